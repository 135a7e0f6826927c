import { useEffect, useRef } from 'react';
import type { BodyProps } from '../islands/page-type';
import type { ListedDocuments } from '../../model/pages/listed-pages';
import { CompareBeginning } from './CompareBeginning';
import { CompareFields } from './CompareFields';
import { CompareStart } from './CompareStart';
import { SectionTabs } from '../parts/SectionTabs';
import { Link } from '../parts/Link';
import { Notices } from '../explorer/Notices';
import { copyText } from '../islands/enhancements/copy';
import { createLater } from '../parts/later';
import { mostCases } from '../../model/explorer/case';
import { useCatalog } from '../explorer/use-catalog';
import { useComparison } from './use-comparison';
import { say } from '../../model/text/say';
import { node, withNodes } from '../parts/with-nodes';

export type ComparePageDocument = ListedDocuments['compare'];

const loadTable = () => import('./ComparedTable').then((module) => module.ComparedTable);

const ComparedTable = createLater(loadTable);

/** Compares up to four subjects, stages or editions side by side. */
export const ComparePage = ({ document: page, policy, base }: BodyProps<ComparePageDocument>) => {
  const arrival = useCatalog(`${base}${page.file.slice(1)}`, policy);
  const explorer = arrival.is === 'here' ? arrival.explorer : null;
  const { comparison, dropped, followed, isRead, isAsked, change } = useComparison(policy, explorer);
  const output = useRef<HTMLOutputElement>(null);
  const { columns } = comparison;
  const isComing = isAsked && explorer === null && arrival.is !== 'failed';
  useEffect(() => {
    // The table loads beside the catalog. If it fails here, it is loaded again, and says so, when it is drawn.
    if (isAsked) loadTable().catch(() => undefined);
  }, [isAsked]);
  return (
    <main className="container margin-vert--lg sb-compare">
      <SectionTabs type="compare" />
      <h1>{say('nav.compare')}</h1>
      <p className="sb-lead">
        {policy.editions.length > 0
          ? say('compare.intro', { mostCases })
          : say('compare.intro-by-stage', { mostCases })}
      </p>
      <noscript>
        <p className="sb-notices">
          {policy.supportStates.length > 0
            ? withNodes(
                say('compare.no-script', { node0: node(0), node1: node(1), node2: node(2) }),
                <Link to="/stages/">{say('compare.stages')}</Link>,
                <Link to="/support/">{say('compare.states')}</Link>,
                <Link to="/catalog/">{say('compare.catalog')}</Link>,
              )
            : withNodes(
                say('compare.no-script-by-stage', { node0: node(0), node1: node(1) }),
                <Link to="/stages/">{say('compare.stages')}</Link>,
                <Link to="/catalog/">{say('compare.catalog')}</Link>,
              )}
        </p>
      </noscript>
      {arrival.is === 'failed' && (
        <p className="sb-notices" role="alert">
          {say('page.catalog-failed', { reason: arrival.reason })}
        </p>
      )}
      <Notices dropped={dropped} followed={followed} />
      <CompareFields
        policy={policy}
        vocabulary={page.vocabulary}
        explorer={explorer}
        comparison={comparison}
        change={change}
      />
      {explorer !== null && columns.length > 0 && (
        <ComparedTable
          policy={policy}
          explorer={explorer}
          comparison={comparison}
          onRemove={(place) =>
            change((now) => ({ columns: now.columns.filter((_, index) => index !== place) }))
          }
        />
      )}
      {columns.length > 0 && (
        <div className="sb-copy">
          <button type="button" className="sb-button" onClick={() => copyText(location.href, output.current)}>
            {say('follow.copy-link')}
          </button>
          <output ref={output} className="sb-note" />
        </div>
      )}
      {isComing && <p role="status">{say('compare.loading')}</p>}
      {!isRead && <CompareBeginning policy={policy} />}
      {isRead && columns.length === 0 && !isComing && <CompareStart policy={policy} />}
    </main>
  );
};
