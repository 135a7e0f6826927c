import clsx from 'clsx';
import { renderAsOf } from '../../model/time/freshness';
import { flushSync } from 'react-dom';
import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { BodyProps } from '../islands/page-type';
import type { ExplorerPageDocument } from '../../model/explorer/page-document';
import type { Facet } from '../../model/explorer/vocabulary';
import type { HistoryProps } from './History';
import type { PolicyOutline } from '../../model/documents/policy-document';
import type { Stance } from '../../model/explorer/view';
import { SectionTabs } from '../parts/SectionTabs';
import { SiteContext, Link } from '../parts/Link';
import { AsOf } from './AsOf';
import { CasePanel } from './CasePanel';
import { ExportBar } from './ExportBar';
import { FacetPanel } from './FacetPanel';
import { History } from '#history';
import { Matrix } from './Matrix';
import { MyList, myListId } from './MyList';
import { Notices } from './Notices';
import { Results } from './Results';
import { Ticked } from './Ticked';
import { Toolbar } from './Toolbar';
import { keepServerHtml, useHasServerHtml } from '../islands/keep-server-html';
import { isTyping } from '../parts/is-typing';
import { choose } from '../../model/explorer/view';
import { pickCell, pickGone } from '../../model/explorer/pick';
import { useCatalog } from './use-catalog';
import { useMyList } from './use-my-list';
import { nameAxes } from './words';
import { useView } from './use-view';

const Time = memo((props: HistoryProps) => {
  const hasServerHtml = useHasServerHtml();
  const isKept = hasServerHtml && typeof document !== 'undefined';
  return (
    <section className="sb-time" aria-labelledby="time" {...(isKept ? keepServerHtml : {})}>
      {isKept ? undefined : <History {...props} />}
    </section>
  );
});
Time.displayName = 'Time';

/** The explorer: everything that it shows is in the address, and everything that it needs is in one file. */
export const ExplorerPage = ({
  document: page,
  policy,
  base,
}: BodyProps<ExplorerPageDocument, PolicyOutline>) => {
  const arrival = useCatalog(`${base}${page.file.slice(1)}`, policy);
  const explorer = arrival.is === 'here' ? arrival.explorer : null;
  const { view, search, ask, change, changeView, ...asked } = useView(policy, explorer);
  const [isFolded, setFolded] = useState(true);
  const [isListOpen, setListOpen] = useMyList(explorer !== null, view.list.length);
  const searchField = useRef<HTMLInputElement>(null);
  const result = useMemo(() => explorer?.query(view) ?? page.first, [explorer, view, page.first]);

  useEffect(() => {
    const typed = searchField.current?.value ?? '';
    if (typed !== '') ask(typed);
  }, [ask]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
      event.preventDefault();
      searchField.current?.focus();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  const pick = useCallback(
    (stage: string, support: string): void =>
      changeView(({ choices }) => ({ choices: pickCell(choices, stage, support) })),
    [changeView],
  );
  const pickLeft = useCallback(
    (): void => changeView(({ choices }) => ({ choices: pickGone(choices) })),
    [changeView],
  );
  const chooseValue = useCallback(
    (facet: Facet, value: string, stance: Stance): void =>
      changeView(({ choices }) => ({ choices: choose(choices, facet, value, stance) })),
    [changeView],
  );
  // Ticking does not move the rows or change the page.
  const tick = useCallback(
    (id: string, isTicked: boolean): void =>
      changeView(({ page: number, list }) => ({
        page: number,
        list: isTicked ? [...list, id] : list.filter((entry) => entry !== id),
      })),
    [changeView],
  );
  const makeList = (): void => {
    changeView({ onlyList: true });
    setListOpen(true);
    document.getElementById(myListId)?.focus();
  };
  const untick = (): void => {
    changeView({ list: [] });
    // The bar with the focus disappears, so the focus moves to the summary.
    document.querySelector<HTMLElement>('.sb-summary')?.focus({ preventScroll: true });
  };
  // Folds the filters and moves to the results.
  const showResults = (): void => {
    flushSync(() => setFolded(true));
    const summary = document.querySelector<HTMLElement>('.sb-summary');
    summary?.scrollIntoView();
    summary?.focus({ preventScroll: true });
  };
  const asOf = view.asOf ?? page.today;
  const isWaiting = explorer === null;
  return (
    <SiteContext.Provider value={useMemo(() => ({ base }), [base])}>
      <main
        className={clsx(
          'container margin-vert--lg sb-explorer',
          isFolded && 'sb-explorer--folded',
          view.list.length > 0 && 'sb-explorer--listed',
          arrival.is !== 'failed' && result === page.first && search !== '' && 'sb-explorer--asked',
        )}
      >
        <SectionTabs type="explorer" />
        <h1>Stage explorer</h1>
        <p className="sb-lead">
          {nameAxes(policy)} of all items on {renderAsOf(asOf, policy.dataAge)}
          {asOf === page.today ? '' : ', and not today'}.
        </p>
        <a className="sb-skip" href="#results">
          Skip to the results
        </a>
        <noscript>
          <p className="sb-notices">
            Exploring needs JavaScript. All items are in the <Link to="/catalog/">catalog</Link>, which does
            not.
          </p>
        </noscript>
        {arrival.is === 'failed' && (
          <p className="sb-notices" role="alert">
            The catalog could not be loaded. {arrival.reason} <Link to="/catalog/">The catalog as pages</Link>
          </p>
        )}
        <Notices dropped={asked.dropped} followed={asked.followed} page={view.page} pages={result.pages} />
        <Toolbar
          policy={policy}
          view={view}
          q={asked.q}
          since={{ first: page.firstDay, last: page.lastDay }}
          field={searchField}
          disabled={isWaiting}
          onAsk={ask}
          onView={changeView}
        >
          <button
            type="button"
            className="sb-button sb-fold"
            aria-expanded={!isFolded}
            disabled={isWaiting}
            onClick={() => setFolded(!isFolded)}
          >
            More options
          </button>
        </Toolbar>
        <AsOf
          asOf={asOf}
          today={page.today}
          firstDay={page.firstDay}
          lastDay={page.lastDay}
          disabled={isWaiting}
          onChange={(day, isFinal) =>
            changeView({ asOf: day === page.today ? null : day }, isFinal ? 'push' : 'replace')
          }
        />
        <div className="sb-explorer-panels">
          <CasePanel
            explorer={explorer}
            cases={asked.cases}
            edition={view.edition}
            onlyDiffering={asked.onlyDiffering}
            onChange={change}
          />{' '}
          <MyList
            explorer={explorer}
            view={view}
            base={base}
            onView={changeView}
            isOpen={isListOpen}
            onToggle={setListOpen}
          />
        </div>
        <div className="sb-explorer-columns">
          <aside aria-label="Narrow the list">
            <FacetPanel
              policy={policy}
              vocabulary={page.vocabulary}
              counts={result.counts}
              choices={view.choices}
              edition={view.edition}
              disabled={isWaiting}
              onChoose={chooseValue}
            />
          </aside>
          <div className="sb-explorer-main">
            <Matrix
              policy={policy}
              vocabulary={page.vocabulary}
              result={result}
              choices={view.choices}
              disabled={isWaiting}
              onPick={pick}
              onPickGone={pickLeft}
            />
            {!isFolded && (
              <button type="button" className="sb-button sb-button--strong sb-show" onClick={showResults}>
                Show {result.total === 1 ? '1 item' : `${result.total} items`}
              </button>
            )}
            <Results
              policy={policy}
              result={result}
              view={view}
              ticked={view.list}
              count={explorer === null ? null : (other) => explorer.query(other).total}
              onView={changeView}
              onTick={tick}
            >
              <ExportBar
                policy={policy}
                base={base}
                name={`catalog-${asOf}`}
                search={search}
                disabled={isWaiting}
                listRows={() => explorer?.listRows(view) ?? []}
              />
            </Results>
            {view.list.length > 0 && !view.onlyList && (
              <Ticked view={view} onList={makeList} onClear={untick} />
            )}
            <p className="sb-visually-hidden" role="status">
              {view.list.length > 0 && `${view.list.length} ticked`}
            </p>
          </div>
        </div>
        <Time policy={policy} page={page} />
      </main>
    </SiteContext.Provider>
  );
};
