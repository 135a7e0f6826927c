import type { Dataset } from '../../src/model/catalog/dataset';
import type { Day } from '../../src/model/time/calendar';
import type { Subject } from '../../src/model/subject/subject';
import type { SubjectInput } from '../../src/model/schema/subject';
import { samplePolicy } from './policy';
import { subjectSchema } from '../../src/model/schema/subject';
import { toSubject } from '../../src/dataset/to-subject';

type TransitionInput = NonNullable<SubjectInput['transitions']>[number];

/** A row as an author writes it, with a default source. */
export const row = (transition: Omit<TransitionInput, 'source'>): TransitionInput => ({
  source: 'https://kiln.example/log',
  ...transition,
});

/** A subject as the dataset reader creates it from a file: parsed by the schema, with sorted rows. */
export const createSubject = (
  id: string,
  { transitions = [], facets = [], ...more }: Partial<SubjectInput> = {},
  notApplicable: Subject['notApplicable'] = [],
): Subject => {
  const record = subjectSchema.parse({
    kind: 'glaze',
    name: id,
    publisher: 'kiln',
    ...more,
    transitions,
    facets,
  });
  return toSubject(id, record, { releases: [], today: '2024-06-15' }, notApplicable);
};

export const createDataset = (subjects: readonly Subject[], today: Day = '2024-06-15'): Dataset => ({
  policy: samplePolicy,
  subjects: [...subjects].sort((a, b) => (a.id < b.id ? -1 : 1)),
  today,
  dataAsOf: samplePolicy.asOf ?? null,
  exceptions: [],
});
