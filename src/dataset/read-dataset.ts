import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../model/dataset';
import type { Day } from '../model/calendar';
import type { Problem } from '../model/problem';
import type { RecordFile } from './read-record';
import type { Subject } from '../model/subject';
import type { SubjectRecord } from '../model/schema/subject';
import { applyExceptions, exceptionsFile } from './apply-exceptions';
import { checkCatalog, checkConduct, checkPages, checkPolicy, checkSubject } from './check-rules';
import { checkLineEnds } from './line-ends';
import { createFileCache } from './cached-file';
import { createOnce } from './check-once';
import { day } from '../model/schema/primitives';
import { checkLock } from './check-lock';
import { exceptionsSchema } from '../model/schema/exceptions';
import { freezeDeeply } from './freeze';
import { listFiles } from './list-files';
import { policyFile } from '../model/rules/rule';
import { policySchema } from '../model/schema/policy';
import { readPages } from './read-pages';
import { redirectsFile } from '../model/permalink-lock';
import { redirectsSchema } from '../model/schema/redirects';
import { sortProblems } from '../model/problem';
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

/** Reads one dataset again and again. Never throws for what is in the folder. */
export type DatasetReader = (options?: ReadOptions) => ReadResult;

const isError = ({ severity }: Problem): boolean => severity === 'error';

/** From records to subjects; a record that has not changed keeps its subject. */
const createToSubject = () => {
  const known = new WeakMap<SubjectRecord, Subject>();
  return (id: string, record: SubjectRecord): Subject => {
    const subject = known.get(record) ?? freezeDeeply(toSubject(id, record));
    known.set(record, subject);
    return subject;
  };
};

/** Locators by file. Most files have no problem, and need none. */
const createLocate = (files: readonly RecordFile<unknown>[]) => {
  const byFile = new Map(files.map((read) => [read.file, read]));
  return (file: string) => byFile.get(file)?.locator() ?? null;
};

/** A reader of a dataset's folder that remembers the files which did not change: for development. */
export const createReader = (directory: string): DatasetReader => {
  const readPolicy = createFileCache(directory, policySchema);
  const readExceptions = createFileCache(directory, exceptionsSchema);
  const readRedirects = createFileCache(directory, redirectsSchema);
  const readSubjects = createFileCache(directory, subjectSchema);
  const toKnownSubject = createToSubject();
  let locate: ReturnType<typeof createLocate> = () => null;
  const checkPolicyOnce = createOnce<Dataset['policy']>((policy) => checkPolicy(policy, locate));
  const checkSubjectOnce = createOnce<Subject>((subject, around) => checkSubject(subject, around, locate));
  const checkConductOnce = createOnce<Subject>((subject, around) => checkConduct(subject, around, locate));

  return ({ today: wanted, docs, instead } = {}) => {
    if (wanted !== undefined && !day.safeParse(wanted).success)
      throw new Error(`"${wanted}" is no day: write YYYY-MM-DD`);
    const list = listFiles(join(directory, 'catalog'));
    const [policyRead] = readPolicy([policyFile], instead);
    const hasExceptions =
      instead?.has(exceptionsFile) === true || existsSync(join(directory, exceptionsFile));
    const exceptionsRead = readExceptions(hasExceptions ? [exceptionsFile] : [], instead);
    const hasRedirects = existsSync(join(directory, redirectsFile));
    const redirectsRead = readRedirects(hasRedirects ? [redirectsFile] : [], instead);
    const records = readSubjects(list.ids.map(toSubjectFile), instead);
    const pages = docs === undefined ? { pages: [], problems: [] } : readPages(docs, directory);
    const files = [
      ...(policyRead === undefined ? [] : [policyRead]),
      ...exceptionsRead,
      ...redirectsRead,
      ...records,
    ];
    const problems = [...list.problems, ...pages.problems, ...checkLineEnds(files)];
    for (const file of files) problems.push(...file.problems);
    const policy = policyRead?.record ?? null;
    if (policy === null) return { dataset: null, problems: sortProblems(problems) };

    locate = createLocate(files);
    const today = wanted ?? policy.asOf ?? new Date().toISOString().slice(0, 10);
    const subjects = records.flatMap(({ record }, index) =>
      record === null ? [] : [toKnownSubject(list.ids[index] ?? '', record)],
    );
    const catalog = { policy, subjects, ids: new Set(list.ids), today };
    problems.push(...checkPolicyOnce(policy, catalog), ...checkCatalog(catalog, locate));
    for (const subject of subjects) problems.push(...checkSubjectOnce(subject, catalog));
    const redirects = redirectsRead[0]?.record?.redirects ?? [];
    problems.push(...checkLock(directory, catalog, redirects, locate(redirectsFile)));
    const exceptions = exceptionsRead[0]?.record?.exceptions ?? [];
    const broken = new Set(problems.filter(isError).map(({ file }) => file));
    // Conduct is asked of what stands: a rule about stages cannot look at a stage that does not exist.
    if (!broken.has(policyFile)) {
      const sound = { ...catalog, subjects: subjects.filter(({ file }) => !broken.has(file)) };
      const found = checkPages(pages.pages, sound);
      for (const subject of sound.subjects) found.push(...checkConductOnce(subject, sound));
      problems.push(...applyExceptions(found, exceptions, catalog, () => locate(exceptionsFile)));
    }
    return {
      dataset: problems.some(isError)
        ? null
        : freezeDeeply({ policy, subjects, today, exceptions, redirects }),
      problems: sortProblems(problems),
    };
  };
};

/** Reads a dataset's folder: every file, every problem, one run. */
export const readDataset = (directory: string, options: ReadOptions = {}): ReadResult =>
  createReader(directory)(options);
