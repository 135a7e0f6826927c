import { join } from 'node:path';
import type { Catalog, Finding, Rule } from '../model/rules/rule';
import type { Dataset } from '../model/dataset';
import type { Day } from '../model/calendar';
import type { Problem } from '../model/problem';
import type { RecordFile } from './read-record';
import type { Subject } from '../model/subject';
import { day } from '../model/schema/primitives';
import { freezeDeeply } from './freeze';
import { listFiles } from './list-files';
import { policyFile } from '../model/rules/rule';
import { policySchema } from '../model/schema/policy';
import { readRecord } from './read-record';
import { rules } from '../model/rules';
import { sortProblems } from '../model/problem';
import { startOf } from './place';
import { subjectSchema } from '../model/schema/subject';
import { toSubject, toSubjectFile } from './to-subject';

export interface ReadResult {
  /** Null if and only if a problem is an error. */
  readonly dataset: Dataset | null;
  /** By file, line and column. */
  readonly problems: readonly Problem[];
}

export interface ReadOptions {
  /** The day of "now"; otherwise the policy's `asOf`, otherwise the day of this run. */
  readonly today?: Day;
}

/** One problem for all files: a checkout on Windows has hundreds of them, and their values are read the same. */
const checkLineEnds = (files: readonly RecordFile<unknown>[]): Problem[] => {
  const [first, ...more] = files.filter(({ hasCarriageReturns }) => hasCarriageReturns);
  if (first === undefined) return [];
  const others = more.length === 0 ? '' : `, and of ${more.length} more,`;
  return [
    {
      ...startOf(first.file),
      rule: 'file/line-ends',
      severity: 'warning',
      message: `Lines of this file${others} end in CRLF; they are read as if they ended in LF`,
      hint: 'Save with LF, or put "* text=auto eol=lf" into .gitattributes.',
    },
  ];
};

function* check(rule: Rule, catalog: Catalog): Iterable<Finding> {
  if (rule.checkPolicy) yield* rule.checkPolicy(catalog.policy, catalog);
  if (rule.checkSubject) for (const subject of catalog.subjects) yield* rule.checkSubject(subject, catalog);
  if (rule.checkCatalog) yield* rule.checkCatalog(catalog);
}

/** Runs the rules and gives every finding its place. */
const checkRules = (catalog: Catalog, files: ReadonlyMap<string, RecordFile<unknown>>): Problem[] => {
  const locators = new Map<string, ReturnType<RecordFile<unknown>['locator']>>();
  const problems: Problem[] = [];
  for (const rule of rules)
    for (const { file, path, at, message, hint } of check(rule, catalog)) {
      const locator = locators.get(file) ?? files.get(file)?.locator();
      if (locator !== undefined) locators.set(file, locator);
      const place = locator?.toPlace(path, at) ?? startOf(file);
      problems.push({ ...place, rule: rule.name, severity: rule.severity, message, hint });
    }
  return problems;
};

/**
 * Reads a dataset's folder: every file, every problem, one run. Never throws for what is in the folder.
 * `today` must be a day of the calendar.
 */
export const readDataset = (directory: string, options: ReadOptions = {}): ReadResult => {
  if (options.today !== undefined && !day.safeParse(options.today).success)
    throw new Error(`"${options.today}" is no day: write YYYY-MM-DD`);
  const policy = readRecord(join(directory, policyFile), policyFile, policySchema);
  const list = listFiles(join(directory, 'catalog'));
  const files = new Map<string, RecordFile<unknown>>([[policyFile, policy]]);
  const subjects: Subject[] = [];
  for (const id of list.ids) {
    const file = toSubjectFile(id);
    const read = readRecord(join(directory, file), file, subjectSchema);
    files.set(file, read);
    if (read.record !== null) subjects.push(toSubject(id, read.record));
  }
  const all = [...files.values()];
  const problems = [...list.problems, ...all.flatMap((file) => file.problems), ...checkLineEnds(all)];
  if (policy.record === null) return { dataset: null, problems: sortProblems(problems) };
  const today = options.today ?? policy.record.asOf ?? new Date().toISOString().slice(0, 10);
  problems.push(...checkRules({ policy: policy.record, subjects, ids: new Set(list.ids), today }, files));
  const isSound = problems.every(({ severity }) => severity !== 'error');
  return {
    dataset: isSound ? freezeDeeply({ policy: policy.record, subjects, today }) : null,
    problems: sortProblems(problems),
  };
};
