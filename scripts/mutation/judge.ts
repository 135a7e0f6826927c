import { parse } from 'yaml';
import type { Dataset } from '../../src/model/catalog/dataset';
import type { Mutant } from './mutants';
import type { Problem } from '../../src/model/rules/problem';
import type { ReadResult } from '../../src/dataset';
import { comparePolicies } from '../../src/model/difference/of-policy';
import { deriveDifferences } from '../../src/model/difference';
import { isPlaceRight } from './place';

/** The result of a mutant. The last two are failures. */
export const verdicts = [
  'refused',
  'warned',
  'seen in diff',
  'seen on pages',
  'means the same',
  'SILENT',
  'WRONG PLACE',
] as const;
export type Verdict = (typeof verdicts)[number];

/**
 * The plain values according to another YAML reader, as comparable text. Rows are sorted, because their order
 * has no meaning.
 */
const toMeaning = (text: string | Buffer): string => {
  const plain: unknown = parse(
    text
      .toString()
      .replace(/^\ufeff/, '')
      .replaceAll('\r\n', '\n'),
  );
  // Neither the keys of a record nor the rows of a subject or of its parts have a meaningful order.
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

export const toKey = ({ file, rule, message }: Problem): string => `${file} ${rule} ${message}`;

/** A dataset before any damage. */
export interface Sound {
  readonly dataset: Dataset;
  /** Keys of file, rule and message, without the line, which can move. */
  readonly problems: ReadonlySet<string>;
}

export const toSound = (dataset: Dataset, problems: readonly Problem[]): Sound => ({
  dataset,
  problems: new Set(problems.map(toKey)),
});

const withOnly = (dataset: Dataset, file: string): Dataset => ({
  ...dataset,
  subjects: dataset.subjects.filter((subject) => subject.file === file),
});

/**
 * Whether `diff` shows a change. Compares the broken file first, because comparing all subjects takes long.
 */
const isDifferent = (before: Dataset, after: Dataset, file: string): boolean =>
  (before.policy === after.policy
    ? deriveDifferences(withOnly(before, file), withOnly(after, file)).length > 0
    : comparePolicies(before.policy, after.policy).length > 0) || deriveDifferences(before, after).length > 0;

/** Judges the reader's result for one mutant of a valid dataset. */
export const judge = (sound: Sound, result: ReadResult, { file, before, after }: Mutant): Verdict => {
  const found = result.problems.filter((problem) => !sound.problems.has(toKey(problem)));
  const damage = { file, before, after: after.toString() };
  if (!found.every((problem) => isPlaceRight(problem, damage))) return 'WRONG PLACE';
  if (result.dataset === null) return found.length > 0 ? 'refused' : 'SILENT';
  if (found.length > 0) return 'warned';
  if (meansTheSame(before, after)) return 'means the same';
  // `diff` does not compare settings of the site: a different one is on the pages, and its default means the same.
  if (file === 'site.yaml')
    return JSON.stringify(sound.dataset.site) === JSON.stringify(result.dataset.site)
      ? 'means the same'
      : 'seen on pages';
  return isDifferent(sound.dataset, result.dataset, file) ? 'seen in diff' : 'SILENT';
};
