import { compareNames } from '../text/locale';
import type { CatalogEntry } from '../api/catalog-entry';
import type { ListPage } from './list-page';
import type { PolicyDocument } from './policy-document';
import { toListPages } from './list-page';
import { listIds } from '../subject/part';
import { sortByMaturity, unknown } from '../policy/policy';

/** Items that a list of the whole catalog shows below one heading, by name. */
export interface CatalogGroup {
  /** The id of a stage, "unknown", or "gone" for items that are not present. */
  readonly id: string;
  readonly entries: readonly CatalogEntry[];
}

/** A page of a long group. */
export interface CatalogGroupPage extends ListPage<CatalogEntry> {
  readonly group: string;
}

/** About 600 KB of HTML. */
const mostItems = 1_000;

/** A longer group of a divided catalog has pages of its own. */
const mostItemsOnFirstPage = 100;

const compare = (a: CatalogEntry, b: CatalogEntry): number =>
  compareNames(a.label, b.label) || Number(a.id > b.id) - Number(a.id < b.id);

/**
 * Groups the catalog by stage, the most mature first. Groups without items are left out. An item with parts in
 * several stages is in each of their groups.
 */
export const groupCatalog = (
  { stages }: Pick<PolicyDocument, 'stages'>,
  entries: readonly CatalogEntry[],
): CatalogGroup[] => {
  const groups = new Map<string, CatalogEntry[]>(
    [...sortByMaturity(stages).map(({ id }) => id), unknown, 'gone'].map((id) => [id, []]),
  );
  const listGroups = ({ presence, groups: inParts, stage }: CatalogEntry): readonly string[] =>
    presence === 'present' ? listIds(inParts, 'stage', stage.id) : ['gone'];
  for (const entry of [...entries].sort(compare))
    for (const id of listGroups(entry)) groups.get(id)?.push(entry);
  return [...groups].flatMap(([id, group]) => (group.length === 0 ? [] : [{ id, entries: group }]));
};

/** The pages of long groups. Empty if the whole catalog fits on one page. */
export const listCatalogPages = (groups: readonly CatalogGroup[]): CatalogGroupPage[] =>
  groups.reduce((sum, { entries }) => sum + entries.length, 0) <= mostItems
    ? []
    : groups
        .filter(({ entries }) => entries.length > mostItemsOnFirstPage)
        .flatMap(({ id, entries }) =>
          toListPages(id, entries, mostItems).map((page) => ({ ...page, group: id })),
        );

/** Site path of a page of the catalog, with the id in place of `:id`. */
export const catalogPagePath = '/catalog/by-stage/:id/';
