import type { ReactNode } from 'react';
import type { Explorer } from '../../model/explorer/explorer';
import type { PolicyDocument } from '../../model/documents/policy-document';
import type { Verdict } from '../../model/api/parts';
import type { Verdicts } from '../../model/verdict/judgement';
import type { View } from '../../model/explorer/view';
import { Link } from '../parts/Link';
import { Mark } from '../parts/Mark';
import { When } from '../parts/When';
import { deriveListReport } from '../../model/explorer/list-report';
import { download } from './download';
import { findById } from '../../model/policy/policy';
import { renderDate } from '../../model/time/calendar';
import { renderDeadlineWords } from '../../model/subject/deadline-words';
import { renderListCalendar } from '../../model/explorer/list-calendar';
import { toLevelAppearance } from '../../model/appearance/appearance';
import { subjectPermalink } from '../../model/permalink/permalink';
import { toOrigin } from './words';

interface ListReportProps {
  readonly policy: PolicyDocument;
  readonly verdicts: Verdicts;
  readonly explorer: Explorer;
  readonly view: View;
  readonly base: string;
}

interface PartProps {
  readonly head: string;
  readonly entries: readonly { readonly key: string; readonly text: ReactNode }[];
  /** The text for an empty list. */
  readonly none: string;
}

const Part = ({ head, entries, none }: PartProps) => (
  <>
    <h2>{head}</h2>
    {entries.length === 0 ? (
      <p>{none}</p>
    ) : (
      <ul>
        {entries.map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </ul>
    )}
  </>
);

/** The items with their verdicts. The sentence begins with the name of its edition. */
const VerdictList = ({
  entries,
}: {
  readonly entries: readonly (Verdict & { id: string; name: ReactNode })[];
}) => (
  <>
    <h2>Verdicts, riskiest first</h2>
    <ul className="sb-verdict-list">
      {entries.map(({ id, name, level, sentence }) => {
        const appearance = toLevelAppearance(level);
        return (
          <li key={id} className={`sb-hue-${appearance.hue}`}>
            <Mark appearance={appearance} variant="plain" /> {name}
            <span className="sb-verdict-sentence">{sentence}</span>
          </li>
        );
      })}
    </ul>
  </>
);

/**
 * The report about a reader's list: verdicts, items that the edition does not offer, deadlines and changes.
 * Verdicts are today's, so another day has a list of risks instead.
 */
export const ListReport = ({ policy, verdicts, explorer, view, base }: ListReportProps) => {
  const { riskiestFirst, risks, notOffered, deadlines, changes } = deriveListReport(explorer, policy, view);
  const place = Math.max(explorer.catalog.editions.indexOf(view.edition ?? ''), 0);
  const name = (id: string) => <Link to={subjectPermalink(id)}>{explorer.labelOf(id)}</Link>;
  const edition = view.edition === null ? null : findById(policy.editions, view.edition).name;
  const saveCalendar = (): void =>
    download('my-list.ics', 'text/calendar', renderListCalendar(deadlines, explorer, policy, toOrigin(base)));
  return (
    <div className="sb-list-report">
      {view.asOf === null ? (
        <VerdictList
          entries={riskiestFirst.flatMap((id) => {
            const verdict = verdicts[id]?.[place];
            return verdict === undefined ? [] : [{ id, name: name(id), ...verdict }];
          })}
        />
      ) : (
        <Part
          head={`Risks on ${renderDate(view.asOf)}`}
          none="The records and the policy say nothing against the items on the list."
          entries={risks.map(({ id, because }) => ({
            key: id,
            text: (
              <>
                {name(id)}: {because.join('; ')}
              </>
            ),
          }))}
        />
      )}
      <Part
        head="Next deadlines"
        none="No deadline of these is known."
        entries={deadlines.map(({ id, deadline }) => ({
          key: `${id} ${deadline.date} ${deadline.what} ${deadline.version ?? ''}`,
          text: (
            <>
              <When date={deadline.date} />: {name(id)}, {renderDeadlineWords(deadline)}
            </>
          ),
        }))}
      />
      {deadlines.length > 0 && (
        <button type="button" className="sb-button" onClick={saveCalendar}>
          Calendar of these deadlines
        </button>
      )}
      {edition === null ? (
        <p className="sb-note">Choose your edition below to see what it does not offer.</p>
      ) : (
        <Part
          head={`Not offered in ${edition}`}
          none={`Nothing on the list is known to be missing in ${edition}.`}
          entries={notOffered.map((id) => ({ key: id, text: name(id) }))}
        />
      )}
      {changes === null || view.since === null ? (
        <p className="sb-note">Choose a day in “Changed since” below to see what changed after it.</p>
      ) : (
        <>
          <Part
            head="Changes"
            none="Nothing on the list is known to have changed since then."
            entries={changes.map(({ id, day, text }) => ({
              key: `${id} ${day}`,
              text: (
                <>
                  <When date={day} />: {name(id)}: {text}
                </>
              ),
            }))}
          />
        </>
      )}
    </div>
  );
};
