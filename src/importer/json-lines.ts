import { parseDocument } from 'yaml';
import type { SourceRecord, Table } from './records';
import { SourceError } from './source-error';
import { findYamlFault, parseYamlTable } from './yaml-table';
import { say } from '../model/text/say';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Why a line is no record of JSON lines; null if it is one. */
const findFault = (entry: string): string | null => {
  if (!isJson(entry))
    return /,\s*$/.test(entry) && isJson(entry.replace(/,\s*$/, ''))
      ? say('source-file.line-comma')
      : say('source-file.no-json');
  // JavaScript's parser keeps only the last of two equal keys.
  const document = parseDocument(entry, { prettyErrors: false, logLevel: 'error' });
  return document.errors.some(({ code }) => code === 'DUPLICATE_KEY')
    ? (findYamlFault(document, entry)?.reason ?? null)
    : null;
};

/** Whether each line is a JSON value, as in a file of JSON lines. */
const areJsonLines = (text: string): boolean => {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  return lines.length > 1 && lines.every(isJson);
};

/** JSON lines: a record for each line. */
export const parseJsonLines = (text: string, file: string): Table => {
  const records: SourceRecord[] = [];
  const faults: SourceError[] = [];
  const entries = text.split(/\r\n?|\n/);
  if (entries.filter((entry) => entry.trim() !== '').length > 1 && isJson(text))
    return { records, isList: true, faults: [new SourceError(say('source-file.one-json'), file)] };
  for (const [index, entry] of entries.entries()) {
    if (entry.trim() === '') continue;
    const fault = findFault(entry);
    if (fault === null) records.push({ value: JSON.parse(entry), line: index + 1 });
    else faults.push(new SourceError(fault, file, index + 1));
  }
  return { records, isList: true, faults };
};

/** JSON is YAML, and YAML's errors include the place. */
export const parseJsonTable = (text: string, file: string): Table => {
  const table = parseYamlTable(text, file);
  return table.faults.length > 0 && areJsonLines(text)
    ? { ...table, faults: [new SourceError(say('source-file.json-lines'), file)] }
    : table;
};
