/** A row of an export: every value as text. */
export type ExportRow = Readonly<Record<string, string>>;

/** Prefixes a cell that a spreadsheet would calculate with an apostrophe, so that it stays text. */
const toCell = (value: string): string => {
  const safe = /^[\s]*[=+\-@\t\r|%]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const headsOf = (rows: readonly ExportRow[]): string[] => Object.keys(rows[0] ?? {});

/** Renders CSV (RFC 4180) with a byte-order mark, by which spreadsheets detect UTF-8. */
export const renderCsv = (rows: readonly ExportRow[]): string => {
  const heads = headsOf(rows);
  const lines = [heads, ...rows.map((row) => heads.map((head) => row[head] ?? ''))];
  return `\uFEFF${lines.map((line) => line.map(toCell).join(',')).join('\r\n')}\r\n`;
};

/** Escapes a cell of a Markdown table, on one line. */
const toMarkdownCell = (value: string): string =>
  value
    .replace(/[\\`*_{}[\]()#!|~]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\r\n]+/g, ' ');

export const renderMarkdownTable = (rows: readonly ExportRow[]): string => {
  const heads = headsOf(rows);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(heads.map(toMarkdownCell)),
    line(heads.map(() => '---')),
    ...rows.map((row) => line(heads.map((head) => toMarkdownCell(row[head] ?? '')))),
    '',
  ].join('\n');
};

export const renderJson = (rows: readonly ExportRow[]): string => `${JSON.stringify(rows, null, 2)}\n`;
