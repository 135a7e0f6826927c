import type { CatalogEntry } from '../../model/api/subject';
import type { PageType } from '../islands/page-type';
import { CatalogPage } from './CatalogPage';
import { toCatalogTitle } from './catalog-title';

const page: PageType<readonly CatalogEntry[]> = {
  toHead: (entries, policy, part) => ({
    title: toCatalogTitle(policy, part),
    description: `${policy.title}: the stage and support state of ${entries.length === 1 ? 'one item' : `${entries.length} items`}.`,
  }),
  Body: ({ document, policy, base, part }) => (
    <main className="container margin-vert--lg">
      <CatalogPage entries={document} policy={policy} base={base} part={part} />
    </main>
  ),
};

export default page;
