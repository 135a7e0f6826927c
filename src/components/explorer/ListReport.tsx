import type { ReactNode } from 'react';
import { useRef } from 'react';
import type { Explorer } from '../../model/explorer/explorer';
import type { PolicyDocument } from '../../model/documents/policy-document';
import type { Verdict } from '../../model/api/parts';
import type { Verdicts } from '../../model/verdict/judgement';
import type { View } from '../../model/explorer/view';
import { listPlaces, toEditionTable } from '../../model/policy/edition-table';
import { renderChosenName } from '../../model/policy/editions';
import { Link } from '../parts/Link';
import { Mark } from '../parts/Mark';
import { When } from '../parts/When';
import { copyText } from '../islands/enhancements/copy';
import { deriveListReport } from '../../model/explorer/list-report';
import { download } from './download';
import { renderDate } from '../../model/time/calendar';
import { renderDeadlineWords } from '../../model/subject/deadline-words';
import { renderListCalendar } from '../../model/explorer/list-calendar';
import { toLevelAppearance } from '../../model/appearance/appearance';
import { subjectPermalink } from '../../model/permalink/permalink';
import { toOrigin } from './words';
import { say } from '../../model/text/say';
import { node, withNodes } from '../parts/with-nodes';
import { renderSeries } from '../../model/text/locale';

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

/** Copies the address of the page, which has the list. */
const CopyLink = () => {
  const output = useRef<HTMLOutputElement>(null);
  return (
    <p className="sb-list-share">
      <button type="button" className="sb-button" onClick={() => copyText(location.href, output.current)}>
        {say('list.copy-link')}
      </button>{' '}
      <output ref={output} className="sb-note" />
    </p>
  );
};

/** The items with their verdicts. The sentence begins with the name of its edition. */
const VerdictList = ({
  entries,
}: {
  readonly entries: readonly (Verdict & { id: string; name: ReactNode })[];
}) => (
  <>
    <h2>{say('list.verdicts')}</h2>
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
  const [place = 0] = listPlaces(toEditionTable(policy), view.edition);
  const name = (id: string) => <Link to={subjectPermalink(id)}>{explorer.labelOf(id)}</Link>;
  const edition = view.edition === null ? null : renderChosenName(policy, view.edition);
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
          head={say('list.risks', { day: renderDate(view.asOf) })}
          none={say('list.no-risks')}
          entries={risks.map(({ id, because }) => ({
            key: id,
            text: withNodes(say('list.risk', { name: node(0), risks: renderSeries(because) }), name(id)),
          }))}
        />
      )}
      <CopyLink />
      <Part
        head={say('list.deadlines')}
        none={say('list.no-deadlines')}
        entries={deadlines.map(({ id, deadline }) => ({
          key: `${id} ${deadline.date} ${deadline.what} ${deadline.version ?? ''}`,
          text: withNodes(
            say('list.deadline', { day: node(0), name: node(1), what: renderDeadlineWords(deadline) }),
            <When date={deadline.date} />,
            name(id),
          ),
        }))}
      />
      {deadlines.length > 0 && (
        <button type="button" className="sb-button" onClick={saveCalendar}>
          {say('list.calendar')}
        </button>
      )}
      {edition === null ? (
        <p className="sb-note">{say('list.choose-edition')}</p>
      ) : (
        <Part
          head={say('list.not-offered', { edition })}
          none={say('list.all-offered')}
          entries={notOffered.map((id) => ({ key: id, text: name(id) }))}
        />
      )}
      {changes === null || view.since === null ? (
        <p className="sb-note">{say('list.choose-day')}</p>
      ) : (
        <Part
          head={say('list.changes')}
          none={say('list.no-changes')}
          entries={changes.map(({ id, day, text }) => ({
            key: `${id} ${day}`,
            text: withNodes(
              say('list.change', { day: node(0), name: node(1), change: text }),
              <When date={day} />,
              name(id),
            ),
          }))}
        />
      )}
    </div>
  );
};
