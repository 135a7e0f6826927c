import type { ReactNode } from 'react';
import { useRef, useState } from 'react';
import type { ChangeView } from './use-view';
import type { QueryResult } from '../../model/explorer/explorer';
import type { PolicyOutline } from '../../model/documents/policy-document';
import type { Verdicts } from '../../model/verdict/judgement';
import type { View } from '../../model/explorer/view';
import { Narrowings, toNarrowingName } from './Narrowings';
import { RowTable } from './RowTable';
import { createWalk } from './walk';
import { listNarrowings } from '../../model/explorer/narrowing';
import { loadVerdicts } from '#policy';
import { rowsPerPage } from '../../model/explorer/view';
import { say } from '../../model/text/say';
import { node, withNodes } from '../parts/with-nodes';

interface ResultsProps {
  readonly policy: PolicyOutline;
  readonly result: QueryResult;
  /** The view that this is the result of. */
  readonly view: View;
  readonly ticked: readonly string[];
  readonly isLoading: boolean;
  /** How many rows a view has; null as long as the catalog is not there. */
  readonly count: ((view: View) => number) | null;
  readonly onView: ChangeView;
  readonly onTick: (id: string, isTicked: boolean) => void;
  /** The actions for the rows, shown beside their number. */
  readonly children: ReactNode;
}

/** No results: which filter to remove, and how many results each removal gives. */
const Empty = ({
  policy,
  view,
  count,
  onView,
}: Pick<ResultsProps, 'policy' | 'view' | 'count' | 'onView'>) => {
  const narrowings = listNarrowings(view);
  if (narrowings.length === 0) return <p className="sb-empty">{say('explorer.none-that-day')}</p>;
  const ways = narrowings
    .map((narrowing) => ({
      name: toNarrowingName(narrowing, { policy, view }),
      without: narrowing.without,
      left: count?.({ ...view, ...narrowing.without }) ?? 0,
    }))
    .filter(({ left }) => left > 0);
  if (ways.length === 0) return <p className="sb-empty">{say('explorer.no-results')}</p>;
  return (
    <div className="sb-empty">
      <p>{say('explorer.no-results-remove')}</p>
      <ul>
        {ways.map(({ name, without, left }) => (
          <li key={name}>
            {withNodes(
              say('explorer.without-filter', { filter: node(0), count: left }),
              <button type="button" className="sb-link-button" onClick={() => onView(without)}>
                {name}
              </button>,
            )}
          </li>
        ))}
      </ul>
    </div>
  );
};

const resultsId = 'results';

/** One line in most cases, so that nothing below moves: fewer words while the rest is loading, and for similar names. */
const summarise = ({ total, gone, page, pages, isCorrected }: QueryResult, isLoading: boolean): string =>
  say('explorer.summary', {
    total,
    isCorrected,
    hasOnlyGone: gone > 0 && gone === total,
    hasPages: pages > 1 && !isLoading && !isCorrected,
    page,
    pages,
  });

/** Arrows go from row to row. */
const walk = createWalk('.sb-rows th a');

/** Today's verdicts of the rows, loaded when the reader asks for them. */
const useVerdicts = (isToday: boolean) => {
  const [verdicts, setVerdicts] = useState<Verdicts | null>(null);
  const [state, setState] = useState<'hidden' | 'shown' | 'failed'>('hidden');
  const toggle = (): void => {
    if (state === 'shown') {
      setState('hidden');
      return;
    }
    loadVerdicts().then(
      (loaded) => {
        setVerdicts(loaded);
        setState('shown');
      },
      () => setState('failed'),
    );
  };
  return { verdicts: state === 'shown' && isToday ? verdicts : null, state, toggle };
};

/** The results: how many, the filters, and a page of rows. */
export const Results = ({
  policy,
  result,
  view,
  ticked,
  isLoading,
  count,
  onView,
  onTick,
  children,
}: ResultsProps) => {
  const { rows, groups, total, page, pages } = result;
  const summary = useRef<HTMLParagraphElement>(null);
  const { verdicts, state, toggle } = useVerdicts(view.asOf === null);
  // The button disappears with the filter that it removes, so the focus moves to the summary.
  const take: ChangeView = (...change) => {
    onView(...change);
    summary.current?.focus({ preventScroll: true });
  };
  const turn = (by: 1 | -1, name: string) => (
    <button
      type="button"
      className="sb-button"
      disabled={page + by < 1 || page + by > pages}
      onClick={() => {
        onView((now) => ({ page: now.page + by }));
        // Readers begin at the top of a page.
        summary.current?.focus();
      }}
    >
      {name}
    </button>
  );
  return (
    <section
      id={resultsId}
      aria-label={say('explorer.results')}
      aria-busy={count === null && !isLoading ? undefined : isLoading}
      tabIndex={-1}
      onKeyDown={walk}
    >
      <div className="sb-summary-line">
        <p ref={summary} className="sb-summary" role="status" tabIndex={-1}>
          {summarise(result, isLoading)}
          {isLoading && <span className="sb-waiting"> {say('explorer.loading-rest')}</span>}
        </p>
        {children}
      </div>
      <Narrowings
        policy={policy}
        view={view}
        goneAmong={result.gone < total ? result.gone : 0}
        hiddenRemoved={result.hiddenRemoved}
        onView={take}
      />
      {view.asOf === null && (
        <p className="sb-verdict-toggle">
          {/* The words change, so there is no pressed state: both would say the opposite of each other. */}
          <button type="button" className="sb-link-button" onClick={toggle}>
            {state === 'shown' ? say('explorer.hide-verdicts') : say('explorer.show-verdicts')}
          </button>
          {state === 'failed' && <span role="alert"> {say('explorer.not-loaded')}</span>}
        </p>
      )}
      {total === 0 ? (
        <Empty policy={policy} view={view} count={count} onView={take} />
      ) : (
        <RowTable
          policy={policy}
          rows={rows}
          group={view.group}
          groups={groups}
          edition={view.edition}
          ticked={ticked}
          verdicts={verdicts}
          onTick={onTick}
        />
      )}
      {pages > 1 && (
        <nav className="sb-pages" aria-label={say('explorer.pages')}>
          {turn(-1, say('explorer.previous'))}{' '}
          <span>
            {say('explorer.range', {
              first: (page - 1) * rowsPerPage + 1,
              last: Math.min(total, page * rowsPerPage),
              total,
            })}
          </span>{' '}
          {turn(1, say('explorer.next'))}
        </nav>
      )}
    </section>
  );
};
