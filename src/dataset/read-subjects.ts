import type { Catalog } from '../model/rules/rule';
import type { Overrides, RecordFile } from './read-record';
import type { Problem } from '../model/rules/problem';
import type { Subject } from '../model/subject/subject';
import type { SubjectRecord } from '../model/schema/subject';
import { checkPolicyRules, checkSubject, idRules } from './check-rules';
import { createMemo } from './memo';
import { createRecordReader } from './read-record';
import { freezeDeeply } from './freeze';
import { isError } from '../model/rules/problem';
import { checkReleases } from './check-releases';
import { toReleaseTable } from './resolve-releases';
import { resolveAvailability } from './resolve-dimensions';
import { subjectSchema } from '../model/schema/subject';
import { toLooseSubject, toSubject, toSubjectFile } from './to-subject';

/** The input for checking a subject. The policy is the same object as long as its file does not change. */
export type CheckContext = Pick<Catalog, 'policy' | 'today'> & {
  /** Whether the policy has no error, so that policy rules can run. */
  readonly isSound: boolean;
  /** Lists of the policy that cannot be read as a whole. */
  readonly cut: ReadonlySet<string>;
};

/** The results of checking a record without the others. */
interface Checked {
  /** Null if the file has no record or there is no policy. */
  readonly subject: Subject | null;
  /** The ids of a record with a wrong shape; null for any other. */
  readonly loose: Subject | null;
  /** Problems of text, shape and structure. */
  readonly problems: readonly Problem[];
  /** Breaches of the policy. Skipped for invalid subjects and for an invalid policy. */
  readonly breaches: readonly Problem[];
}

/** One subject's file and its own problems. */
export interface CheckedSubject extends Checked {
  readonly read: RecordFile<SubjectRecord>;
}

const checkRecord = (
  id: string,
  record: SubjectRecord,
  context: CheckContext,
  locator: RecordFile<SubjectRecord>['locator'],
): Checked => {
  const { policy, today } = context;
  const table = toReleaseTable(policy, today);
  const kind = policy.kinds.find(({ id: known }) => known === record.kind);
  // Nothing can be missing of what the policy does not have.
  const lists = {
    support: policy.supportStates,
    editions: policy.editions,
    publisher: policy.publishers,
  };
  const notApplicable = kind?.notApplicable?.filter((axis) => lists[axis].length > 0);
  const subject = freezeDeeply(toSubject(id, resolveAvailability(record, policy), table, notApplicable));
  const ofReleases = context.cut.has('releases') ? [] : checkReleases(record, table, locator);
  const problems = [...ofReleases, ...checkSubject(subject, context, locator)];
  const isAsked = context.isSound && !problems.some(isError);
  return {
    subject,
    loose: null,
    problems,
    breaches: isAsked ? checkPolicyRules(subject, context, locator) : [],
  };
};

/** Reads the subjects of a folder, in the order of their ids, and checks each separately. */
export const createSubjectsReader = (directory: string) => {
  const readRecord = createRecordReader(directory, subjectSchema);
  const remember = createMemo<Checked>();
  return (
    ids: Iterable<string>,
    context: CheckContext | null,
    overrides: Overrides | undefined,
  ): readonly CheckedSubject[] =>
    Array.from(ids, (id) => {
      const file = toSubjectFile(id);
      const read = readRecord(file, overrides);
      const { record, locator } = read;
      if (record === null || context === null) {
        const problems = (context === null ? null : read.explain?.(context.policy)) ?? read.problems;
        const isWhole = read.explain !== null;
        const loose =
          record === null && context !== null
            ? toLooseSubject(id, read.refused, isWhole, context.policy)
            : null;
        const ofIds =
          loose === null || context === null ? [] : checkSubject(loose, context, locator, idRules);
        return { read, subject: null, loose, problems: [...problems, ...ofIds], breaches: [] };
      }
      const { policy, today, isSound } = context;
      const checked = remember(file, [record, policy, today, isSound], () =>
        checkRecord(id, record, context, locator),
      );
      // Checked while the positions are in memory, because finding them again requires parsing the file
      // again.
      read.forgetPlaces();
      return { ...checked, read, problems: [...read.problems, ...checked.problems] };
    });
};
