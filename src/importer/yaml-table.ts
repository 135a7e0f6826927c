import type { Document } from 'yaml';
import { LineCounter, isMap, isNode, isScalar, isSeq, parseAllDocuments, visit } from 'yaml';
import type { Table } from './records';
import { explainFault } from '../dataset/yaml-faults';
import { SourceError } from './source-error';
import { say } from '../model/text/say';

/** An alias without its anchor, which the parser only notices when it reads the values. */
const findLooseAlias = (
  document: Document.Parsed,
): { readonly reason: string; readonly offset: number } | null => {
  let found: { reason: string; offset: number } | null = null;
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document) !== undefined) return undefined;
      const values = { name: alias.source };
      const [message, hint] = [say('yaml.unknown-anchor', values), say('yaml.unknown-anchor-hint', values)];
      found = { reason: say('source-file.yaml-fault', { message, hint }), offset: alias.range?.[0] ?? 0 };
      return visit.BREAK;
    },
  });
  return found;
};

/** The first fault in a YAML text, with what to do, and its offset. Null if the parser accepts the text. */
export const findYamlFault = (
  document: Document.Parsed,
  text: string,
): { readonly reason: string; readonly offset: number } | null => {
  const [error] = document.errors;
  if (error === undefined) return findLooseAlias(document);
  const [offset, , message, hint] = explainFault(error, document, text);
  return { reason: say('source-file.yaml-fault', { message, hint }), offset };
};

/** The records of a YAML document; none if it is empty. */
const toRecords = (
  document: Pick<Document, 'contents' | 'toJS'>,
  lineOf: (offset: number) => number,
): Pick<Table, 'records' | 'isList'> => {
  const value: unknown = document.toJS({ maxAliasCount: 100 });
  const startOf = (node: unknown): number => (isNode(node) && node.range ? lineOf(node.range[0]) : 1);
  const linesOf = (list: unknown): number[] => (isSeq(list) ? list.items.map(startOf) : []);
  const { contents } = document;
  if (value === null || value === undefined) return { records: [], isList: false };
  if (Array.isArray(value)) {
    const lines = linesOf(contents);
    return {
      records: value.map((entry: unknown, index) => ({ value: entry, line: lines[index] ?? 1 })),
      isList: true,
    };
  }
  const pairs = isMap(contents) ? contents.items : [];
  const entryLines = Object.fromEntries(
    pairs.flatMap(({ key, value: list }) =>
      isScalar(key) && isSeq(list) ? [[String(key.value), linesOf(list)]] : [],
    ),
  );
  return { records: [{ value, line: startOf(contents), entryLines }], isList: false };
};

/** The records of a document. Too many repeated values, as in an attack, are a fault. */
const readDocument = (
  document: Document.Parsed,
  text: string,
  file: string,
  lineOf: (offset: number) => number,
): Table => {
  const fault = findYamlFault(document, text);
  if (fault !== null)
    return {
      records: [],
      isList: false,
      faults: [new SourceError(fault.reason, file, lineOf(fault.offset))],
    };
  try {
    return { ...toRecords(document, lineOf), faults: [] };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    const line = lineOf(document.range[0]);
    return { records: [], isList: false, faults: [new SourceError(say('source-file.aliases'), file, line)] };
  }
};

/** A single record if the text has one document without a list. `shift`: the number of lines before the text. */
export const parseYamlTable = (text: string, file: string, shift = 0): Table => {
  const counter = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter: counter, logLevel: 'error', prettyErrors: false });
  const lineOf = (offset: number): number => counter.linePos(offset).line + shift;
  const tables = documents.map((document) => readDocument(document, text, file, lineOf));
  const faults = tables.flatMap((table) => table.faults);
  const filled = tables.filter(({ records }) => records.length > 0);
  if (filled.length === 0 && faults.length === 0 && !tables.some(({ isList }) => isList))
    return { records: [], isList: false, faults: [new SourceError(say('yaml.empty'), file)] };
  const [first] = filled;
  if (filled.length === 1 && first?.isList === false) {
    // Messages name the line only if a file has several records.
    const records = first.records.map((record) => ({ ...record, line: 1 }));
    return { records, isList: faults.length > 0, faults };
  }
  return { records: filled.flatMap(({ records }) => records), isList: true, faults };
};

const frontMatter = /^---[ \t]*\r?\n(?<data>[\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** Front matter with a mistake around it, which would make a page without front matter of it. */
const findFrontMatterFault = (text: string): string | null => {
  if (/^\+{3}[ \t]*\r?$/m.exec(text)?.index === 0) return say('source-file.toml');
  if (/^---[ \t]*\r?\n[\w-]+:/.test(text)) return say('source-file.front-matter-open');
  return /^\s+---[ \t]*\r?\n[\w-]+:/.test(text) ? say('source-file.front-matter-first') : null;
};

/** The front matter of a page, and its text. No record if the page has none. */
export const parsePage = (text: string, file: string): Table => {
  const found = frontMatter.exec(text);
  if (found?.index !== 0) {
    const fault = findFrontMatterFault(text);
    return { records: [], isList: false, faults: fault === null ? [] : [new SourceError(fault, file, 1)] };
  }
  const data = found.groups?.data ?? '';
  if (data.trim() === '')
    return {
      records: [],
      isList: false,
      faults: [new SourceError(say('source-file.front-matter-empty'), file, 1)],
    };
  const { records, isList, faults } = parseYamlTable(data, file, 1);
  const body = text.slice(found[0].length).trim();
  return { records: records.map((record) => ({ ...record, body })), isList, faults };
};
