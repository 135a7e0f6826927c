import type { Catalog } from '../model/rules/rule';
import type { Problem } from '../model/rules/problem';
import type { RecordFile } from './read-record';
import type { Subject } from '../model/subject/subject';
import type { SubjectRecord } from '../model/schema/subject';
import { checkPolicyRules, checkSubject } from './check-rules';
import { freezeDeeply } from './freeze';
import { isError } from '../model/rules/problem';
import { toSubject } from './to-subject';

/** What a subject is held against. The policy is the same object for as long as its file does not change. */
export type CheckContext = Pick<Catalog, 'policy' | 'today'> & {
  /** Whether the policy has no error, so that rules about what it promises can be asked. */
  readonly isSound: boolean;
};

/** One subject's file, and all that can be said of it without the others. */
export interface CheckedSubject {
  readonly id: string;
  readonly read: RecordFile<SubjectRecord>;
  /** Null where the file has no record, or there is no policy to hold it against. */
  readonly subject: Subject | null;
  /** What is wrong with its text, its shape and its structure. */
  readonly problems: readonly Problem[];
  /** Where it does not keep what the policy promises. Nobody asks a broken subject, nor for a broken policy. */
  readonly conduct: readonly Problem[];
  /** Whether it names another subject, or left: only such ones are held against each other. */
  readonly isLinked: boolean;
}

const isLinked = ({ aliases, deprecation, transitions }: Subject): boolean =>
  aliases.length > 0 ||
  deprecation?.replacement !== undefined ||
  transitions.some(({ event }) => event !== null);

/** Checks one subject's record; `before` is the subject that was made of the same record. */
export const checkRecord = (
  id: string,
  read: RecordFile<SubjectRecord>,
  before: Subject | null,
  context: CheckContext | null,
): CheckedSubject => {
  if (read.record === null || context === null)
    return { id, read, subject: null, problems: read.problems, conduct: [], isLinked: false };
  const subject = before ?? freezeDeeply(toSubject(id, read.record));
  const problems = [...read.problems, ...checkSubject(subject, context, read.locator)];
  const isAsked = context.isSound && !problems.some(isError);
  return {
    id,
    read,
    subject,
    problems,
    conduct: isAsked ? checkPolicyRules(subject, context, read.locator) : [],
    isLinked: isLinked(subject),
  };
};
