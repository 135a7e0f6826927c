import type { ListedType } from './listed-pages';
import type { SiteData } from './site-data';
import { catalogPagePath, groupCatalog, listCatalogPages } from '../documents/catalog-pages';
import { changePagePath, divideChanges } from '../documents/change-pages';
import { conformancePagePath, listConformancePages } from '../documents/conformance-pages';
import { deadlinePagePath, divideDeadlines } from '../documents/deadline-pages';

/** Further pages with the same body, for a list that is too long for one page. */
export interface ListParts {
  /** Site path with `:id`. */
  readonly path: string;
  readonly listIds: (data: SiteData) => readonly string[];
}

const toIds = (pages: readonly { readonly id: string }[]): string[] => pages.map(({ id }) => id);

/**
 * The pages that divide a long list, by page type. They are not in the list of pages, because browsers load that list
 * for the tabs, and only the build divides lists.
 */
export const listParts: Partial<Readonly<Record<ListedType, ListParts>>> = {
  catalog: {
    path: catalogPagePath,
    listIds: (data) => toIds(listCatalogPages(groupCatalog(data.policyDocument(), data.entries()))),
  },
  changes: {
    path: changePagePath,
    listIds: ({ changes }) => toIds(divideChanges(changes()).years),
  },
  deadlines: {
    path: deadlinePagePath,
    listIds: ({ dues, dataset }) => toIds(divideDeadlines(dues(), dataset.today).years),
  },
  conformance: {
    path: conformancePagePath,
    listIds: ({ conformance }) => toIds(listConformancePages(conformance())),
  },
};
