import type { Artifact } from '../artifact';
import type { ArtifactContext } from '../context';
import type { CatalogEntry, SubjectChange } from '../../model/api/subject';
import { listIds } from '../../model/subject/part';
import { renderCsv } from '../../model/explorer/export';
import { toJsonArtifact } from '../artifact';
import { toListEnvelope } from './envelope';
import { toUrl } from '../site';

/** Ways to divide the catalog. Each reads the values of an entry: several if its parts differ. */
const dividers: Readonly<Record<string, (entry: CatalogEntry) => readonly string[]>> = {
  kind: ({ kind }) => [kind],
  stage: ({ stage, groups }) => listIds(groups, 'stage', stage.id),
  support: ({ support, groups }) => (support === null ? [] : listIds(groups, 'support', support.id)),
  category: ({ category }) => (category === null ? [] : [category]),
  publisher: ({ publisher }) => (publisher === null ? [] : [publisher]),
};

/** The values of `{by}` in `catalog/{by}/{value}.json`. */
export const dividerNames = Object.keys(dividers);

const groupBy = <T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of keysOf(item)) groups.set(key, [...(groups.get(key) ?? []), item]);
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

/** Parts of the catalog and of its changes, and the whole catalog for spreadsheets and for programs that read lines. */
export const buildListApi = (context: ArtifactContext): Artifact[] => {
  const { dataset } = context;
  const entries = context.entries();
  const changes: readonly SubjectChange[] = context.changes();
  return [
    ...Object.entries(dividers).flatMap(([by, valuesOf]) =>
      [...groupBy(entries, valuesOf)].map(([id, some]) =>
        toJsonArtifact(`api/v1/catalog/${by}/${id}.json`, toListEnvelope(dataset, some)),
      ),
    ),
    ...[...groupBy(changes, ({ date }) => [date.slice(0, 4)])].map(([year, some]) =>
      toJsonArtifact(`api/v1/changes/${year}.json`, toListEnvelope(dataset, some)),
    ),
    { path: 'api/v1/catalog.csv', contents: renderCsv(entries.map(toRow(context))) },
    {
      path: 'api/v1/catalog.ndjson',
      contents: entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''),
    },
  ];
};
