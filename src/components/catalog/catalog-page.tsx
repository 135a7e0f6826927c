import type { CatalogEntry } from '../../model/api/subject';
import type { PageType } from '../islands/page-type';
import { CatalogPage } from './CatalogPage';

const page: PageType<readonly CatalogEntry[]> = {
  toHead: (entries, { title }) => ({
    title: 'Catalog',
    description: `${title}: the stage and support state of ${entries.length === 1 ? 'one item' : `${entries.length} items`}.`,
  }),
  Body: ({ document, policy, base }) => (
    <main className="container margin-vert--lg">
      <CatalogPage entries={document} policy={policy} base={base} />
    </main>
  ),
};

export default page;
