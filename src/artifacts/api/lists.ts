import type { Artifact } from '../artifact';
import type { ArtifactContext } from '../context';
import type { CatalogEntry } from '../../model/api/catalog-entry';
import type { Policy } from '../../model/policy/policy';
import { changeWithUri, withUri } from './uri';
import { listIds } from '../../model/subject/part';
import { renderCsv } from '../../model/explorer/export';
import { toChangesDay, toEntriesDay } from './last-modified';
import { toJsonArtifact } from '../artifact';
import { toListEnvelope } from './envelope';
import { toUrl } from '../site';

/** A way to divide the catalog. */
interface Divider {
  /** The ids of the policy. Each has a list, also an empty one. */
  readonly known: (policy: Policy) => readonly { readonly id: string }[];
  /** The values of an entry: several if its parts differ. */
  readonly valuesOf: (entry: CatalogEntry) => readonly string[];
}

const dividers: Readonly<Record<string, Divider>> = {
  kind: { known: ({ kinds }) => kinds, valuesOf: ({ kind }) => [kind] },
  stage: {
    known: ({ stages }) => stages,
    valuesOf: ({ stage, groups }) => listIds(groups, 'stage', stage.id),
  },
  support: {
    known: ({ supportStates }) => supportStates,
    valuesOf: ({ support, groups }) => (support === null ? [] : listIds(groups, 'support', support.id)),
  },
  category: {
    known: ({ categories }) => categories,
    valuesOf: ({ category }) => (category === null ? [] : [category]),
  },
  publisher: {
    known: ({ publishers }) => publishers,
    valuesOf: ({ publisher }) => (publisher === null ? [] : [publisher]),
  },
};

/** The values of `{by}` in `catalog/{by}/{value}.json`. */
export const dividerNames = Object.keys(dividers);

/** Items by key; the known keys come first, and have a group even if it is empty. */
const groupBy = <T>(
  items: readonly T[],
  known: readonly string[],
  keysOf: (item: T) => readonly string[],
): Map<string, T[]> => {
  const groups = new Map<string, T[]>(known.map((key) => [key, []]));
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  return groups;
};

/** One row for each entry. Editions are columns, because the dataset says how many there are. */
const toRow =
  (context: ArtifactContext) =>
  (entry: CatalogEntry): Record<string, string> => ({
    id: entry.id,
    name: entry.name,
    label: entry.label,
    kind: entry.kind,
    category: entry.category ?? '',
    subtype: entry.subtype ?? '',
    publisher: entry.publisher ?? '',
    presence: entry.presence,
    stage: entry.stage.id,
    stageSince: entry.stage.since ?? '',
    support: entry.support?.id ?? '',
    supportSince: entry.support?.since ?? '',
    ...Object.fromEntries(entry.availability.map(({ edition, value }) => [`in-${edition}`, value])),
    version: entry.version ?? '',
    lastChanged: entry.lastChanged ?? '',
    page: toUrl(context.site, entry.permalink),
  });

const buildCatalogLists = ({ dataset, site, entries }: ArtifactContext): Artifact[] =>
  Object.entries(dividers).flatMap(([by, { known, valuesOf }]) => {
    const ids = known(dataset.policy).map(({ id }) => id);
    return [...groupBy(entries(), ids, valuesOf)].map(([id, some]) =>
      toJsonArtifact(
        `api/v1/catalog/${by}/${id}.json`,
        toListEnvelope(dataset, toEntriesDay(some), some.map(withUri(site))),
      ),
    );
  });

const buildYears = ({ dataset, site, changes }: ArtifactContext): Artifact[] =>
  [...groupBy(changes(), [], ({ date }) => [date.slice(0, 4)])].map(([year, some]) =>
    toJsonArtifact(
      `api/v1/changes/${year}.json`,
      toListEnvelope(dataset, toChangesDay(some), some.map(changeWithUri(site))),
    ),
  );

/** Parts of the catalog and of its changes, and the whole catalog for spreadsheets and for programs that read lines. */
export const buildListApi = (context: ArtifactContext): Artifact[] => [
  ...buildCatalogLists(context),
  ...buildYears(context),
  { path: 'api/v1/catalog.csv', contents: renderCsv(context.entries().map(toRow(context))) },
  {
    path: 'api/v1/catalog.ndjson',
    contents: context
      .entries()
      .map((entry) => `${JSON.stringify(withUri(context.site)(entry))}\n`)
      .join(''),
  },
];
