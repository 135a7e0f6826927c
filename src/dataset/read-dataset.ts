import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Exception } from '../model/exception';
import type { Locate } from './check-rules';
import type { Locator } from './locate';
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
import { applyExceptions, exceptionsFile } from './apply-exceptions';
import { checkConduct, checkPages, checkSettings, checkStructure } from './check-rules';
import { exceptionsSchema } from '../model/schema/exceptions';
import { readPages } from './read-pages';
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
  /** The folder of the docs, if their links and sentences are to be checked too. */
  readonly docs?: string;
  /** Texts that stand in for files, by the files' names: to see what a change would do before it is made. */
  readonly instead?: ReadonlyMap<string, string>;
}

const isError = ({ severity }: Problem): boolean => severity === 'error';

/** The exceptions, if the dataset has any. */
const readExceptions = (
  directory: string,
  instead: string | undefined,
): RecordFile<{ exceptions: Exception[] }> | null => {
  const path = join(directory, exceptionsFile);
  return instead !== undefined || existsSync(path)
    ? readRecord(path, exceptionsFile, exceptionsSchema, instead)
    : null;
};

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

/** Makes each file's locator once, and only when it is asked for. */
const createLocate = (files: ReadonlyMap<string, RecordFile<unknown>>): Locate => {
  const locators = new Map<string, Locator | null>();
  return (file) => {
    const known = locators.get(file);
    if (known !== undefined) return known;
    const locator = files.get(file)?.locator() ?? null;
    locators.set(file, locator);
    return locator;
  };
};

/**
 * Reads a dataset's folder: every file, every problem, one run. Never throws for what is in the folder.
 * `today` must be a day of the calendar.
 */
export const readDataset = (directory: string, options: ReadOptions = {}): ReadResult => {
  if (options.today !== undefined && !day.safeParse(options.today).success)
    throw new Error(`"${options.today}" is no day: write YYYY-MM-DD`);
  const policy = readRecord(
    join(directory, policyFile),
    policyFile,
    policySchema,
    options.instead?.get(policyFile),
  );
  const list = listFiles(join(directory, 'catalog'));
  const files = new Map<string, RecordFile<unknown>>([[policyFile, policy]]);
  const subjects: Subject[] = [];
  for (const id of list.ids) {
    const file = toSubjectFile(id);
    const read = readRecord(join(directory, file), file, subjectSchema, options.instead?.get(file));
    files.set(file, read);
    if (read.record !== null) subjects.push(toSubject(id, read.record));
  }
  const excepted = readExceptions(directory, options.instead?.get(exceptionsFile));
  if (excepted !== null) files.set(exceptionsFile, excepted);
  const exceptions = excepted?.record?.exceptions ?? [];
  const pages = options.docs === undefined ? { pages: [], problems: [] } : readPages(options.docs, directory);
  const all = [...files.values()];
  const problems = [
    ...list.problems,
    ...pages.problems,
    ...all.flatMap((file) => file.problems),
    ...checkLineEnds(all),
  ];
  if (policy.record === null) return { dataset: null, problems: sortProblems(problems) };
  const { record } = policy;
  const today = options.today ?? record.asOf ?? new Date().toISOString().slice(0, 10);
  const catalog = { policy: record, subjects, ids: new Set(list.ids), today };
  const locate = createLocate(files);
  problems.push(...checkStructure(catalog, locate), ...checkSettings(catalog, locate));
  const broken = new Set(problems.filter(isError).map(({ file }) => file));
  // Conduct is asked of what stands: a rule about stages cannot look at a stage that does not exist.
  if (!broken.has(policyFile)) {
    const sound = { ...catalog, subjects: subjects.filter(({ file }) => !broken.has(file)) };
    const found = [...checkConduct(sound, locate), ...checkPages(pages.pages, sound)];
    problems.push(...applyExceptions(found, exceptions, catalog, () => locate(exceptionsFile)));
  }
  return {
    dataset: problems.some(isError) ? null : freezeDeeply({ policy: record, subjects, today, exceptions }),
    problems: sortProblems(problems),
  };
};
