import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CatalogEntry, SubjectDocument } from '../../src/model/api/subject';
import type { PolicyDocument } from '../../src/model/documents/policy-document';

const readResult = (out: string, file: string): unknown =>
  (JSON.parse(readFileSync(path.join(out, 'api/v1', file), 'utf8')) as { result: unknown }).result;

/** The published API of a built site, read from its files. Its shape is held by tests of its own. */
export const readPolicy = (out: string): PolicyDocument => readResult(out, 'policy.json') as PolicyDocument;
export const readCatalog = (out: string): CatalogEntry[] => readResult(out, 'catalog.json') as CatalogEntry[];
export const readSubject = (out: string, id: string): SubjectDocument =>
  readResult(out, `subjects/${id}.json`) as SubjectDocument;
