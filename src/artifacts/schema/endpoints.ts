import * as z from 'zod';
import { catalogEntry } from '../../model/api/catalog-entry';
import { subjectChange, subjectDocument } from '../../model/api/subject';
import { head } from '../../model/api/envelope';
import { entranceDocument, linksDocument, policyDocument } from '../../model/api/policy';
import { statusDocument } from '../../model/api/status';
import { uri } from '../../model/api/parts';

/** A document of a subject, or an entry about one, as it is published. */
const published = <T extends z.ZodRawShape>(id: string, schema: z.ZodObject<T>) =>
  schema.extend({ uri: uri.describe('The document of the subject.') }).meta({ ...schema.meta(), id });

const subject = published('Subject', subjectDocument);
const entry = published('CatalogEntry', catalogEntry);
const change = published('SubjectChange', subjectChange);

/** One address of the API and its response. */
export interface Endpoint {
  /** Relative to `api/v1/`. */
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  /** The group in generated documentation. */
  readonly tag: 'Site' | 'Policy' | 'Subjects' | 'Changes' | 'Links';
  /** The type name of the whole file. */
  readonly response: string;
  /** The schema of the whole file. */
  readonly answer: z.ZodType;
}

const documentOf = (response: string, result: z.ZodType) => ({
  response,
  answer: head.extend({ result }).meta({ id: response }),
});

const listOf = (response: string, entry: z.ZodType) => ({
  response,
  answer: head.extend({ total: z.int(), result: z.array(entry) }).meta({ id: response }),
});

/** The response for a missing document. */
export const notFound = z
  .object({ error: z.object({ code: z.literal('not-found'), path: z.string().nullable() }) })
  .meta({ id: 'NotFound' });

export const endpoints: readonly Endpoint[] = [
  {
    path: 'index.json',
    operationId: 'readIndex',
    summary: 'All documents of the API',
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
    ...listOf('CatalogResponse', entry),
  },
  {
    path: 'catalog/{by}/{value}.json',
    operationId: 'listSubjectsBy',
    summary: 'The subjects of one kind, stage, support state, category or publisher',
    tag: 'Subjects',
    ...listOf('CatalogPartResponse', entry),
  },
  {
    path: 'subjects/{id}.json',
    operationId: 'readSubject',
    summary: 'Everything about one subject',
    tag: 'Subjects',
    ...documentOf('SubjectResponse', subject),
  },
  {
    path: 'status/{id}.json',
    operationId: 'readStatus',
    summary: 'Only the status of one subject',
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
    summary: 'Changes, newest first',
    tag: 'Changes',
    ...listOf('ChangesResponse', change),
  },
  {
    path: 'changes/{year}.json',
    operationId: 'listChangesOfYear',
    summary: 'Changes of one year, newest first',
    tag: 'Changes',
    ...listOf('ChangesOfYearResponse', change),
  },
  {
    path: 'links.json',
    operationId: 'readLinks',
    summary: 'Every published id, with its page',
    tag: 'Links',
    ...documentOf('LinksResponse', linksDocument),
  },
];
