import type { PageDocuments } from '../../../model/pages/listed-pages';
import type { PageType } from '../page-type';

/** Loads the component of a page's body by page type. Hydrated pages also have a chunk of their own. */
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
