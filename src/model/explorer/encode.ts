import type { Column, ExplorerDocument, Sparse } from './document';
import type { Day } from '../time/calendar';
import type { ExplorerCatalog, ExplorerDeadline, ExplorerSubject } from './catalog';
import type { Snapshot, Step } from './track';
import { daysBetween } from '../time/calendar';
import {
  mostShared,
  offers,
  precisions,
  predictName,
  presences,
  stepKinds,
  toPrecisionName,
  whats,
} from './document';
import { writeNumbers } from './numeral';

const findOrigin = ({ today, subjects }: ExplorerCatalog): Day => {
  let origin = today;
  for (const { steps, deadlines } of subjects) {
    for (const { day } of steps) if (day < origin) origin = day;
    for (const { date } of deadlines) if (date < origin) origin = date;
  }
  return origin;
};

/** Gives each different value a place in a table. */
const createTable = <T>(toKey: (value: T) => string) => {
  const places = new Map<string, number>();
  const values: T[] = [];
  const place = (value: T): number => {
    const key = toKey(value);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, values.length);
    values.push(value);
    return values.length - 1;
  };
  return { values, place };
};

const toText = (value: string): string => value;

const toColumn = (entries: readonly string[]): Column => {
  const table = createTable(toText);
  const at = writeNumbers(entries.map(table.place));
  return { values: table.values, at };
};

const toSparse = <T>(entries: readonly (T | null)[]): Sparse<T> => {
  const gaps: number[] = [];
  const values: T[] = [];
  let before = 0;
  entries.forEach((entry, index) => {
    if (entry === null) return;
    gaps.push(index - before);
    values.push(entry);
    before = index;
  });
  return { gaps: writeNumbers(gaps), values };
};

const writeIds = (ids: readonly string[]): string => {
  let before = '';
  let text = '';
  for (const id of ids) {
    let shared = 0;
    while (shared < mostShared && id[shared] === before[shared]) shared++;
    text += String.fromCharCode(65 + shared) + id.slice(shared);
    before = id;
  }
  return text;
};

const toStepKey = ({ day, snapshot, isNews, precision, after }: Step): string =>
  `${day} ${JSON.stringify(snapshot)} ${isNews} ${precision} ${after}`;

/** Every step that occurs, once, oldest first. */
const listSteps = (subjects: readonly ExplorerSubject[]): Step[] => {
  const steps = new Map<string, Step>();
  for (const subject of subjects) for (const step of subject.steps) steps.set(toStepKey(step), step);
  return [...steps].sort(([a], [b]) => Number(a > b) - Number(a < b)).map(([, step]) => step);
};

const writeHistory = (subjects: readonly ExplorerSubject[], origin: Day) => {
  const steps = listSteps(subjects);
  const stages = createTable(toText);
  const supports = createTable(toText);
  const moves = createTable<readonly string[]>((ids) => ids.join(' '));
  const snapshots = createTable<Snapshot>((snapshot) => JSON.stringify(snapshot));
  const days: number[] = [];
  const rows: number[] = [];
  let dayBefore: Day | null = null;
  for (const { day, snapshot, isNews, ...dating } of steps) {
    const isSame = day === dayBefore;
    if (!isSame) days.push(daysBetween(dayBefore ?? origin, day));
    dayBefore = day;
    const kind = precisions.indexOf(toPrecisionName(dating)) * 2 + Number(isNews);
    rows.push(isSame ? 0 : 1, snapshots.place(snapshot) * stepKinds + kind);
    if (dating.after !== null) rows.push(daysBetween(dating.after, day));
  }
  const table = snapshots.values.flatMap((snapshot) => [
    presences.indexOf(snapshot.presence),
    stages.place(snapshot.stage),
    supports.place(snapshot.support),
    ...snapshot.offers.map((offer) => offers.indexOf(offer)),
    Number(snapshot.planned),
    snapshot.to.length === 0 ? 0 : moves.place(snapshot.to) + 1,
  ]);
  const places = new Map(steps.map((step, index) => [toStepKey(step), index]));
  const placeOf = (step: Step): number => {
    const place = places.get(toStepKey(step));
    if (place === undefined) throw new Error(`The step of ${step.day} is not in the table of steps.`);
    return place;
  };
  const tracks = subjects.flatMap((subject) => [subject.steps.length, ...subject.steps.map(placeOf)]);
  return {
    stages: stages.values,
    supports: supports.values,
    snapshots: writeNumbers(table),
    moves: moves.values,
    days: writeNumbers(days),
    steps: writeNumbers(rows),
    tracks: writeNumbers(tracks),
  };
};

const writeDeadlines = (subjects: readonly ExplorerSubject[], origin: Day) => {
  const versions = createTable(toText);
  const write = ({ date, what, version, plan }: ExplorerDeadline): number[] => [
    daysBetween(origin, date),
    whats.indexOf(what),
    version === null && plan === undefined ? 0 : versions.place(version ?? plan ?? '') + 1,
  ];
  const entries = subjects.map(({ deadlines }) =>
    deadlines.length === 0 ? null : writeNumbers(deadlines.flatMap(write)),
  );
  return { deadlines: toSparse(entries), versions: versions.values };
};

/** The catalog as the file that a browser fetches. */
export const encodeCatalog = (catalog: ExplorerCatalog): ExplorerDocument => {
  const { today, authority, editions, subjects } = catalog;
  const origin = findOrigin(catalog);
  return {
    today,
    authority,
    origin,
    editions,
    ids: writeIds(subjects.map(({ id }) => id)),
    names: toSparse(
      subjects.map(({ id, name, category }) => (name === predictName(id, category) ? null : name)),
    ),
    aliases: toSparse(subjects.map(({ aliases }) => (aliases.length === 0 ? null : aliases))),
    kind: toColumn(subjects.map(({ kind }) => kind)),
    category: toColumn(subjects.map(({ category }) => category)),
    subtype: toColumn(subjects.map(({ subtype }) => subtype)),
    publisher: toColumn(subjects.map(({ publisher }) => publisher)),
    version: toColumn(subjects.map(({ version }) => version)),
    ...writeHistory(subjects, origin),
    ...writeDeadlines(subjects, origin),
  };
};
