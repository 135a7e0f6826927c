import { parse } from 'yaml';
import type { Dataset } from '../../src/model/dataset';
import type { Problem } from '../../src/model/problem';
import type { ReadResult } from '../../src/dataset';
import { deriveDifferences } from '../../src/model/difference';

/** How a mutant ended. The last two must not happen. */
export const verdicts = [
  'refused',
  'warned',
  'seen in diff',
  'means the same',
  'SILENT',
  'WRONG PLACE',
] as const;
export type Verdict = (typeof verdicts)[number];

/** The plain values that another reader of YAML finds, as text to compare; rows in one order, because theirs means nothing. */
const toMeaning = (text: string | Buffer): string => {
  const plain: unknown = parse(
    text
      .toString()
      .replace(/^\ufeff/, '')
      .replaceAll('\r\n', '\n'),
  );
  // The keys of a record have no order, nor have the rows of a subject and of its facets.
  const sort = (key: string, value: unknown): unknown => {
    if (key === 'transitions' && Array.isArray(value))
      return value.map((row: unknown) => JSON.stringify(row, sort)).sort();
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  };
  return JSON.stringify(plain, sort);
};

const meansTheSame = (before: string, after: string | Buffer): boolean => {
  try {
    return toMeaning(before) === toMeaning(after);
  } catch {
    return false;
  }
};

/** The problems that the damage brought: those that were not there before. */
const findNew = (before: readonly Problem[], after: readonly Problem[]): Problem[] => {
  const toKey = ({ file, rule, message }: Problem): string => `${file} ${rule} ${message}`;
  const known = new Set(before.map(toKey));
  return after.filter((problem) => !known.has(toKey(problem)));
};

/** A place is right when it is in the file that was broken, or in one that points to it, and within its lines. */
const isPlaceRight = ({ file, line, message }: Problem, broken: string, lines: number): boolean => {
  if (file === broken) return line >= 1 && line <= lines;
  const id = /([^/]+)\.yaml$/.exec(broken)?.[1] ?? '';
  return broken === 'policy.yaml' || message.includes(id);
};

/** Judges one mutant of one file of a dataset that was sound. */
export const judge = (
  sound: { readonly dataset: Dataset; readonly problems: readonly Problem[] },
  mutant: ReadResult,
  file: string,
  before: string,
  after: string | Buffer,
): Verdict => {
  const found = findNew(sound.problems, mutant.problems);
  const lines = after.toString().split('\n').length;
  if (!found.every((problem) => isPlaceRight(problem, file, lines))) return 'WRONG PLACE';
  if (mutant.dataset === null) return found.length > 0 ? 'refused' : 'SILENT';
  if (found.length > 0) return 'warned';
  if (deriveDifferences(sound.dataset, mutant.dataset).length > 0) return 'seen in diff';
  return meansTheSame(before, after) ? 'means the same' : 'SILENT';
};
