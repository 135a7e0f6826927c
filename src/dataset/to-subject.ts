import type { Subject } from '../model/subject';
import type { SubjectRecord } from '../model/schema/subject';
import { sortTransitions, toTransition } from '../model/transition';

/** The file of a subject, below the dataset's folder. */
export const toSubjectFile = (id: string): string => `catalog/${id}.yaml`;

/** From a record as it stands in its file to a subject as code reads it. */
export const toSubject = (id: string, record: SubjectRecord): Subject => ({
  ...record,
  id,
  file: toSubjectFile(id),
  transitions: sortTransitions(record.transitions.map(toTransition)),
  facets: record.facets.map((facet) => ({
    ...facet,
    transitions: sortTransitions(facet.transitions.map(toTransition)),
  })),
});
