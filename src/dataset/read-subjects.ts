import type { Catalog } from '../model/rules/rule';
import type { Problem } from '../model/problem';
import type { RecordFile } from './read-record';
import type { Subject } from '../model/subject';
import type { SubjectRecord } from '../model/schema/subject';
import { checkConduct, checkSubject } from './check-rules';
import { createRememberedFile } from './remembered-file';
import { freezeDeeply } from './freeze';
import { isError } from '../model/problem';
import { subjectSchema } from '../model/schema/subject';
import { toSubject, toSubjectFile } from './to-subject';

/** What a subject is held against. The policy is the same object for as long as its file does not change. */
export type Circumstances = Pick<Catalog, 'policy' | 'today'> & {
  /** Whether the policy has no error, so that rules about what it promises can be asked. */
  readonly isSound: boolean;
};

/** One subject's file, and all that can be said of it without the others. */
export interface CheckedSubject {
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

const isLinked = ({ deprecation, transitions }: Subject): boolean =>
  deprecation?.replacement !== undefined || transitions.some(({ event }) => event !== null);

const check = (
  id: string,
  read: RecordFile<SubjectRecord>,
  before: Subject | null,
  circumstances: Circumstances | null,
): CheckedSubject => {
  if (read.record === null || circumstances === null)
    return { read, subject: null, problems: read.problems, conduct: [], isLinked: false };
  const subject = before ?? freezeDeeply(toSubject(id, read.record));
  const problems = [...read.problems, ...checkSubject(subject, circumstances, read.locator)];
  const isAsked = circumstances.isSound && !problems.some(isError);
  return {
    read,
    subject,
    problems,
    conduct: isAsked ? checkConduct(subject, circumstances, read.locator) : [],
    isLinked: isLinked(subject),
  };
};

/** Reads one subject; where neither its file nor what it is held against changed, what was found then is found again. */
const createSubjectReader = (directory: string, id: string) => {
  const readFile = createRememberedFile(directory, toSubjectFile(id), subjectSchema);
  let last: { circumstances: Circumstances | null; found: CheckedSubject } | null = null;
  return (
    circumstances: Circumstances | null,
    instead: ReadonlyMap<string, string> | undefined,
  ): CheckedSubject => {
    const read = readFile(instead?.get(toSubjectFile(id)));
    const isSameFile = last?.found.read === read;
    if (
      last !== null &&
      isSameFile &&
      last.circumstances?.policy === circumstances?.policy &&
      last.circumstances?.today === circumstances?.today
    )
      return last.found;
    const found = check(id, read, isSameFile ? (last?.found.subject ?? null) : null, circumstances);
    // Checked while its positions are at hand: to find them again is to parse the file again.
    read.forgetPlaces();
    last = { circumstances, found };
    return found;
  };
};

/** Reads the subjects of a folder again and again. */
export const createSubjectsReader = (directory: string) => {
  let known = new Map<string, ReturnType<typeof createSubjectReader>>();
  return (
    ids: readonly string[],
    circumstances: Circumstances | null,
    instead: ReadonlyMap<string, string> | undefined,
  ): CheckedSubject[] => {
    known = new Map(ids.map((id) => [id, known.get(id) ?? createSubjectReader(directory, id)]));
    return Array.from(known.values(), (read) => read(circumstances, instead));
  };
};
