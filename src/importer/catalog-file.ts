import type { YAMLMap } from 'yaml';
import { Document, isMap, parseDocument, visit } from 'yaml';
import { CORE_SCHEMA, load } from 'js-yaml';
import { createMap, mergeMap, toPlain } from './merge';
import { renderDocument } from './render-document';
import type { Release } from './release-table';
import type { Row } from './row';
import { createSubjectShape } from './shape';
import { toRows } from './row';
import { findYamlFault } from './yaml-table';
import { toSchemaLine } from '../model/policy/schema-line';
import { say } from '../model/text/say';

/** A catalog file after an import. */
export interface MergedFile {
  readonly contents: string;
  /** The changed keys of the record. */
  readonly changed: readonly string[];
  /** The number of rows that the source does not have. */
  readonly kept: number;
  /** Facts of the source that the file contradicts. */
  readonly leftOut: readonly string[];
  /** Names of the file that the source says differently: of the record and of its facets. */
  readonly names: readonly Names[];
}

/** Two names of one thing. */
export interface Names {
  /** The id of a facet; null for the record itself. */
  readonly facet: string | null;
  readonly ours: string;
  readonly theirs: string;
  /** Whether the mapping owns the name, so that the file gets the source's name. */
  readonly isReplaced: boolean;
}

/** A catalog file that cannot be updated because it is unreadable. */
export class CatalogFileError extends Error {
  override readonly name = 'CatalogFileError';
}

/** The file of a new record. */
export const renderCatalogFile = (subject: Row): string => {
  const document = new Document();
  document.contents = createMap(document, subject, createSubjectShape(null, []));
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

const compareNames = (ours: Row, theirs: Row, facet: string | null, isReplaced: boolean): Names[] =>
  typeof ours.name === 'string' && typeof theirs.name === 'string' && ours.name.trim() !== theirs.name.trim()
    ? [{ facet, ours: ours.name, theirs: theirs.name, isReplaced }]
    : [];

const listNames = (ours: Row, theirs: Row, owns: ReadonlySet<string>): Names[] => [
  ...compareNames(ours, theirs, null, owns.has('name')),
  ...toRows(theirs.facets).flatMap((facet) => {
    const own = toRows(ours.facets).find(({ id }) => id === facet.id);
    return own === undefined ? [] : compareNames(own, facet, String(facet.id), owns.has('facets'));
  }),
];

/**
 * A record without comments and positions, which is read much faster; null if only the full reader can report
 * the fault.
 */
const readPlain = (contents: string): Document | null => {
  // The full reader refuses aliases with a message.
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
  releases: readonly Release[],
): Omit<MergedFile, 'contents'> => {
  const ours = { name: map.get('name'), facets: toPlain(map.get('facets', true)) };
  const names = listNames(ours, subject, owns);
  return {
    ...mergeMap(document, map, subject, createSubjectShape(last, releases), (key) => owns.has(key)),
    names,
  };
};

/**
 * Merges a record into its file. Keys that the source owns are updated; everything else stays, including
 * comments. If nothing changes, every byte stays. `last`: the day of the last complete reading. Throws a
 * `CatalogFileError` if the file contains no record.
 */
export const mergeCatalogFile = (
  contents: string,
  subject: Row,
  owns: ReadonlySet<string>,
  last: string | null = null,
  releases: readonly Release[] = [],
): MergedFile => {
  // Most files do not change, and detecting that needs neither comments nor positions.
  const plain = readPlain(contents);
  if (plain !== null && isMap(plain.contents)) {
    const merged = mergeRecord(plain, plain.contents, subject, owns, last, releases);
    if (merged.changed.length === 0) return { contents, ...merged };
  }
  const document = parseDocument(contents, { logLevel: 'error', prettyErrors: false });
  const fault = findYamlFault(document, contents);
  if (fault !== null) throw new CatalogFileError(fault.reason);
  if (!isMap(document.contents)) throw new CatalogFileError(say('record-file.no-record'));
  if (contents.includes('*') && hasAlias(document)) throw new CatalogFileError(say('record-file.alias'));
  const merged = mergeRecord(document, document.contents, subject, owns, last, releases);
  if (merged.changed.length === 0) return { contents, ...merged };
  const text = renderDocument(document);
  return { contents: contents.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text, ...merged };
};
