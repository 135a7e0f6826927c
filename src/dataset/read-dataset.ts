import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '../model/rules/rule';
import type { CheckContext } from './checked-subject';
import type { Dataset } from '../model/catalog/dataset';
import type { Day } from '../model/time/calendar';
import type { Exception } from '../model/policy/exception';
import type { OldName } from '../model/permalink/old-name';
import type { Policy } from '../model/policy/policy';
import type { Problem } from '../model/rules/problem';
import type { RecordFile } from './read-record';
import { applyExceptions, exceptionsFile } from './apply-exceptions';
import { capProblems } from './cap-problems';
import { checkCatalog, checkPages, checkPolicy, checkPolicyToday } from './check-rules';
import { checkLineEnds } from './line-ends';
import { checkOldNames } from './check-old-names';
import { createLockCheck } from './check-lock';
import { createRememberedFile } from './remembered-file';
import { createSubjectsReader } from './read-subjects';
import { day } from '../model/schema/primitives';
import { exceptionsSchema } from '../model/schema/exceptions';
import { freezeDeeply } from './freeze';
import { idUnknown } from '../model/rules/id-unknown';
import { isError, sortProblems } from '../model/rules/problem';
import { addInstead, createLister } from './list-files';
import { policyFile } from '../model/rules/rule';
import { policySchema } from '../model/schema/policy';
import { readPages } from './read-pages';
import { lockFile, redirectsFile } from '../model/permalink/permalink-lock';
import { redirectsSchema } from '../model/schema/redirects';
import { merge, withoutFile } from './summary';
import { toSubjectFile } from './to-subject';

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
  /** Texts that stand in for files, by the files' names, also for files yet to be made: to see what a change would do. */
  readonly instead?: ReadonlyMap<string, string>;
  /** Names that stages and support states had, besides those of the lock: texts that still use one are found. */
  readonly oldNames?: readonly OldName[];
}

/** Reads one dataset again and again. Never throws for what is in the folder. */
export type DatasetReader = (options?: ReadOptions) => ReadResult;

/** Reads the policy and the files beside it, of which a dataset may have none. */
const createRootReader = (directory: string) => {
  const readPolicy = createRememberedFile(directory, policyFile, policySchema);
  const readExceptions = createRememberedFile(directory, exceptionsFile, exceptionsSchema);
  const readRedirects = createRememberedFile(directory, redirectsFile, redirectsSchema);
  return (instead: ReadonlyMap<string, string> | undefined) => {
    const isThere = (file: string): boolean =>
      instead?.has(file) === true || existsSync(join(directory, file));
    return {
      policy: readPolicy(instead?.get(policyFile)),
      exceptions: isThere(exceptionsFile) ? readExceptions(instead?.get(exceptionsFile)) : null,
      redirects: isThere(redirectsFile) ? readRedirects(instead?.get(redirectsFile)) : null,
    };
  };
};

const isUnread = (file: RecordFile<unknown> | null): boolean => file !== null && file.record === null;

/** What is wrong with a policy, asked once for as long as it does not change. */
const createPolicyCheck = () => {
  const known = new WeakMap<Policy, readonly Problem[]>();
  return (policy: Policy, check: () => Problem[]): readonly Problem[] => {
    const problems = known.get(policy) ?? check();
    known.set(policy, problems);
    return problems;
  };
};

const none: readonly never[] = [];

/** A reader of a dataset's folder that remembers the files which did not change: for development. */
export const createReader = (directory: string): DatasetReader => {
  const listIds = createLister(join(directory, 'catalog'));
  const readRoot = createRootReader(directory);
  const readSubjects = createSubjectsReader(directory);
  const checkPolicyOnce = createPolicyCheck();
  const checkLock = createLockCheck(directory);

  return ({ today: wanted, docs, instead, oldNames = none } = {}) => {
    if (wanted !== undefined && !day.safeParse(wanted).success)
      throw new Error(`"${wanted}" is no day: write YYYY-MM-DD`);
    const list = addInstead(listIds(), instead?.keys() ?? none);
    const root = readRoot(instead);
    const rest = root.policy.record === null ? root.policy.rest() : null;
    // One bad value of the policy hides nothing of the catalog: the subjects are checked against the rest of it.
    const policy = root.policy.record ?? rest?.value ?? null;
    const today = wanted ?? policy?.asOf ?? new Date().toISOString().slice(0, 10);
    const ofPolicy =
      root.policy.record === null || policy === null
        ? []
        : checkPolicyOnce(policy, () => checkPolicy(policy, root.policy.locator));
    const context: CheckContext | null =
      policy === null ? null : { policy, today, isSound: rest === null && !ofPolicy.some(isError) };
    const { all, summary } = readSubjects(list.ids, context, instead);
    const pages = docs === undefined ? null : readPages(docs, directory);

    const files = [root.policy, root.exceptions, root.redirects].filter((file) => file !== null);
    const windows = files.filter(({ hasCarriageReturns }) => hasCarriageReturns);
    const problems = [
      ...list.problems,
      ...(pages?.problems ?? []),
      ...ofPolicy,
      ...files.flatMap((file) => file.problems),
      ...summary.problems,
      ...checkLineEnds([...windows, ...summary.windows.map(({ read }) => read)]),
    ];
    if (context === null || policy === null)
      return { dataset: null, problems: capProblems(sortProblems(problems)) };

    problems.push(...checkPolicyToday(context, root.policy.locator));
    const { subjects, linked } = summary;
    const catalog: Catalog = { policy, subjects, ids: list.known, today };
    const locate = (file: string) => all.find(({ read }) => read.file === file)?.read.locator() ?? null;
    // One by one: a call takes no more arguments than its stack has room for.
    for (const problem of checkCatalog({ ...catalog, subjects: linked }, locate)) problems.push(problem);
    const redirects = root.redirects?.record?.redirects ?? none;
    // Of a file that cannot be read nobody knows what it redirects or allows: its own mistake is all there is to say.
    if (!isUnread(root.redirects) && rest === null) {
      const lock = checkLock(
        { ...catalog, redirects },
        root.redirects?.locator ?? null,
        root.policy.locator,
        instead?.get(lockFile),
      );
      problems.push(...lock.problems);
      const names = [...lock.oldNames, ...oldNames];
      const texts = { policy, policyLocator: root.policy.locator, all, pages: pages?.pages ?? none };
      for (const problem of checkOldNames(names, texts)) problems.push(problem);
    }
    const exceptions = root.exceptions?.record?.exceptions ?? none;
    let conduct: readonly Problem[] = [];
    // Conduct is asked of what stands: a rule about stages cannot look at a stage that does not exist.
    if (context.isSound && !isUnread(root.exceptions)) {
      const broken = new Set(problems.filter(isError).map(({ file }) => file));
      conduct = [...broken].reduce(withoutFile, summary.conduct);
      if (pages !== null) {
        const sound = subjects.filter(({ file }) => !broken.has(file));
        conduct = merge(conduct, checkPages(pages.pages, { ...catalog, subjects: sound }));
      }
      const isAsked = ({ subject }: Pick<Exception, 'subject'>): boolean =>
        subject === undefined ? pages !== null : !broken.has(toSubjectFile(subject));
      const applied = applyExceptions(conduct, exceptions, { ...catalog, isAsked }, root.exceptions?.locator);
      conduct = applied.left;
      problems.push(...applied.problems);
    }
    const isDoubtful = ({ rule }: Problem): boolean => rest?.isCut === true && rule === idUnknown.name;
    const found = merge(
      conduct,
      problems.filter((problem) => !isDoubtful(problem)),
    );
    return {
      dataset: found.some(isError)
        ? null
        : Object.freeze({
            policy: freezeDeeply(policy),
            subjects,
            today,
            dataAsOf: policy.asOf ?? null,
            exceptions,
            redirects,
          }),
      problems: capProblems(found),
    };
  };
};

/** Reads a dataset's folder: every file, every problem, one run. */
export const readDataset = (directory: string, options: ReadOptions = {}): ReadResult =>
  createReader(directory)(options);
