import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CatalogEntry } from '../../src/model/api/catalog-entry';
import type { SubjectDocument } from '../../src/model/api/subject';
import type { PolicyDocument } from '../../src/model/documents/policy-document';

const readResult = (out: string, file: string): unknown =>
  (JSON.parse(readFileSync(path.join(out, 'api/v1', file), 'utf8')) as { result: unknown }).result;

/** Reads the published API of a built site from its files. Other tests check its shape. */
export const readPolicy = (out: string): PolicyDocument => readResult(out, 'policy.json') as PolicyDocument;
export const readCatalog = (out: string): CatalogEntry[] => readResult(out, 'catalog.json') as CatalogEntry[];
export const readSubject = (out: string, id: string): SubjectDocument =>
  readResult(out, `subjects/${id}.json`) as SubjectDocument;
