import type { YAMLMap } from 'yaml';
import { Document, isMap, parseDocument, visit } from 'yaml';
import { CORE_SCHEMA, load } from 'js-yaml';
import { createMap, mergeMap } from './merge';
import { renderDocument } from './render-document';
import type { Row } from './shape';
import { createSubjectShape } from './shape';
import { renderYamlError } from './table';
import { toSchemaLine } from '../model/policy/schema-line';

/** A file of the catalog after an import. */
export interface MergedFile {
  readonly contents: string;
  /** The keys of the record that changed. */
  readonly changed: readonly string[];
  /** Rows that the source does not have. */
  readonly kept: number;
  /** What the source says and the file says otherwise. */
  readonly leftOut: readonly string[];
  /** The name in the file and the one in the source, where they differ. */
  readonly names: Names | undefined;
}

/** Two names of one subject. */
export interface Names {
  readonly ours: string;
  readonly theirs: string;
  /** Whether the mapping owns the name: the file has the source's name from now on. */
  readonly isReplaced: boolean;
}

/** A file of the catalog that cannot be brought up to date, because it cannot be read. */
export class CatalogFileError extends Error {
  override readonly name = 'CatalogFileError';
}

/** The file of a record that the catalog does not have yet. */
export const renderCatalogFile = (subject: Row): string => {
  const document = new Document();
  document.contents = createMap(document, subject, createSubjectShape(null));
  return `${toSchemaLine('subject')}${renderDocument(document)}`;
};

const hasAlias = (document: Document): boolean => {
  let found = false;
  visit(document, {
    Alias: () => {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
};

const compareNames = (ours: unknown, theirs: unknown, isReplaced: boolean): Names | undefined =>
  typeof ours === 'string' && typeof theirs === 'string' && ours.trim() !== theirs.trim()
    ? { ours, theirs, isReplaced }
    : undefined;

/** A record without comments and places, read much faster; null where only the other reader can say what is wrong. */
const readPlain = (contents: string): Document | null => {
  // An alias is refused, with the reason.
  if (contents.includes('*')) return null;
  try {
    return new Document(load(contents, { schema: CORE_SCHEMA }));
  } catch {
    return null;
  }
};

const mergeRecord = (
  document: Document,
  map: YAMLMap,
  subject: Row,
  owns: ReadonlySet<string>,
  last: string | null,
): Omit<MergedFile, 'contents'> => {
  const names = compareNames(map.get('name'), subject.name, owns.has('name'));
  return { ...mergeMap(document, map, subject, createSubjectShape(last), (key) => owns.has(key)), names };
};

/**
 * Brings a record into its file: what the source owns follows the source, everything else stays, comments too.
 * A file in which nothing changes keeps every byte. `last`: the day on which the source was last read as a whole. Throws a `CatalogFileError` where the file holds no record.
 */
export const mergeCatalogFile = (
  contents: string,
  subject: Row,
  owns: ReadonlySet<string>,
  last: string | null = null,
): MergedFile => {
  // Of most files nothing changes, and to find that takes no comments and no places.
  const plain = readPlain(contents);
  if (plain !== null && isMap(plain.contents)) {
    const merged = mergeRecord(plain, plain.contents, subject, owns, last);
    if (merged.changed.length === 0) return { contents, ...merged };
  }
  const document = parseDocument(contents, { logLevel: 'error', prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) throw new CatalogFileError(renderYamlError(error));
  if (!isMap(document.contents)) throw new CatalogFileError('does not hold a record');
  if (contents.includes('*') && hasAlias(document))
    throw new CatalogFileError('has an alias (*): what changes in one place would change in two');
  const merged = mergeRecord(document, document.contents, subject, owns, last);
  if (merged.changed.length === 0) return { contents, ...merged };
  const text = renderDocument(document);
  return { contents: contents.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text, ...merged };
};
