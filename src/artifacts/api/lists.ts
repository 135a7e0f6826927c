import type { Artifact } from '../artifact';
import type { ArtifactContext } from '../context';
import type { CatalogEntry, SubjectChange } from '../../model/api/subject';
import { renderCsv } from '../../model/explorer/export';
import { toJsonArtifact } from '../artifact';
import { toListEnvelope } from './envelope';
import { toUrl } from '../site';

/** Ways to divide the catalog. Each reads the value of an entry, or null. */
const dividers: Readonly<Record<string, (entry: CatalogEntry) => string | null>> = {
  kind: ({ kind }) => kind,
  stage: ({ stage }) => stage.id,
  support: ({ support }) => support.id,
  category: ({ category }) => category,
  publisher: ({ publisher }) => publisher,
};

/** The values of `{by}` in `catalog/{by}/{value}.json`. */
export const dividerNames = Object.keys(dividers);

const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string | null): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), item]);
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
    publisher: entry.publisher,
    presence: entry.presence,
    stage: entry.stage.id,
    stageSince: entry.stage.since ?? '',
    support: entry.support.id,
    supportSince: entry.support.since ?? '',
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
    ...Object.entries(dividers).flatMap(([by, valueOf]) =>
      [...groupBy(entries, valueOf)].map(([id, some]) =>
        toJsonArtifact(`api/v1/catalog/${by}/${id}.json`, toListEnvelope(dataset, some)),
      ),
    ),
    ...[...groupBy(changes, ({ date }) => date.slice(0, 4))].map(([year, some]) =>
      toJsonArtifact(`api/v1/changes/${year}.json`, toListEnvelope(dataset, some)),
    ),
    { path: 'api/v1/catalog.csv', contents: renderCsv(entries.map(toRow(context))) },
    {
      path: 'api/v1/catalog.ndjson',
      contents: entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''),
    },
  ];
};
