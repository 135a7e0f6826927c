import type { CSSProperties, ReactNode } from 'react';
import { useRef } from 'react';
import type { ChangeView } from './use-view';
import type { Look } from '../../model/explorer/explorer';
import type { PolicyOutline } from '../../model/documents/policy-document';
import type { View } from '../../model/explorer/view';
import { Narrowings, toNarrowingName } from './Narrowings';
import { RowTable } from './RowTable';
import { createWalk } from './walk';
import { listNarrowings } from '../../model/explorer/narrowing';
import { rowsPerPage } from '../../model/explorer/view';
import { useShownRows } from './use-shown-rows';

interface ResultsProps {
  readonly policy: PolicyOutline;
  readonly look: Look;
  readonly view: View;
  /** How many rows a view has; null as long as the catalog is not there. */
  readonly count: ((view: View) => number) | null;
  readonly onView: ChangeView;
  readonly onTick: (id: string, isTicked: boolean) => void;
  /** What can be done with the rows, beside their number. */
  readonly children: ReactNode;
}

/** Nothing is left: what to take away, and how much each would bring back. */
const Empty = ({ policy, view, count, onView }: Omit<ResultsProps, 'look' | 'onTick' | 'children'>) => {
  const narrowings = listNarrowings(view);
  if (narrowings.length === 0) return <p className="sb-empty">Nothing was recorded on this day.</p>;
  const ways = narrowings
    .map((narrowing) => ({
      name: toNarrowingName(narrowing, { policy, view }),
      without: narrowing.without,
      left: count?.({ ...view, ...narrowing.without }) ?? 0,
    }))
    .filter(({ left }) => left > 0);
  if (ways.length === 0)
    return <p className="sb-empty">Nothing is left. Take away more than one of the above, or clear all.</p>;
  return (
    <div className="sb-empty">
      <p>Nothing is left. Take one of these away:</p>
      <ul>
        {ways.map(({ name, without, left }) => (
          <li key={name}>
            <button type="button" className="sb-link-button" onClick={() => onView(without)}>
              {name}
            </button>{' '}
            leaves {left}
          </li>
        ))}
      </ul>
    </div>
  );
};

const resultsId = 'results';

/** So much of a search is repeated where nothing is called so. */
const mostRepeated = 40;

const summarise = ({ total, gone, page, pages, corrected }: Look, { q }: View): string => {
  const count = total === 1 ? '1 subject' : `${total} subjects`;
  const left =
    gone === 0 ? '' : gone === total ? ' that left the catalog' : `, ${gone} of which left the catalog`;
  const range = pages > 1 ? `, page ${page} of ${pages}` : '';
  const read = corrected
    ? `. Nothing is called “${q.trim().slice(0, mostRepeated)}”; this is near to it`
    : '';
  return `${count}${left}${range}${read}`;
};

/** Arrows go from row to row. */
const walk = createWalk('tbody th a');

/** What is left of the catalog: how many, why so few, and the rows, a page at a time. */
export const Results = ({ policy, look, view, count, onView, onTick, children }: ResultsProps) => {
  const isWaiting = count === null;
  const rows = useShownRows(look.rows, resultsId);
  const missing = look.rows.length - rows.length;
  const summary = useRef<HTMLParagraphElement>(null);
  // A button that takes a narrowing away goes with it: the focus stays near, at what came of it.
  const take: ChangeView = (...change) => {
    onView(...change);
    summary.current?.focus({ preventScroll: true });
  };
  const turn = (page: number, name: string) => (
    <button
      type="button"
      className="sb-button"
      disabled={isWaiting || page < 1 || page > look.pages}
      onClick={() => {
        onView({ page });
        // A page is read from its beginning.
        summary.current?.focus();
      }}
    >
      {name}
    </button>
  );
  return (
    <section id={resultsId} aria-label="Results" aria-busy={isWaiting} tabIndex={-1} onKeyDown={walk}>
      <div className="sb-summary-line">
        <p ref={summary} className="sb-summary" role="status" tabIndex={-1}>
          {summarise(look, view)}
          {isWaiting && <span className="sb-waiting">. The rest is on its way</span>}
        </p>
        {children}
      </div>
      <Narrowings policy={policy} view={view} withheld={look.withheld} disabled={isWaiting} onView={take} />
      {look.total === 0 ? (
        <Empty policy={policy} view={view} count={count} onView={take} />
      ) : (
        <RowTable
          policy={policy}
          rows={rows}
          group={view.group}
          groups={look.groups}
          edition={view.edition}
          ticked={view.list}
          onTick={isWaiting ? null : onTick}
        />
      )}
      {missing > 0 && (
        <div style={{ '--sb-missing': missing } as CSSProperties} className="sb-rows-missing" />
      )}
      {look.pages > 1 && (
        // It is not there while the rows above it are not, so that it moves away under nobody's pointer.
        <nav className="sb-pages" aria-label="Pages of results" hidden={missing > 0}>
          {turn(look.page - 1, 'Back')}
          <span>
            {(look.page - 1) * rowsPerPage + 1} to {Math.min(look.total, look.page * rowsPerPage)} of{' '}
            {look.total}
          </span>
          {turn(look.page + 1, 'Next')}
        </nav>
      )}
    </section>
  );
};
