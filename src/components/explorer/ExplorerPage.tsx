import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { BodyProps } from '../filled/page-type';
import type { ExplorerPageDocument } from '../../model/explorer/page-document';
import type { Stance, View } from '../../model/explorer/view';
import { SiteContext, Link } from '../Link';
import { AsOf } from './AsOf';
import { CasePanel } from './CasePanel';
import { ExportBar } from './ExportBar';
import { FacetPanel } from './FacetPanel';
import { Flows, Trend } from './Trend';
import { Matrix } from './Matrix';
import { MyList } from './MyList';
import { Notices } from './Notices';
import { Results } from './Results';
import { Toolbar } from './Toolbar';
import { choose, firstView, stanceOf, withoutChoices } from '../../model/explorer/view';
import { parseAddress, renderAddress } from './address';
import { renderDate } from '../../model/calendar';
import { useAddress } from './use-address';
import { useCatalog } from './use-catalog';
import type { Step } from './use-address';
import type { Address } from './address';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;

/** The explorer: everything that it shows is in the address, and everything that it needs is in one file. */
export const ExplorerPage = ({ document: page, policy, base }: BodyProps<ExplorerPageDocument>) => {
  const arrival = useCatalog(`${base}${page.file.slice(1)}`, policy);
  const explorer = arrival.is === 'here' ? arrival.explorer : null;
  const [search, go] = useAddress();
  const [isFolded, setFolded] = useState(true);
  const searchField = useRef<HTMLInputElement>(null);
  const site = useMemo(() => ({ base }), [base]);

  const { address, dropped, followed } = useMemo(
    () =>
      explorer === null || search === null
        ? { address: { view: firstView, cases: [], onlyDiffering: false }, dropped: [], followed: [] }
        : parseAddress(search, policy, explorer),
    [explorer, search, policy],
  );
  const { view } = address;
  const look = useMemo(() => (explorer === null ? page.first : explorer.look(view)), [explorer, view, page]);

  const change = useCallback(
    (next: Partial<Address>, step: Step = 'push') => go(renderAddress({ ...address, ...next }), step),
    [address, go],
  );
  const changeView = (next: Partial<View>, step: Step = 'push'): void =>
    change({ view: { ...view, page: 1, ...next } }, step);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      event.preventDefault();
      searchField.current?.focus();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  const pick = (stage: string, support: string): void => {
    const isPicked =
      stanceOf(view.choices, 'stage', stage) === 'include' &&
      stanceOf(view.choices, 'support', support) === 'include';
    const rest = withoutChoices(view.choices, ['stage', 'support']);
    const chosen = { stage: { include: [stage], exclude: [] }, support: { include: [support], exclude: [] } };
    changeView({ choices: isPicked ? rest : { ...rest, ...chosen } });
  };
  const asOf = view.asOf ?? page.today;
  const isWaiting = explorer === null;

  return (
    <SiteContext.Provider value={site}>
      <main className={`container margin-vert--lg sb-explorer${isFolded ? ' sb-explorer--folded' : ''}`}>
        <h1>Stage explorer</h1>
        <p className="sb-lead">
          Where everything stands on {renderDate(asOf)}
          {asOf === page.today ? '' : ', and not today'}, and what you may expect from it.
        </p>
        <noscript>
          <p className="sb-notices">
            Exploring needs JavaScript. Every subject is in the <Link to="/catalog/">catalog</Link>, which
            does not.
          </p>
        </noscript>
        {arrival.is === 'failed' && (
          <p className="sb-notices" role="alert">
            The catalog could not be loaded. {arrival.reason} <Link to="/catalog/">The catalog as pages</Link>
          </p>
        )}
        <Notices dropped={dropped} followed={followed} />
        <CasePanel
          policy={policy}
          explorer={explorer}
          cases={address.cases}
          edition={view.edition}
          onlyDiffering={address.onlyDiffering}
          onCases={(cases) => change({ cases })}
          onOnlyDiffering={(onlyDiffering) => change({ onlyDiffering })}
        />
        <MyList policy={policy} explorer={explorer} view={view} base={base} onList={changeView} />
        <Toolbar
          policy={policy}
          view={view}
          since={{ first: page.firstDay, last: page.lastDay }}
          field={searchField}
          disabled={isWaiting}
          onView={changeView}
        />
        <button
          type="button"
          className="sb-button sb-fold"
          aria-expanded={!isFolded}
          disabled={isWaiting}
          onClick={() => setFolded(!isFolded)}
        >
          Narrow and sort
        </button>
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
        <div className="sb-explorer-columns">
          <aside aria-label="Narrow the list">
            <FacetPanel
              policy={policy}
              vocabulary={page.vocabulary}
              counts={look.counts}
              choices={view.choices}
              disabled={isWaiting}
              onChoose={(facet, value, stance: Stance) =>
                changeView({ choices: choose(view.choices, facet, value, stance) })
              }
            />
          </aside>
          <div className="sb-explorer-main">
            <Matrix
              policy={policy}
              vocabulary={page.vocabulary}
              counts={look.matrix}
              choices={view.choices}
              disabled={isWaiting}
              onPick={pick}
            />
            <Results
              policy={policy}
              look={look}
              view={view}
              isWaiting={isWaiting}
              onView={changeView}
              onPage={(number) => changeView({ page: number })}
            />
            <ExportBar
              policy={policy}
              base={base}
              name={`catalog-${asOf}`}
              disabled={isWaiting}
              listRows={() => explorer?.listRows(view) ?? []}
            />
          </div>
        </div>
        <section aria-labelledby="time">
          <h2 id="time">How it came to this</h2>
          <Trend policy={policy} stages={page.vocabulary.stage} trend={page.trend} today={page.today} />
          <div className="sb-flows-pair">
            <Flows policy={policy} axis="stage" flows={page.flows.stage} />
            <Flows policy={policy} axis="support" flows={page.flows.support} />
          </div>
        </section>
      </main>
    </SiteContext.Provider>
  );
};
