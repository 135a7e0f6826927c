import type { PolicyDocument } from '../../model/documents/policy-document';
import { toListPageTitle } from '../../model/documents/list-page';
import { toStageAppearance } from '../../model/appearance/appearance';

/** The name of a group of the catalog. */
export const toGroupName = (policy: PolicyDocument, id: string): string =>
  id === 'gone' ? 'Removed, moved or planned' : toStageAppearance(policy, id).name;

/** The title of the catalog, or of a page of one of its groups. */
export const toCatalogTitle = (policy: PolicyDocument, part: string | null): string =>
  part === null ? 'Catalog' : `Catalog: ${toListPageTitle(part, (id) => toGroupName(policy, id))}`;
