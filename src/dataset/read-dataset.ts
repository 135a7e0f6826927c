import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '../model/rules/rule';
import type { Dataset } from '../model/catalog/dataset';
import type { Locator } from './locate';
import type { Day } from '../model/time/calendar';
import type { Exception } from '../model/policy/exception';
import type { Overrides, RecordFile } from './read-record';
import type { OldName } from '../model/permalink/old-name';
import type { Problem } from '../model/rules/problem';
import { applyExceptions, exceptionsFile } from './apply-exceptions';
import { isPossiblyMeant, toUnsureExceptions } from './unsure-exceptions';
import { capProblems } from './cap-problems';
import { checkCatalog, checkPages, checkPolicyToday, idRules } from './check-rules';
import { checkLineEnds } from './line-ends';
import { checkLock } from './check-lock';
import { checkOldNames } from './check-old-names';
import { checkAccent, defaultSite, siteFile } from './site';
import { checkStatic } from './check-static';
import { createMemo } from './memo';
import { createRecordReader } from './read-record';
import { createSubjectsReader } from './read-subjects';
import { day } from '../model/schema/primitives';
import { exceptionsSchema } from '../model/schema/exceptions';
import { freezeDeeply } from './freeze';
import { isError, sortProblems } from '../model/rules/problem';
import { listFiles } from './list-files';
import { lockFile, redirectsFile } from '../model/permalink/permalink-lock';
import { policyFile } from '../model/rules/rule';
import { policySchema } from '../model/schema/policy';
import { checkMessages, messagesFile } from './read-messages';
import { messagesSchema } from '../model/schema/messages';
import { createPolicyReader } from './read-policy';
import { readPages } from './read-pages';
import { redirectsSchema } from '../model/schema/redirects';
import { siteSchema } from '../model/schema/site';
import { toSubjectFile } from './to-subject';
import { englishCatalogue } from '../messages/catalogue';
import { useCatalogue } from '../messages/compile';

export interface ReadResult {
  /** Null if and only if a problem is an error. */
  readonly dataset: Dataset | null;
  /** Sorted by file, line and column. */
  readonly problems: readonly Problem[];
}

export interface ReadOptions {
  /** Today; by default the day of the policy's last reading, else the current day. */
  readonly today?: Day;
  /** The docs folder, if its links and sentences should be checked too. */
  readonly docs?: string;
  /**
   * Texts by file name that override files, also files that do not exist yet, to see the result of a change.
   */
  readonly overrides?: Overrides;
  /** False for a dataset without its static folder, such as one of a git revision: its pictures are not checked. */
  readonly hasStatic?: boolean;
  /** Additional former names of stages and support states: texts that still use one are reported. */
  readonly oldNames?: readonly OldName[];
}

/** Reads one dataset repeatedly. Never throws because of the folder's content. */
export type DatasetReader = (options?: ReadOptions) => ReadResult;

/** Reads the policy and the optional files next to it. */
const createRootReader = (directory: string) => {
  const readPolicy = createRecordReader(directory, policySchema);
  const readExceptions = createRecordReader(directory, exceptionsSchema);
  const readRedirects = createRecordReader(directory, redirectsSchema);
  const readSettings = createRecordReader(directory, siteSchema);
  const readMessages = createRecordReader(directory, messagesSchema);
  return (overrides: Overrides | undefined) => {
    const isThere = (file: string): boolean =>
      overrides?.has(file) === true || existsSync(join(directory, file));
    return {
      policy: readPolicy(policyFile, overrides),
      exceptions: isThere(exceptionsFile) ? readExceptions(exceptionsFile, overrides) : null,
      redirects: isThere(redirectsFile) ? readRedirects(redirectsFile, overrides) : null,
      site: isThere(siteFile) ? readSettings(siteFile, overrides) : null,
      messages: isThere(messagesFile) ? readMessages(messagesFile, overrides) : null,
    };
  };
};

/** Reads the messages of a dataset, and makes them those of this process. */
const createLanguageReader = () => {
  const remember = createMemo<ReturnType<typeof checkMessages>>();
  return (language: string, { policy, messages }: ReturnType<ReturnType<typeof createRootReader>>) => {
    const record = messages?.record ?? null;
    const read = remember(messagesFile, [language, policy.refused ?? policy.record, record], () =>
      checkMessages(
        language,
        policy.locator,
        messages === null || record === null ? null : { record, locator: messages.locator },
      ),
    );
    // Findings need a language, also if the policy names one that does not exist.
    useCatalogue(read.catalogue ?? englishCatalogue());
    return read.problems;
  };
};

const isUnread = (file: RecordFile<unknown> | null): boolean => file !== null && file.record === null;

const none: readonly never[] = [];

/** Creates a reader of a dataset's folder that parses and checks only changed files, for development. */
export const createReader = (directory: string): DatasetReader => {
  const readRoot = createRootReader(directory);
  const readSubjects = createSubjectsReader(directory);
  const readLanguage = createLanguageReader();
  const readPolicy = createPolicyReader();

  return ({ today: wanted, docs, overrides, hasStatic = true, oldNames = none } = {}) => {
    if (wanted !== undefined && !day.safeParse(wanted).success)
      throw new Error(`"${wanted}" is no day: write YYYY-MM-DD`);
    const list = listFiles(directory, overrides?.keys() ?? none);
    const root = readRoot(overrides);
    const {
      policy,
      context,
      isWhole,
      locate: policyLocator,
      problems: ofPolicy,
    } = readPolicy(root.policy, wanted);
    const ofMessages = policy === null ? none : readLanguage(policy.language, root);
    const all = readSubjects(list.ids, context, overrides);
    const pages = docs === undefined ? null : readPages(docs, directory);

    const files = [root.policy, root.exceptions, root.redirects, root.site, root.messages].filter(
      (file) => file !== null,
    );
    const withCarriageReturns = [...files, ...all.map(({ read }) => read)].filter(
      ({ hasCarriageReturns }) => hasCarriageReturns,
    );
    const problems = [
      ...list.problems,
      ...(pages?.problems ?? []),
      ...ofPolicy,
      ...ofMessages,
      ...files.flatMap((file) => (policy === null ? null : file.explain?.(policy)) ?? file.problems),
      ...(root.site === null ? [] : checkAccent(root.site)),
      ...all.flatMap((subject) => subject.problems),
      ...(hasStatic ? checkStatic(directory, root.site, all) : []),
      ...checkLineEnds(withCarriageReturns),
    ];
    if (context === null || policy === null)
      return { dataset: null, problems: capProblems(sortProblems(problems)) };

    // One at a time, because the arguments of a call must fit on the stack.
    const add = (found: readonly Problem[]): void => {
      for (const problem of found) problems.push(problem);
    };
    const { today } = context;
    add(checkPolicyToday(context, policyLocator));
    const subjects = all.flatMap(({ subject }) => subject ?? []);
    const catalog: Catalog = { policy: context.policy, subjects, ids: list.ids, today };
    const reads = new Map(all.map(({ read }) => [read.file, read]));
    const locate = (file: string): Locator | null => reads.get(file)?.locator() ?? null;
    add(checkCatalog(catalog, locate));
    const loose = all.flatMap((subject) => subject.loose ?? []);
    add(checkCatalog({ ...catalog, subjects: loose }, locate, idRules));
    const redirects = root.redirects?.record?.redirects ?? none;
    // Redirects and exceptions of an unreadable file are unknown, so only its own problem is reported.
    if (!isUnread(root.redirects) && isWhole) {
      const redirectsLocator = root.redirects?.locator ?? null;
      const published = { ...catalog, policy, redirects, policyLocator, redirectsLocator };
      const lock = checkLock(directory, published, overrides?.get(lockFile));
      add(lock.problems);
      const texts = { policy, policyLocator, all, pages: pages?.pages ?? none };
      add(checkOldNames([...lock.oldNames, ...oldNames], texts));
    }
    const exceptions = root.exceptions?.record?.exceptions ?? none;
    const unsure = toUnsureExceptions(root.exceptions?.refused);
    // Policy rules run on valid data only, because a rule about stages cannot check a stage that does not
    // exist.
    if (context.isSound && (!isUnread(root.exceptions) || unsure !== null)) {
      const broken = new Set(problems.filter(isError).map(({ file }) => file));
      const sound = all.filter(({ read }) => !broken.has(read.file));
      const breaches = sound.flatMap((subject) => subject.breaches);
      if (pages !== null) {
        const ofPages = checkPages(pages.pages, {
          ...catalog,
          subjects: sound.flatMap(({ subject }) => subject ?? []),
        });
        for (const problem of ofPages) breaches.push(problem);
      }
      const isAsked = ({ subject }: Pick<Exception, 'subject'>): boolean =>
        subject === undefined ? pages !== null : !broken.has(toSubjectFile(subject));
      const applied = applyExceptions(
        breaches.filter(
          (problem) => unsure?.some((exception) => isPossiblyMeant(exception, problem)) !== true,
        ),
        exceptions,
        { ...catalog, isAsked },
        root.exceptions?.locator,
      );
      add(applied.left);
      add(applied.problems);
    }
    const found = sortProblems(problems);
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
            site: root.site?.record ?? defaultSite,
          }),
      problems: capProblems(found),
    };
  };
};

/** Reads a dataset's folder: every file and every problem in one run. */
export const readDataset = (directory: string, options: ReadOptions = {}): ReadResult =>
  createReader(directory)(options);
