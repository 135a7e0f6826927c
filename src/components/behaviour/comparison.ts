import type { Behaviour } from './behaviour';
import { copyText } from './copy';
import { listen, writeParameters } from './behaviour';
import { recallEdition, rememberEdition } from './own-edition';

interface Choice {
  readonly kind: string;
  readonly edition: string;
  readonly differs: string;
}

const isHolding = (holds: string, { kind, edition }: Choice): boolean =>
  holds.split(' ').some((pair) => {
    const [ofKind = '', ofEdition = ''] = pair.split(':');
    return (kind === '' || kind === ofKind) && (edition === '' || edition === ofEdition);
  });

const show = (element: HTMLElement, isShown: boolean): void => {
  element.hidden = !isShown;
};

const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

/** Shows the clauses that hold for a choice. A cell that none is left in says so. */
const applyToCell = (cell: HTMLElement, choice: Choice): string => {
  const says: string[] = [];
  for (const item of cell.querySelectorAll<HTMLElement>('[data-holds]')) {
    const holds = isHolding(item.dataset.holds ?? '', choice);
    show(item, holds);
    for (const ceiling of item.querySelectorAll<HTMLElement>('[data-narrows]'))
      show(ceiling, choice.edition !== '' && isHolding(ceiling.dataset.narrows ?? '', choice));
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
    const holds = isSilent && choice.edition !== '' && isHolding(own.dataset.says ?? '', choice);
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
      show(ceiling, choice.edition === '' || ceiling.dataset.ceiling === choice.edition);
    show(row, choice.differs === '' || new Set(says).size > 1);
  }
};

const escapeCell = (text: string): string => text.replace(/([\\|<>[\]*_`])/g, '\\$1');

/** What the table shows now, as a table in Markdown. */
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

/** The switches of a comparison: kind, edition and only what differs, kept in the address; and a copy as Markdown. */
export const comparison: Behaviour = (root) => {
  const form = root.querySelector('form');
  const table = root.querySelector('table');
  if (form === null || table === null) return () => undefined;
  const fields = [...form.elements].filter(
    (field): field is HTMLSelectElement | HTMLInputElement =>
      field instanceof HTMLSelectElement || field instanceof HTMLInputElement,
  );
  const valueOf = (name: string): string => {
    const field = fields.find((candidate) => candidate.name === name);
    if (field instanceof HTMLInputElement) return field.checked ? '1' : '';
    return field?.value ?? '';
  };
  const toChoice = (): Choice => ({
    kind: valueOf('kind'),
    // An edition that the author chose has no switch.
    edition: table.dataset.edition ?? valueOf('edition'),
    differs: valueOf('differs'),
  });
  const parameters = new URLSearchParams(location.search);
  const own = recallEdition();
  for (const field of fields) {
    const value = parameters.get(field.name) ?? (field.name === 'edition' ? own : null);
    if (value === null) continue;
    if (field instanceof HTMLInputElement) field.checked = value === '1';
    else if ([...field.options].some((option) => option.value === value)) field.value = value;
  }
  const showChoice = (): void => {
    const choice = toChoice();
    apply(table, choice);
    writeParameters({ ...choice, edition: valueOf('edition') });
  };
  // The address says what is shown, where the reader's own edition is.
  if (valueOf('edition') !== '' && !parameters.has('edition')) showChoice();
  else apply(table, toChoice());
  const stops = [
    listen(form, 'change', ({ target }) => {
      const edition = valueOf('edition');
      if (target instanceof HTMLSelectElement && target.name === 'edition')
        rememberEdition(edition === '' ? null : edition);
      showChoice();
    }),
    listen(form, 'submit', (event) => event.preventDefault()),
  ];
  const button = form.querySelector('button');
  if (button !== null)
    stops.push(listen(button, 'click', () => copyText(toMarkdown(table), form.querySelector('output'))));
  return () => stops.forEach((stop) => stop());
};
