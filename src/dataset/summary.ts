import type { CheckedSubject } from './checked-subject';
import type { Problem } from '../model/rules/problem';
import type { Subject } from '../model/subject/subject';
import { compareProblems } from '../model/rules/problem';

/** What is said of all subjects, each list in order, so that what is said of one can be replaced without a look at the others. */
export interface Summary {
  /** Those that have a record, by id. */
  readonly subjects: readonly Subject[];
  /** Those that are held against each other, by id. */
  readonly linked: readonly Subject[];
  /** Files whose lines end as on Windows, by id. */
  readonly windows: readonly CheckedSubject[];
  /** Of text, shape and structure. */
  readonly problems: readonly Problem[];
  readonly conduct: readonly Problem[];
}

export const summarize = (all: readonly CheckedSubject[]): Summary => ({
  subjects: all.flatMap(({ subject }) => subject ?? []),
  linked: all.flatMap(({ subject, isLinked }) => (isLinked && subject !== null ? subject : [])),
  windows: all.filter(({ read }) => read.hasCarriageReturns),
  problems: all.flatMap(({ problems }) => problems).sort(compareProblems),
  conduct: all.flatMap(({ conduct }) => conduct).sort(compareProblems),
});

/** The index of the first entry whose key is not below. */
const findStart = <T>(list: readonly T[], isBelow: (entry: T) => boolean): number => {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = list[middle];
    if (entry !== undefined && isBelow(entry)) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The same list, with other entries in the place of those of one key. */
const replace = <T>(
  list: readonly T[],
  toKey: (entry: T) => string,
  key: string,
  entries: readonly T[],
): readonly T[] => {
  const start = findStart(list, (entry) => toKey(entry) < key);
  const end = findStart(list, (entry) => toKey(entry) <= key);
  return start === end && entries.length === 0 ? list : list.slice(0, start).concat(entries, list.slice(end));
};

const toId = ({ id }: { readonly id: string }): string => id;
const toFile = ({ file }: Problem): string => file;

/** A list of problems in order, without those of one file. */
export const withoutFile = (problems: readonly Problem[], file: string): readonly Problem[] =>
  replace(problems, toFile, file, []);

/** What is said of all subjects after one of them was checked anew. */
export const resummarize = (summary: Summary, checked: CheckedSubject): Summary => {
  const { id, read } = checked;
  const { subjects, linked, windows, problems, conduct } = summarize([checked]);
  return {
    subjects: replace(summary.subjects, toId, id, subjects),
    linked: replace(summary.linked, toId, id, linked),
    windows: replace(summary.windows, toId, id, windows),
    problems: replace(summary.problems, toFile, read.file, problems),
    conduct: replace(summary.conduct, toFile, read.file, conduct),
  };
};

/** Two lists in order as one. A short second one costs little, however long the first. */
export const merge = (problems: readonly Problem[], more: readonly Problem[]): Problem[] => {
  const parts: (readonly Problem[])[] = [];
  let from = 0;
  for (const problem of [...more].sort(compareProblems)) {
    const to = findStart(problems, (entry) => compareProblems(entry, problem) <= 0);
    parts.push(problems.slice(from, to), [problem]);
    from = to;
  }
  return [...parts, problems.slice(from)].flat();
};
