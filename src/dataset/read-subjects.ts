import { join } from 'node:path';
import type { CheckedSubject, CheckContext } from './checked-subject';
import type { FileStates } from './file-states';
import type { Summary } from './summary';
import { checkRecord } from './checked-subject';
import { readRecord } from './read-record';
import { readStates } from './file-states';
import { resummarize, summarize } from './summary';
import { subjectSchema } from '../model/schema/subject';
import { toSubjectFile } from './to-subject';

/** Texts that stand in for files, by the files' names. */
export type Instead = ReadonlyMap<string, string>;

/** The subjects of a folder, each checked by itself. */
export interface CheckedSubjects {
  readonly ids: readonly string[];
  /** One for each id. */
  readonly all: readonly CheckedSubject[];
  readonly summary: Summary;
}

interface Last extends CheckedSubjects {
  readonly states: FileStates;
  readonly context: CheckContext | null;
  readonly instead: Instead | undefined;
}

const none: FileStates = { paths: [], numbers: new Float64Array(0) };

/** Up to so many subjects are replaced one by one; each costs a copy of the lists. */
const few = 50;

const isSame = (a: CheckContext | null, b: CheckContext | null): boolean =>
  a?.policy === b?.policy && a?.today === b?.today;

/** The indexes of ids that a text stands in for. */
const findInstead = (ids: readonly string[], instead: Instead | undefined): number[] =>
  instead === undefined ? [] : ids.flatMap((id, index) => (instead.has(toSubjectFile(id)) ? index : []));

/** Reads the subjects of a folder again and again; what was found of one holds for as long as its file and what it is held against do not change. */
export const createSubjectsReader = (directory: string) => {
  let last: Last | null = null;
  /** A list of ids that is the same array is taken to be the same list. */
  return (
    ids: readonly string[],
    context: CheckContext | null,
    instead: Instead | undefined,
  ): CheckedSubjects => {
    const isSameList = last?.ids === ids;
    const known = last?.states ?? none;
    const paths = isSameList ? known.paths : ids.map((id) => join(directory, toSubjectFile(id)));
    const { states, changed: touched } = readStates(paths, known);
    const changed = new Set([...touched, ...findInstead(ids, instead), ...findInstead(ids, last?.instead)]);
    const readAnew = (index: number): CheckedSubject => {
      const id = ids[index] ?? '';
      const file = toSubjectFile(id);
      const read = readRecord(paths[index] ?? '', file, subjectSchema, instead?.get(file));
      const checked = checkRecord(id, read, null, context);
      // Checked while its positions are at hand: to find them again is to parse the file again.
      read.forgetPlaces();
      return checked;
    };
    const checkAnew = ({ id, read, subject }: CheckedSubject): CheckedSubject => {
      const checked = checkRecord(id, read, subject, context);
      read.forgetPlaces();
      return checked;
    };
    const isHeld = last !== null && isSame(last.context, context);
    let all: CheckedSubject[];
    let summary: Summary;
    if (last !== null && isSameList && isHeld && changed.size <= few) {
      all = [...last.all];
      summary = last.summary;
      for (const index of changed) {
        const checked = readAnew(index);
        all[index] = checked;
        summary = resummarize(summary, checked);
      }
    } else {
      const found = new Map(last?.all.map((checked) => [checked.id, checked]));
      all = ids.map((id, index) => {
        const before = found.get(id);
        if (before === undefined || changed.has(index)) return readAnew(index);
        return isHeld ? before : checkAnew(before);
      });
      summary = summarize(all);
    }
    last = { ids, states, all, summary, context, instead };
    return last;
  };
};
