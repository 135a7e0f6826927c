import type { KeyboardEvent } from 'react';
import { useRef } from 'react';
import type { ChangeView } from './use-view';
import type { Look } from '../../model/explorer/explorer';
import type { Narrowing } from '../../model/explorer/narrowing';
import type { PolicyDocument } from '../../model/policy-document';
import type { View } from '../../model/explorer/view';
import { RowTable } from './RowTable';
import { listNarrowings } from '../../model/explorer/narrowing';
import { rowsPerPage } from '../../model/explorer/view';
import { toValueName } from './words';

interface ResultsProps {
  readonly policy: PolicyDocument;
  readonly look: Look;
  readonly view: View;
  /** How many rows a view has; null as long as the catalog is not there. */
  readonly count: ((view: View) => number) | null;
  readonly onView: ChangeView;
  readonly onTick: (id: string, isTicked: boolean) => void;
}

type Named = Pick<ResultsProps, 'policy' | 'view'>;

const toName = (narrowing: Narrowing, { policy, view }: Named): string => {
  switch (narrowing.is) {
    case 'search':
      return `“${view.q.trim()}”`;
    case 'list':
      return 'My list';
    case 'included':
      return toValueName(policy, narrowing.facet, narrowing.value);
    case 'excluded':
      return `not ${toValueName(policy, narrowing.facet, narrowing.value)}`;
  }
};

/** What narrows the list, each with a button that takes it away. */
const Narrowings = ({ policy, view, onView }: Named & Pick<ResultsProps, 'onView'>) => {
  const narrowings = listNarrowings(view);
  if (narrowings.length === 0) return null;
  return (
    <ul className="sb-narrowing" aria-label="What narrows the list">
      {narrowings.map((narrowing) => {
        const name = toName(narrowing, { policy, view });
        return (
          <li key={name}>
            <button type="button" className="sb-button" onClick={() => onView(narrowing.without)}>
              {name} <span aria-hidden="true">×</span>
              <span className="sb-visually-hidden">: remove</span>
            </button>
          </li>
        );
      })}
      <li>
        <button
          type="button"
          className="sb-button"
          onClick={() => onView({ q: '', choices: {}, onlyList: false, since: null })}
        >
          Clear all
        </button>
      </li>
    </ul>
  );
};

/** Nothing is left: what to take away, and how much each would bring back. */
const Empty = ({ policy, view, count, onView }: Named & Pick<ResultsProps, 'count' | 'onView'>) => {
  const narrowings = listNarrowings(view);
  if (narrowings.length === 0) return <p className="sb-empty">Nothing was recorded on this day.</p>;
  const ways = narrowings
    .map((narrowing) => ({
      name: toName(narrowing, { policy, view }),
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

const summarise = ({ total, page, pages, corrected }: Look, { q }: View, isWaiting: boolean): string => {
  const count = total === 1 ? '1 subject' : `${total} subjects`;
  const range = pages > 1 ? `, page ${page} of ${pages}` : '';
  const read = corrected ? `. Nothing is called “${q.trim()}”; this is near to it` : '';
  return `${count}${range}${read}${isWaiting ? '. The rest is on its way' : ''}`;
};

/** Arrows go from row to row. */
const walk = (event: KeyboardEvent<HTMLElement>): void => {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || !(event.target instanceof HTMLAnchorElement)) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>('tbody th a')];
  const next = links[links.indexOf(event.target) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
};

/** What is left of the catalog: how many, why so few, and the rows, a page at a time. */
export const Results = ({ policy, look, view, count, onView, onTick }: ResultsProps) => {
  const { list, onlyList } = view;
  const isWaiting = count === null;
  const summary = useRef<HTMLParagraphElement>(null);
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
    <section id="results" aria-label="Results" aria-busy={isWaiting} onKeyDown={walk}>
      <div className="sb-summary-line">
        <p ref={summary} className="sb-summary" role="status" tabIndex={-1}>
          {summarise(look, view, isWaiting)}
        </p>
        {list.length > 0 && !onlyList && (
          <button type="button" className="sb-button" onClick={() => onView({ onlyList: true })}>
            Only my list ({list.length})
          </button>
        )}
      </div>
      <Narrowings policy={policy} view={view} onView={onView} />
      {look.total === 0 ? (
        <Empty policy={policy} view={view} count={count} onView={onView} />
      ) : (
        <RowTable
          policy={policy}
          rows={look.rows}
          group={view.group}
          groups={look.groups}
          edition={view.edition}
          ticked={list}
          onTick={isWaiting ? null : onTick}
        />
      )}
      {look.pages > 1 && (
        <nav className="sb-pages" aria-label="Pages of results">
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
