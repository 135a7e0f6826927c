import { useState } from 'react';
import type { Explorer } from '../../model/explorer/explorer';
import type { IdList } from '../../model/explorer/id-list';
import type { PolicyDocument } from '../../model/policy-document';
import type { View } from '../../model/explorer/view';
import { Link } from '../Link';
import { When } from '../When';
import { deriveListReport } from '../../model/explorer/list-report';
import { download } from './download';
import { mostCompared } from '../../model/explorer/compare';
import { parseIdList } from '../../model/explorer/id-list';
import { renderListCalendar } from '../../model/explorer/list-calendar';
import { subjectPermalink } from '../../model/permalink';
import { toDeadlineWords } from './words';
import { findById } from '../../model/policy';

interface MyListProps {
  readonly policy: PolicyDocument;
  readonly explorer: Explorer | null;
  readonly view: View;
  readonly base: string;
  readonly onList: (list: Pick<View, 'list' | 'onlyList'>) => void;
}

const Missed = ({ found, missed, more, onTake }: IdList & { readonly onTake: (id: string) => void }) => (
  <div role="status">
    <p>
      {found.length === 0 ? 'No id was found in it.' : `${found.length} found.`}
      {missed.length > 0 && ` ${missed.length + more} not found:`}
    </p>
    {missed.length > 0 && (
      <ul className="sb-missed">
        {missed.map(({ text, suggestion }) => (
          <li key={text}>
            <code>{text}</code>
            {suggestion !== null && (
              <>
                {' '}
                Did you mean{' '}
                <button type="button" className="sb-button" onClick={() => onTake(suggestion)}>
                  {suggestion}
                </button>
                ?
              </>
            )}
          </li>
        ))}
        {more > 0 && <li>and {more} more</li>}
      </ul>
    )}
  </div>
);

const Report = ({
  policy,
  explorer,
  view,
  base,
}: Omit<MyListProps, 'onList'> & { readonly explorer: Explorer }) => {
  const report = deriveListReport(explorer, policy, view);
  const name = (id: string) => <Link to={subjectPermalink(id)}>{explorer.labelOf(id)}</Link>;
  const edition = view.edition === null ? null : findById(policy.editions, view.edition).name;
  return (
    <div className="sb-list-report">
      {report.risks.length === 0 ? (
        <p>Nothing on the list is at risk.</p>
      ) : (
        <>
          <h2>Look at these</h2>
          <ul>
            {report.risks.map(({ id, because }) => (
              <li key={id}>
                {name(id)}: {because.join('; ')}
              </li>
            ))}
          </ul>
        </>
      )}
      {edition === null ? (
        <p className="sb-note">Choose your edition above to see what it does not offer.</p>
      ) : (
        report.notOffered.length > 0 && (
          <>
            <h2>Not offered in {edition}</h2>
            <ul>
              {report.notOffered.map((id) => (
                <li key={id}>{name(id)}</li>
              ))}
            </ul>
          </>
        )
      )}
      {report.deadlines.length > 0 && (
        <>
          <h2>Next deadlines</h2>
          <ul>
            {report.deadlines.map(({ id, deadline }) => (
              <li key={`${id} ${deadline.date} ${deadline.what} ${deadline.version ?? ''}`}>
                <When date={deadline.date} />: {name(id)}, {toDeadlineWords(deadline).toLowerCase()}
              </li>
            ))}
          </ul>
          <button
            type="button"
            className="sb-button"
            onClick={() =>
              download(
                'my-list.ics',
                'text/calendar',
                renderListCalendar(
                  report.deadlines,
                  explorer,
                  policy,
                  `${window.location.origin}${base.slice(0, -1)}`,
                ),
              )
            }
          >
            Calendar of these deadlines
          </button>
        </>
      )}
    </div>
  );
};

/** The reader's own subjects: pasted or ticked, kept in the address and nowhere else. */
export const MyList = ({ policy, explorer, view, base, onList }: MyListProps) => {
  const [parsed, setParsed] = useState<IdList | null>(null);
  const add = (ids: readonly string[]): void => {
    const list = [...new Set([...view.list, ...ids])];
    onList({ list, onlyList: list.length > 0 });
  };
  return (
    <details className="sb-mylist" open={view.list.length > 0}>
      <summary>
        My list{view.list.length > 0 && <span className="sb-facet-count"> {view.list.length}</span>}
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const text = new FormData(event.currentTarget).get('text');
          if (explorer === null || typeof text !== 'string') return;
          const list = parseIdList(text, explorer.known.ids);
          setParsed(list);
          add(list.found.flatMap((id) => explorer.known.follow(id) ?? [id]));
        }}
      >
        <label htmlFor="sb-paste">
          Paste a list of ids, a configuration or a lock file. It stays in your browser.
        </label>
        <textarea id="sb-paste" name="text" rows={4} className="sb-field" spellCheck={false} />
        <div className="sb-exports">
          <button type="submit" className="sb-button sb-button--strong" disabled={explorer === null}>
            Find the ids
          </button>
          {view.list.length > 0 && (
            <>
              <button
                type="button"
                className="sb-button"
                onClick={() => onList({ list: [], onlyList: false })}
              >
                Empty my list
              </button>
              <button
                type="button"
                className="sb-button"
                aria-pressed={view.onlyList}
                onClick={() => onList({ list: view.list, onlyList: !view.onlyList })}
              >
                Show only these
              </button>
              {view.list.length > 1 && view.list.length <= mostCompared && (
                <Link to={`/compare/?with=${view.list.map((id) => `subject:${id}`).join(',')}`}>
                  Compare these
                </Link>
              )}
              <button type="button" className="sb-button" onClick={() => window.print()}>
                Print
              </button>
            </>
          )}
        </div>
      </form>
      {parsed !== null && <Missed {...parsed} onTake={(id) => add([id])} />}
      {explorer !== null && view.list.length > 0 && (
        <Report policy={policy} explorer={explorer} view={view} base={base} />
      )}
    </details>
  );
};
