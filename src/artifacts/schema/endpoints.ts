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
  /** What the type of the whole file is called. */
  readonly response: string;
  /** The schema of the whole file. */
  readonly answer: z.ZodType;
}

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

const documentOf = (response: string, result: z.ZodType) => ({
  response,
  answer: z.object({ ...head, result }).meta({ id: response }),
});

const listOf = (response: string, entry: z.ZodType) => ({
  response,
  answer: z.object({ ...head, total: z.int(), result: z.array(entry) }).meta({ id: response }),
});

/** What is answered where there is no document. */
export const notFound = z
  .object({ error: z.object({ code: z.literal('not-found'), path: z.string().nullable() }) })
  .meta({ id: 'NotFound' });

export const endpoints: readonly Endpoint[] = [
  {
    path: 'index.json',
    operationId: 'readIndex',
    summary: 'What there is, and where',
    tag: 'Site',
    ...documentOf('IndexResponse', entranceDocument),
  },
  {
    path: 'policy.json',
    operationId: 'readPolicy',
    summary: 'The policy, with the counts of the catalog',
    tag: 'Policy',
    ...documentOf('PolicyResponse', policyDocument),
  },
  {
    path: 'catalog.json',
    operationId: 'listSubjects',
    summary: 'All subjects, by id',
    tag: 'Subjects',
    ...listOf('CatalogResponse', catalogEntry),
  },
  {
    path: 'subjects/{id}.json',
    operationId: 'readSubject',
    summary: 'Everything about one subject',
    tag: 'Subjects',
    ...documentOf('SubjectResponse', subjectDocument),
  },
  {
    path: 'status/{id}.json',
    operationId: 'readStatus',
    summary: 'The status of one subject, small',
    tag: 'Subjects',
    ...documentOf('StatusResponse', statusDocument),
  },
  {
    path: 'status.json',
    operationId: 'listStatuses',
    summary: 'The status of every subject, by id',
    tag: 'Subjects',
    ...listOf('StatusesResponse', statusDocument),
  },
  {
    path: 'changes.json',
    operationId: 'listChanges',
    summary: 'What changed, newest first',
    tag: 'Changes',
    ...listOf('ChangesResponse', subjectChange),
  },
  {
    path: 'links.json',
    operationId: 'readLinks',
    summary: 'Every id that was published, and where it is',
    tag: 'Links',
    ...documentOf('LinksResponse', linksDocument),
  },
];
