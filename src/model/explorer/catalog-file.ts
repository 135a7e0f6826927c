import type { ExplorerCatalog, ExplorerSubject } from './catalog';
import type { Snapshot, Step } from './track';

type Columns<T> = { readonly [K in keyof T]: readonly T[K][] };

/** A step with the place of its snapshot in the table of snapshots. */
type FiledStep = Omit<Step, 'snapshot'> & { readonly snapshot: number };

/**
 * The catalog as a browser fetches it: a column for each property, because columns of like values compress well.
 * Snapshots, which many subjects share, are in a table. One build writes and reads the file, so it has no version.
 */
export interface CatalogFile extends Omit<ExplorerCatalog, 'subjects'> {
  readonly snapshots: readonly Snapshot[];
  readonly subjects: Columns<Omit<ExplorerSubject, 'steps'> & { readonly steps: readonly FiledStep[] }>;
}

export const toCatalogFile = ({ subjects, ...catalog }: ExplorerCatalog): CatalogFile => {
  const snapshots = new Map<string, { readonly place: number; readonly snapshot: Snapshot }>();
  const toPlace = (snapshot: Snapshot): number => {
    const key = JSON.stringify(snapshot);
    const entry = snapshots.get(key) ?? { place: snapshots.size, snapshot };
    snapshots.set(key, entry);
    return entry.place;
  };
  const toColumn = <K extends keyof ExplorerSubject>(key: K): ExplorerSubject[K][] =>
    subjects.map((subject) => subject[key]);
  const steps = subjects.map((subject) =>
    subject.steps.map((step) => ({ ...step, snapshot: toPlace(step.snapshot) })),
  );
  return {
    ...catalog,
    snapshots: [...snapshots.values()].map(({ snapshot }) => snapshot),
    subjects: {
      id: toColumn('id'),
      name: toColumn('name'),
      kind: toColumn('kind'),
      category: toColumn('category'),
      subtype: toColumn('subtype'),
      publisher: toColumn('publisher'),
      version: toColumn('version'),
      aliases: toColumn('aliases'),
      deadlines: toColumn('deadlines'),
      breakingChanges: toColumn('breakingChanges'),
      levels: toColumn('levels'),
      steps,
    },
  };
};

const takeEntry = <T>(list: readonly T[], place: number): T => {
  const entry = list[place];
  if (entry === undefined)
    throw new Error(`The catalog's file is damaged: a list of ${list.length} has no entry ${place}`);
  return entry;
};

/** The catalog from its file. Subjects share their snapshots. */
export const fromCatalogFile = ({ snapshots, subjects, ...catalog }: CatalogFile): ExplorerCatalog => ({
  ...catalog,
  subjects: subjects.id.map((id, place) => ({
    id,
    name: takeEntry(subjects.name, place),
    kind: takeEntry(subjects.kind, place),
    category: takeEntry(subjects.category, place),
    subtype: takeEntry(subjects.subtype, place),
    publisher: takeEntry(subjects.publisher, place),
    version: takeEntry(subjects.version, place),
    aliases: takeEntry(subjects.aliases, place),
    deadlines: takeEntry(subjects.deadlines, place),
    breakingChanges: takeEntry(subjects.breakingChanges, place),
    levels: takeEntry(subjects.levels, place),
    steps: takeEntry(subjects.steps, place).map((step) => ({
      ...step,
      snapshot: takeEntry(snapshots, step.snapshot),
    })),
  })),
});
