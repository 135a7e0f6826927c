import type { Subject, Transition } from '../model/subject/subject';
import type { SubjectRecord } from '../model/schema/subject';
import { sortTransitions, toTransition } from '../model/subject/transition';

/** The file of a subject, relative to the dataset's folder. */
export const toSubjectFile = (id: string): string => `catalog/${id}.yaml`;

/** The index of a transition in its file, because a subject's rows are sorted and the file's are not. */
const rows = new WeakMap<Transition, number>();

/** The index of a transition's row in its file; -1 for one that was not read from a file. */
export const toRow = (transition: Transition): number => rows.get(transition) ?? -1;

const toTransitions = (records: readonly Parameters<typeof toTransition>[0][]): Transition[] =>
  sortTransitions(
    records.map((record, index) => {
      const transition = toTransition(record);
      rows.set(transition, index);
      return transition;
    }),
  );

/** Converts a file's record to a subject. */
export const toSubject = (id: string, record: SubjectRecord): Subject => ({
  ...record,
  publisher: record.publisher ?? '',
  id,
  file: toSubjectFile(id),
  transitions: toTransitions(record.transitions),
  facets: record.facets.map((facet) => ({
    ...facet,
    transitions: toTransitions(facet.transitions),
  })),
});
