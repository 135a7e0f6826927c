import * as z from 'zod';
import { catalogEntry, subjectChange, subjectDocument } from './subject';
import { day } from './parts';
import { entranceDocument, linksDocument, policyDocument } from './policy';
import { statusDocument } from './status';

/** One address of the API and what it answers. */
export interface Endpoint {
  /** Below `api/v1/`. */
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  /** The group that a client's documentation shows it in. */
  readonly tag: 'Site' | 'Policy' | 'Subjects' | 'Changes' | 'Links';
  /** The schema of `result`: of the whole, or of one entry where it is a list. */
  readonly result: z.ZodType;
  readonly isList: boolean;
}

export const endpoints: readonly Endpoint[] = [
  {
    path: 'index.json',
    operationId: 'readIndex',
    summary: 'What there is, and where',
    tag: 'Site',
    result: entranceDocument,
    isList: false,
  },
  {
    path: 'policy.json',
    operationId: 'readPolicy',
    summary: 'The policy, with the counts of the catalog',
    tag: 'Policy',
    result: policyDocument,
    isList: false,
  },
  {
    path: 'catalog.json',
    operationId: 'listSubjects',
    summary: 'All subjects, by id',
    tag: 'Subjects',
    result: catalogEntry,
    isList: true,
  },
  {
    path: 'subjects/{id}.json',
    operationId: 'readSubject',
    summary: 'Everything about one subject',
    tag: 'Subjects',
    result: subjectDocument,
    isList: false,
  },
  {
    path: 'status/{id}.json',
    operationId: 'readStatus',
    summary: 'The status of one subject, small',
    tag: 'Subjects',
    result: statusDocument,
    isList: false,
  },
  {
    path: 'status.json',
    operationId: 'listStatuses',
    summary: 'The status of every subject, by id',
    tag: 'Subjects',
    result: statusDocument,
    isList: true,
  },
  {
    path: 'changes.json',
    operationId: 'listChanges',
    summary: 'What changed, newest first',
    tag: 'Changes',
    result: subjectChange,
    isList: true,
  },
  {
    path: 'links.json',
    operationId: 'readLinks',
    summary: 'Every id that was published, and where it is',
    tag: 'Links',
    result: linksDocument,
    isList: false,
  },
];

/** The schema of an endpoint's whole file. */
export const toEnvelopeSchema = ({ result, isList }: Endpoint): z.ZodObject => {
  const head = {
    schemaVersion: z.literal(1),
    generatedAt: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/)
      .meta({ format: 'date-time', description: 'The day that the answers are given for, at midnight UTC.' }),
    asOf: day.describe('The day that the answers are for.'),
    dataAsOf: day
      .nullable()
      .describe('The day on which the data were last read from their source; null where nobody recorded it.'),
    language: z.string().describe('BCP 47, of every text in the result.'),
  };
  return isList
    ? z.object({ ...head, total: z.int(), result: z.array(result) })
    : z.object({ ...head, result });
};
