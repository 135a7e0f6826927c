import type { Enhancement } from './enhancement';
import type { Choice } from './switches';
import { copyText } from './copy';
import { listen } from './enhancement';
import { bindSwitches, isHolding, isHoldingInAll, show, showLimits } from './switches';

const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

/** Shows the cell's clauses that apply to a choice. A cell without any says so. */
const applyToCell = (cell: HTMLElement, choice: Choice): string => {
  const says: string[] = [];
  for (const item of cell.querySelectorAll<HTMLElement>('[data-holds]')) {
    const holds = isHolding(item.dataset.holds ?? '', choice);
    show(item, holds);
    showLimits(item, choice);
    const saying = item.querySelector(
      '[data-narrows]:not([hidden]) strong, .sb-cell-value, .sb-cell-sentence',
    );
    if (holds) says.push(textOf(saying ?? item));
  }
  const silence = cell.querySelector<HTMLElement>('.sb-silence');
  const text = silence?.querySelector<HTMLElement>('.sb-silence-text') ?? null;
  if (silence === null || text === null) return says.join('|');
  const isSilent = says.length === 0;
  show(silence, isSilent);
  for (const own of silence.querySelectorAll<HTMLElement>('[data-says]')) {
    const holds = isSilent && isHoldingInAll(own.dataset.says ?? '', choice);
    show(own, holds);
    if (holds) says.push(textOf(own.querySelector('strong:not(:empty)') ?? own));
  }
  show(text, says.length === 0);
  return says.join('|');
};

const apply = (table: HTMLTableElement, choice: Choice): void => {
  for (const row of table.tBodies[0]?.rows ?? []) {
    const says = [...row.querySelectorAll<HTMLElement>('.sb-cell')].map((cell) => applyToCell(cell, choice));
    for (const ceiling of row.querySelectorAll<HTMLElement>('[data-ceiling]'))
      show(ceiling, isHolding(ceiling.dataset.ceiling ?? '', choice));
    show(row, choice.differs === '' || new Set(says).size > 1);
  }
};

const escapeCell = (text: string): string => text.replace(/([\\|<>[\]*_`])/g, '\\$1');

/** The currently visible table as Markdown. */
const toMarkdown = (table: HTMLTableElement): string => {
  const visible = [...table.rows].filter((row) => !row.hidden);
  const lines = visible.map((row) => {
    const cells = [...row.cells].map((cell) => {
      const items = [...cell.querySelectorAll<HTMLElement>('.sb-cell > li:not([hidden])')];
      const texts =
        items.length > 0
          ? items.map((item) =>
              [
                '.sb-condition',
                '.sb-cell-narrowed:not([hidden])',
                '.sb-cell-value',
                '.sb-cell-sentence',
                '.sb-cell-edition:not([hidden])',
                '.sb-silence-text:not([hidden])',
              ]
                .flatMap((part) => [...item.querySelectorAll(part)].map(textOf))
                .join(': '),
            )
          : [textOf(cell.querySelector('.sb-comparison-name') ?? cell)];
      return texts.map(escapeCell).join('<br>');
    });
    return `| ${cells.join(' | ')} |`;
  });
  const rule = `|${' --- |'.repeat(table.rows[0]?.cells.length ?? 1)}`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
};

/**
 * Enhances a comparison with switches for kind, edition and differences, kept in the address, and with a
 * "copy as Markdown" button.
 */
export const comparison: Enhancement = (root) => {
  const form = root.querySelector('form');
  const table = root.querySelector('table');
  if (form === null || table === null) return () => undefined;
  const stops = [bindSwitches(form, table.dataset.edition, (choice) => apply(table, choice))];
  const button = form.querySelector('button');
  if (button !== null)
    stops.push(listen(button, 'click', () => copyText(toMarkdown(table), form.querySelector('output'))));
  return () => stops.forEach((stop) => stop());
};
