/** A row as it leaves the explorer: every value as text. */
export type ExportRow = Readonly<Record<string, string>>;

/** A cell that a spreadsheet would calculate is written as text: it begins with an apostrophe. */
const toCell = (value: string): string => {
  const safe = /^[\s]*[=+\-@\t\r|%]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const headsOf = (rows: readonly ExportRow[]): string[] => Object.keys(rows[0] ?? {});

/** RFC 4180, with a byte-order mark, by which spreadsheets know UTF-8. */
export const renderCsv = (rows: readonly ExportRow[]): string => {
  const heads = headsOf(rows);
  const lines = [heads, ...rows.map((row) => heads.map((head) => row[head] ?? ''))];
  return `\uFEFF${lines.map((line) => line.map(toCell).join(',')).join('\r\n')}\r\n`;
};

/** A cell of a Markdown table: nothing in it is markup, and it stays on its line. */
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
