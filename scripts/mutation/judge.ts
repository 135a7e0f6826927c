import { parse } from 'yaml';
import type { Dataset } from '../../src/model/dataset';
import type { Problem } from '../../src/model/problem';
import type { ReadResult } from '../../src/dataset';
import { deriveDifferences } from '../../src/model/difference';
import { isPlaceRight } from './place';

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

const toKey = ({ file, rule, message }: Problem): string => `${file} ${rule} ${message}`;

/** What a dataset was like before anything was broken. */
export interface Sound {
  readonly dataset: Dataset;
  /** By file, rule and message: a line may move. */
  readonly problems: ReadonlySet<string>;
}

export const toSound = (dataset: Dataset, problems: readonly Problem[]): Sound => ({
  dataset,
  problems: new Set(problems.map(toKey)),
});

/** Both datasets without the subjects that the reader kept as they were: under one policy nothing about them differs. */
const isDifferent = (before: Dataset, after: Dataset): boolean => {
  if (before.policy !== after.policy) return deriveDifferences(before, after).length > 0;
  const kept = new Set(before.subjects.filter((subject, index) => subject === after.subjects[index]));
  const withoutKept = (dataset: Dataset): Dataset => ({
    ...dataset,
    subjects: dataset.subjects.filter((subject) => !kept.has(subject)),
  });
  return deriveDifferences(withoutKept(before), withoutKept(after)).length > 0;
};

/** Judges one mutant of one file of a dataset that was sound. */
export const judge = (
  sound: Sound,
  mutant: ReadResult,
  file: string,
  before: string,
  after: string | Buffer,
): Verdict => {
  const found = mutant.problems.filter((problem) => !sound.problems.has(toKey(problem)));
  const damage = { file, before, after: after.toString() };
  if (!found.every((problem) => isPlaceRight(problem, damage))) return 'WRONG PLACE';
  if (mutant.dataset === null) return found.length > 0 ? 'refused' : 'SILENT';
  if (found.length > 0) return 'warned';
  if (isDifferent(sound.dataset, mutant.dataset)) return 'seen in diff';
  return meansTheSame(before, after) ? 'means the same' : 'SILENT';
};
