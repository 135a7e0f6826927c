import type { Column, ExplorerDocument, Sparse } from './document';
import type { Dating } from '../time/calendar';
import type { ExplorerCatalog, ExplorerDeadline } from './catalog';
import type { Snapshot, Step } from './track';
import { addDays } from '../time/calendar';
import { offers, precisions, predictName, presences, stepKinds, whats } from './document';
import { readNumbers } from './numeral';

/** The entry of a table that a number names. Writer and reader are of one build, so a missing one is a damaged file. */
const entryAt = <T>(table: readonly T[], place: number): T => {
  const entry = table[place];
  if (entry === undefined) throw new Error(`The explorer's index names entry ${place} of ${table.length}`);
  return entry;
};

/** Takes numbers one after another. */
const createReader = (text: string) => {
  const numbers = readNumbers(text);
  let next = 0;
  return { take: (): number => entryAt(numbers, next++), isDone: (): boolean => next >= numbers.length };
};

const readIds = (text: string): string[] => {
  let before = '';
  return Array.from(text.matchAll(/([A-Z])([a-z0-9-]*)/g), ([, shared = 'A', rest = '']) => {
    before = before.slice(0, shared.charCodeAt(0) - 65) + rest;
    return before;
  });
};

const readColumn = ({ values, at }: Column): string[] =>
  readNumbers(at).map((place) => entryAt(values, place));

const readSparse = <T>({ gaps, values }: Sparse<T>): Map<number, T> => {
  const entries = new Map<number, T>();
  let index = 0;
  readNumbers(gaps).forEach((gap, place) => {
    index += gap;
    entries.set(index, entryAt(values, place));
  });
  return entries;
};

const readSnapshots = ({ snapshots, stages, supports, moves, editions }: ExplorerDocument): Snapshot[] => {
  const { take, isDone } = createReader(snapshots);
  const list: Snapshot[] = [];
  while (!isDone()) {
    const presence = entryAt(presences, take());
    const stage = entryAt(stages, take());
    const support = entryAt(supports, take());
    const offered = editions.map(() => entryAt(offers, take()));
    const planned = take() === 1;
    const move = take();
    const to = move === 0 ? [] : entryAt(moves, move - 1);
    list.push({ presence, to, stage, support, offers: offered, planned });
  }
  return list;
};

const readSteps = (document: ExplorerDocument): Step[] => {
  const snapshots = readSnapshots(document);
  let count = 0;
  const days = readNumbers(document.days).map((gap) => addDays(document.origin, (count += gap)));
  const { take, isDone } = createReader(document.steps);
  const steps: Step[] = [];
  let place = -1;
  while (!isDone()) {
    place += take();
    const code = take();
    const snapshot = entryAt(snapshots, Math.floor(code / stepKinds));
    const day = entryAt(days, place);
    const name = entryAt(precisions, (code % stepKinds) >> 1);
    const dating: Dating =
      name === 'after' ? { precision: 'by', after: addDays(day, -take()) } : { precision: name, after: null };
    steps.push({ day, snapshot, isNews: code % 2 === 1, ...dating });
  }
  return steps;
};

const readDeadlines = (text: string, { versions, origin }: ExplorerDocument): ExplorerDeadline[] => {
  const { take, isDone } = createReader(text);
  const deadlines: ExplorerDeadline[] = [];
  while (!isDone()) {
    const date = addDays(origin, take());
    const what = entryAt(whats, take());
    const place = take();
    const text = place === 0 ? null : entryAt(versions, place - 1);
    deadlines.push(
      what === 'planned' && text !== null
        ? { date, what, version: null, plan: text }
        : { date, what, version: text },
    );
  }
  return deadlines;
};

/** The catalog from the file that a browser fetched. Steps and snapshots are shared between subjects. */
export const decodeCatalog = (document: ExplorerDocument): ExplorerCatalog => {
  const steps = readSteps(document);
  const names = readSparse(document.names);
  const aliases = readSparse(document.aliases);
  const deadlines = readSparse(document.deadlines);
  const [kind, category, subtype, publisher, version] = [
    readColumn(document.kind),
    readColumn(document.category),
    readColumn(document.subtype),
    readColumn(document.publisher),
    readColumn(document.version),
  ];
  const tracks = createReader(document.tracks);
  const subjects = readIds(document.ids).map((id, index) => {
    const own = entryAt(category, index);
    return {
      id,
      name: names.get(index) ?? predictName(id, own),
      kind: entryAt(kind, index),
      category: own,
      subtype: entryAt(subtype, index),
      publisher: entryAt(publisher, index),
      version: entryAt(version, index),
      aliases: aliases.get(index) ?? [],
      steps: Array.from({ length: tracks.take() }, () => entryAt(steps, tracks.take())),
      deadlines: readDeadlines(deadlines.get(index) ?? '', document),
    };
  });
  const { today, authority, editions } = document;
  return { today, authority, editions, subjects };
};
