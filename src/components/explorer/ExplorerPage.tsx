import clsx from 'clsx';
import { renderAsOf, renderDataDay } from '../../model/time/freshness';
import { renderDate } from '../../model/time/calendar';
import { flushSync } from 'react-dom';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { BodyProps } from '../islands/page-type';
import type { ExplorerPageDocument } from '../../model/explorer/page-document';
import type { PolicyOutline } from '../../model/documents/policy-document';
import { SectionTabs } from '../parts/SectionTabs';
import { Link } from '../parts/Link';
import { AsOf } from './AsOf';
import { CasePanel } from './CasePanel';
import { ExportBar } from './ExportBar';
import { FacetPanel } from './FacetPanel';
import { Matrix } from './Matrix';
import { MyList, myListId } from './MyList';
import { Notices } from './Notices';
import { Results } from './Results';
import { Ticked } from './Ticked';
import { Time } from './Time';
import { Toolbar } from './Toolbar';
import { useCatalog } from './use-catalog';
import { useChoices } from './use-choices';
import { useMyList } from './use-my-list';
import { useSlash } from './use-slash';
import { useView } from './use-view';
import { say } from '../../model/text/say';
import { node, withNodes } from '../parts/with-nodes';

/** The explorer: everything that it shows is in the address, and everything that it needs is in one file. */
export const ExplorerPage = ({
  document: page,
  policy,
  base,
}: BodyProps<ExplorerPageDocument, PolicyOutline>) => {
  const arrival = useCatalog(`${base}${page.file.slice(1)}`, policy);
  const explorer = arrival.is === 'here' ? arrival.explorer : null;
  const { view, search, ask, change, changeView, whenHere, ...asked } = useView(policy, explorer);
  const [isFolded, setFolded] = useState(true);
  const [isListOpen, setListOpen] = useMyList(explorer !== null, view.list.length);
  const searchField = useRef<HTMLInputElement>(null);
  const result = useMemo(() => explorer?.query(view) ?? page.first, [explorer, view, page.first]);

  useEffect(() => {
    const typed = searchField.current?.value ?? '';
    if (typed !== '') ask(typed);
  }, [ask]);

  useSlash(searchField);
  const { pick, pickLeft, chooseValue, tick } = useChoices(changeView);
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
  const isToday = asOf === page.today;
  return (
    <main
      className={clsx(
        'container margin-vert--lg sb-explorer',
        isFolded && 'sb-explorer--folded',
        view.list.length > 0 && 'sb-explorer--listed',
        arrival.is !== 'failed' && result === page.first && search !== '' && 'sb-explorer--asked',
      )}
    >
      <SectionTabs type="explorer" />
      <h1>{say('nav.stage-explorer')}</h1>
      <p className="sb-lead">
        {say('explorer.lead', {
          hasSupport: policy.supportStates.length > 0,
          day: isToday ? renderAsOf(asOf, policy.dataAge) : renderDate(asOf),
          isToday,
        })}{' '}
        {!isToday && say('date.data-from', { dataDay: renderDataDay(policy.dataAge) })}
      </p>
      <a className="sb-skip" href="#results">
        {say('explorer.skip')}
      </a>
      <noscript>
        <p className="sb-notices">
          {withNodes(
            say('explorer.no-script', { catalog: node(0) }),
            <Link to="/catalog/">{say('compare.catalog')}</Link>,
          )}
        </p>
      </noscript>
      {arrival.is === 'failed' && (
        <p className="sb-notices" role="alert">
          {say('page.catalog-failed', { reason: arrival.reason })}{' '}
          <Link to="/catalog/">{say('explorer.catalog-pages')}</Link>
        </p>
      )}
      <Notices dropped={asked.dropped} followed={asked.followed} page={view.page} pages={result.pages} />
      <Toolbar
        policy={policy}
        view={view}
        q={asked.q}
        since={{ first: page.firstDay, last: page.lastDay }}
        field={searchField}
        onAsk={ask}
        onView={changeView}
      >
        <button
          type="button"
          className="sb-button sb-fold"
          aria-expanded={!isFolded}
          onClick={() => setFolded(!isFolded)}
        >
          {say('explorer.more-options')}
        </button>
      </Toolbar>
      <AsOf
        asOf={asOf}
        today={page.today}
        firstDay={page.firstDay}
        lastDay={page.lastDay}
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
        <aside aria-label={say('explorer.filters')}>
          <FacetPanel
            policy={policy}
            vocabulary={page.vocabulary}
            counts={result.counts}
            choices={view.choices}
            edition={view.edition}
            onChoose={chooseValue}
          />
        </aside>
        <div className="sb-explorer-main">
          <Matrix
            policy={policy}
            vocabulary={page.vocabulary}
            result={result}
            choices={view.choices}
            onPick={pick}
            onPickGone={pickLeft}
          />
          {!isFolded && (
            <button type="button" className="sb-button sb-button--strong sb-show" onClick={showResults}>
              {say('explorer.show-results', { count: result.total })}
            </button>
          )}
          <Results
            policy={policy}
            result={result}
            view={view}
            ticked={view.list}
            isLoading={arrival.is === 'coming'}
            count={explorer === null ? null : (other) => explorer.query(other).total}
            onView={changeView}
            onTick={tick}
          >
            <ExportBar
              policy={policy}
              base={base}
              name={`catalog-${asOf}`}
              search={search}
              listRows={() => explorer?.listRows(view) ?? []}
              whenHere={whenHere}
            />
          </Results>
          {view.list.length > 0 && !view.onlyList && (
            <Ticked view={view} onList={makeList} onClear={untick} />
          )}
          <p className="sb-visually-hidden" role="status">
            {view.list.length > 0 && say('explorer.selected', { count: view.list.length })}
          </p>
        </div>
      </div>
      {page.trend.length > 0 && <Time policy={policy} page={page} />}
    </main>
  );
};
