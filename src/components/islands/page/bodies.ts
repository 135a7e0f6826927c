import type { PageDocuments } from '../../../model/pages/listed-pages';
import type { PageType } from '../page-type';

/** Loads what draws the body of a page, by its type. A page that hydrates has a chunk of its own besides. */
export const bodies: {
  readonly [T in keyof PageDocuments]: () => Promise<{
    readonly default: PageType<PageDocuments[T]>;
  }>;
} = {
  subject: () => import('../../subject/subject-page'),
  catalog: () => import('../../catalog/catalog-page'),
  explorer: () => import('../../explorer/explorer-page'),
  compare: () => import('../../compare/compare-page'),
  changes: () => import('../../changes/changes-page'),
  deadlines: () => import('../../deadlines/deadlines-page'),
  conformance: () => import('../../conformance/conformance-page'),
};
