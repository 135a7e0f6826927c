import type { KeyboardEvent } from 'react';
import type { Look } from '../../model/explorer/explorer';
import type { PolicyDocument } from '../../model/policy-document';
import type { View } from '../../model/explorer/view';
import { RowTable } from './RowTable';
import { choiceParameters, choose, isNarrowed, rowsPerPage } from '../../model/explorer/view';
import { toValueName } from './words';

interface ResultsProps {
  readonly policy: PolicyDocument;
  readonly look: Look;
  readonly view: View;
  readonly isWaiting: boolean;
  readonly onView: (view: Partial<View>) => void;
  readonly onPage: (page: number) => void;
}

/** What narrows the list, each with a button that takes it away. */
const Narrowing = ({ policy, view, onView }: Pick<ResultsProps, 'policy' | 'view' | 'onView'>) => {
  const entries = choiceParameters.flatMap((facet) => {
    const { include = [], exclude = [] } = view.choices[facet] ?? {};
    return [
      ...include.map((value) => ({ facet, value, sign: '' })),
      ...exclude.map((value) => ({ facet, value, sign: 'not ' })),
    ];
  });
  if (!isNarrowed(view)) return null;
  return (
    <ul className="sb-narrowing" aria-label="What narrows the list">
      {view.q.trim() !== '' && (
        <li>
          <button type="button" className="sb-button" onClick={() => onView({ q: '' })}>
            “{view.q.trim()}” <span aria-hidden="true">×</span>
            <span className="sb-visually-hidden">: remove</span>
          </button>
        </li>
      )}
      {entries.map(({ facet, value, sign }) => (
        <li key={`${facet} ${value}`}>
          <button
            type="button"
            className="sb-button"
            onClick={() => onView({ choices: choose(view.choices, facet, value, null) })}
          >
            {sign}
            {toValueName(policy, facet, value)} <span aria-hidden="true">×</span>
            <span className="sb-visually-hidden">: remove</span>
          </button>
        </li>
      ))}
      {view.onlyList && (
        <li>
          <button type="button" className="sb-button" onClick={() => onView({ onlyList: false })}>
            My list <span aria-hidden="true">×</span>
            <span className="sb-visually-hidden">: remove</span>
          </button>
        </li>
      )}
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

const summarise = ({ look, view, isWaiting }: Pick<ResultsProps, 'look' | 'view' | 'isWaiting'>): string => {
  const { total, page, pages, corrected } = look;
  const count = total === 1 ? '1 subject' : `${total} subjects`;
  const range = pages > 1 ? `, page ${page} of ${pages}` : '';
  const read = corrected ? `. Nothing is called “${view.q.trim()}”; this is near to it` : '';
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
export const Results = ({ policy, look, view, isWaiting, onView, onPage }: ResultsProps) => {
  const ticked = new Set(view.list);
  // Ticking keeps the page and the rows where they are.
  const tick = (id: string, isTicked: boolean): void =>
    onView({
      page: look.page,
      list: isTicked ? [...view.list, id] : view.list.filter((entry) => entry !== id),
    });
  const turn = (page: number, name: string) => (
    <button
      type="button"
      className="sb-button"
      disabled={isWaiting || page < 1 || page > look.pages}
      onClick={() => onPage(page)}
    >
      {name}
    </button>
  );
  return (
    <section aria-label="Results" aria-busy={isWaiting} onKeyDown={walk}>
      <p className="sb-summary" role="status">
        {summarise({ look, view, isWaiting })}
      </p>
      <Narrowing policy={policy} view={view} onView={onView} />
      {look.total === 0 ? (
        <p className="sb-empty">
          {isNarrowed(view)
            ? 'Nothing is left. Take away one of the above.'
            : 'Nothing was recorded on this day.'}
        </p>
      ) : (
        <RowTable
          policy={policy}
          rows={look.rows}
          group={view.group}
          groups={look.groups}
          edition={view.edition}
          ticked={ticked}
          onTick={isWaiting ? null : tick}
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
