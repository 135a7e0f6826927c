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

export const catalogParts: ListParts = {
  path: catalogPagePath,
  listIds: (data) => toIds(listCatalogPages(groupCatalog(data.policyDocument(), data.entries()))),
};

export const changeParts: ListParts = {
  path: changePagePath,
  listIds: ({ changes }) => toIds(divideChanges(changes()).years),
};

export const deadlineParts: ListParts = {
  path: deadlinePagePath,
  listIds: ({ dues, dataset }) => toIds(divideDeadlines(dues(), dataset.today).years),
};

export const conformanceParts: ListParts = {
  path: conformancePagePath,
  listIds: ({ conformance }) => toIds(listConformancePages(conformance())),
};
