import type { Row } from './row';

const renderNumber = (value: number): string =>
  new Intl.NumberFormat('en', { maximumSignificantDigits: value < 100 ? 3 : 4, useGrouping: true }).format(
    value,
  );

const renderVerdict = ({ goal, ok }: Row): string => {
  if (goal === null) return '';
  return ok === null ? goal : `${goal}: ${ok ? 'reached' : 'NOT reached'}`;
};

const toCells = (row: Row): string[] => [
  row.what,
  `${renderNumber(row.value)} ${row.unit}`,
  row.baseline === null || row.baselineValue === null
    ? ''
    : `${row.baseline}: ${renderNumber(row.baselineValue)} ${row.unit}`,
  row.ratio === null ? '' : `${renderNumber(row.ratio)} ×`,
  renderVerdict(row),
];

/** A table that is readable in a terminal and as Markdown. */
export const renderTable = (rows: readonly Row[]): string => {
  const cells = [['what', 'measured', 'beside', 'ratio', 'goal'], ...rows.map(toCells)];
  const widths = cells.reduce<number[]>(
    (known, row) => row.map((cell, index) => Math.max(cell.length, known[index] ?? 3)),
    [],
  );
  const lines = cells.map(
    (row) => `| ${row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(' | ')} |`,
  );
  lines.splice(1, 0, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`);
  return lines.join('\n');
};
