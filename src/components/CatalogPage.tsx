import type { CatalogEntry } from '../model/catalog-document';
import type { PolicyDocument } from '../model/policy-document';
import { unknown } from '../model/policy';
import { Link, SiteContext } from './Link';
import { StageMark, SupportMark } from './AxisMark';

export interface CatalogPageProps {
  readonly entries: readonly CatalogEntry[];
  readonly policy: PolicyDocument;
  readonly base: string;
}

/** Every subject with a link, by stage: complete without a line of JavaScript. */
export const CatalogPage = ({ entries, policy, base }: CatalogPageProps) => {
  const ids = [...policy.stages.map(({ id }) => id), unknown];
  const present = entries.filter(({ presence }) => presence === 'present');
  const gone = entries.filter(({ presence }) => presence !== 'present');
  return (
    <SiteContext.Provider value={{ base }}>
      <div className="sb-catalog">
        <h1>Catalog</h1>
        {ids.map((id) => {
          const inStage = present.filter(({ stage }) => stage.id === id);
          return inStage.length === 0 ? null : (
            <section key={id} id={`stage-${id}`}>
              <h2>
                <StageMark policy={policy} id={id} variant="plain" /> {inStage.length}
              </h2>
              <ul className="sb-catalog-list">
                {inStage.map((entry) => (
                  <li key={entry.id}>
                    <Link to={entry.permalink}>
                      <bdi>{entry.label}</bdi>
                    </Link>{' '}
                    <SupportMark policy={policy} id={entry.support.id} variant="plain" linked={false} />
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
        {gone.length > 0 && (
          <section id="stage-gone">
            <h2>No longer in the catalog, or not yet</h2>
            <ul className="sb-catalog-list">
              {gone.map((entry) => (
                <li key={entry.id}>
                  <Link to={entry.permalink}>{entry.label}</Link> {entry.status}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </SiteContext.Provider>
  );
};
