import { Document, isMap, parseDocument } from 'yaml';
import { subjectSchema } from '../model/schema/subject';
import { transitionSchema } from '../model/schema/subject';
import type { SubjectInput } from '../model/schema/subject';
import type { Row, RowKind } from './merge-rows';
import { setEntries } from './set-entries';

const axes = ['stage', 'support', 'availability', 'event'] as const;

const transitionKind: RowKind = {
  keys: Object.keys(transitionSchema.shape),
  keeps: ['note', 'reasons'],
  isSame: (existing, imported) =>
    existing['date'] === imported['date'] &&
    (existing['status'] ?? 'done') === (imported['status'] ?? 'done') &&
    (axes.some((axis) => axis in existing && axis in imported) ||
      (existing['source'] === imported['source'] && existing['precision'] === imported['precision'])),
  isAfter: (existing, imported) => String(existing['date']) > String(imported['date']),
};

const lists: Readonly<Record<string, RowKind>> = {
  transitions: transitionKind,
  breakingChanges: {
    keys: ['version', 'deadline', 'date'],
    keeps: ['date'],
    isSame: (existing, imported) => existing['version'] === imported['version'],
    isAfter: () => false,
  },
  facets: {
    keys: ['id', 'name', 'transitions'],
    keeps: [],
    isSame: (existing, imported) => existing['id'] === imported['id'],
    isAfter: () => false,
    lists: { transitions: transitionKind },
  },
};

const subjectKeys = Object.keys(subjectSchema.shape);

/** A file of the catalog after an import. */
export interface MergedFile {
  readonly contents: string;
  /** The keys of the record that changed. */
  readonly changed: readonly string[];
  /** Rows that the source does not have. */
  readonly kept: number;
}

/** A file of the catalog that cannot be brought up to date, because it cannot be read. */
export class CatalogFileError extends Error {
  override readonly name = 'CatalogFileError';
}

const toText = (document: Document): string => document.toString({ lineWidth: 0, singleQuote: true });

/** The file of a record that the catalog does not have yet. */
export const renderCatalogFile = (subject: SubjectInput): string => {
  const document = new Document({});
  if (isMap(document.contents))
    setEntries(document, document.contents, subject as Row, { keys: subjectKeys, owns: () => true, lists });
  return toText(document);
};

/**
 * Brings a record into its file: what the source owns follows the source, everything else stays, comments too.
 * A file in which nothing changes keeps every byte.
 */
export const mergeCatalogFile = (
  contents: string,
  subject: SubjectInput,
  owns: ReadonlySet<string>,
): MergedFile => {
  const document = parseDocument(contents, { logLevel: 'silent' });
  const [error] = document.errors;
  if (error !== undefined) throw new CatalogFileError(error.message.split('\n')[0] ?? 'is not YAML');
  if (!isMap(document.contents)) throw new CatalogFileError('does not hold a record');
  const result = setEntries(document, document.contents, subject as Row, {
    keys: subjectKeys,
    owns: (key) => owns.has(key),
    lists,
  });
  return {
    contents: result.keys.length === 0 ? contents : toText(document),
    changed: result.keys,
    kept: result.kept,
  };
};
