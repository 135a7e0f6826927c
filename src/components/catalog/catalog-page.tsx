import type { CatalogEntry } from '../../model/api/catalog-entry';
import type { PageType } from '../islands/page-type';
import { CatalogPage } from './CatalogPage';
import { toCatalogTitle } from './catalog-title';
import { say } from '../../model/text/say';
import '../../css/pages/catalog.css';

const page: PageType<readonly CatalogEntry[]> = {
  toHead: (entries, policy, part) => ({
    title: toCatalogTitle(policy, part),
    description: say('catalog.about', {
      title: policy.title,
      hasSupport: policy.supportStates.length > 0,
      count: entries.length,
    }),
  }),
  Body: ({ document, policy, base, siteUrl, part }) => (
    <main className="container margin-vert--lg">
      <CatalogPage entries={document} policy={policy} base={base} siteUrl={siteUrl} part={part} />
    </main>
  ),
};

export default page;
