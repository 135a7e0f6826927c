import { Document, YAMLSeq, isMap, parseDocument, visit } from 'yaml';
import { createMap, mergeMap } from './merge';
import type { Row } from './shape';
import { subjectShape } from './shape';
import { renderYamlError } from './table';

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

/** Lists in one line are written [a, b] and records in one line { a: b }, as formatters write them. */
const tightenLists = (document: Document): void => {
  visit(document, {
    Seq: (_, list) => {
      if (list.flow === true)
        list.toString = (context, ...rest) =>
          YAMLSeq.prototype.toString.call(
            list,
            context === undefined ? context : { ...context, flowCollectionPadding: '' },
            ...rest,
          );
    },
  });
};

/** Lines are never folded, so that a diff shows what changed and nothing else. */
const renderDocument = (document: Document): string => {
  tightenLists(document);
  return document.toString({ lineWidth: 0, singleQuote: true });
};

/** The file of a record that the catalog does not have yet. */
export const renderCatalogFile = (subject: Row): string => {
  const document = new Document();
  document.contents = createMap(document, subject, subjectShape);
  return renderDocument(document);
};

/**
 * Brings a record into its file: what the source owns follows the source, everything else stays, comments too.
 * A file in which nothing changes keeps every byte. Throws a `CatalogFileError` where the file holds no record.
 */
export const mergeCatalogFile = (contents: string, subject: Row, owns: ReadonlySet<string>): MergedFile => {
  const document = parseDocument(contents, { logLevel: 'error', prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) throw new CatalogFileError(renderYamlError(error));
  if (!isMap(document.contents)) throw new CatalogFileError('does not hold a record');
  const { changed, kept } = mergeMap(document, document.contents, subject, subjectShape, (key) =>
    owns.has(key),
  );
  return { contents: changed.length === 0 ? contents : renderDocument(document), changed, kept };
};
