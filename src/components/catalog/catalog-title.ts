import type { PolicyDocument } from '../../model/documents/policy-document';
import { toListPageTitle } from '../../model/documents/list-page';
import { toStageAppearance } from '../../model/appearance/appearance';
import { say } from '../../model/text/say';

/** The name of a group of the catalog. */
export const toGroupName = (policy: PolicyDocument, id: string): string =>
  id === 'gone' ? say('catalog.gone') : toStageAppearance(policy, id).name;

/** The title of the catalog, or of a page of one of its groups. */
export const toCatalogTitle = (policy: PolicyDocument, part: string | null): string =>
  part === null
    ? say('nav.catalog')
    : say('catalog.title', { listPageTitle: toListPageTitle(part, (id) => toGroupName(policy, id)) });
