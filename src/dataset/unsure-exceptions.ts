import type { Exception } from '../model/policy/exception';
import type { Problem } from '../model/rules/problem';
import { toSubjectFile } from './to-subject';

/** The parts of an exception that can be read, in a file with faults. */
type UnsureException = Partial<Pick<Exception, 'rule' | 'subject'>>;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The exceptions of a file with faults; null if there is no list of them. */
export const toUnsureExceptions = (written: unknown): readonly UnsureException[] | null => {
  const list = isObject(written) ? written.exceptions : undefined;
  if (!Array.isArray(list)) return null;
  return list.map((entry: unknown): UnsureException => {
    const { rule, subject } = isObject(entry) ? entry : {};
    return {
      ...(typeof rule === 'string' && { rule }),
      ...(typeof subject === 'string' && { subject }),
    };
  });
};

/** Whether an exception possibly allows a finding. A part that cannot be read fits everything. */
export const isPossiblyMeant = ({ rule, subject }: UnsureException, problem: Problem): boolean =>
  (rule === undefined || rule === problem.rule) &&
  (subject === undefined || toSubjectFile(subject) === problem.file);
