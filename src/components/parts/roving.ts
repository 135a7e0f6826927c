import type { FocusEvent, KeyboardEvent } from 'react';

/** How many rows and columns further each arrow leads. */
const arrows: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const listRows = (grid: Element): HTMLElement[][] =>
  [...grid.querySelectorAll('tr, li')]
    .map((row) => [...row.querySelectorAll<HTMLElement>('button, input')])
    .filter((controls) => controls.length > 0);

/** The control that a key leads to from another, in rows that have at least one; null where it leads nowhere. */
export const findNext = <T>(
  rows: readonly (readonly T[])[],
  from: T,
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
): T | null => {
  const row = rows.findIndex((controls) => controls.includes(from));
  const own = rows[row];
  if (own === undefined) return null;
  const column = own.indexOf(from);
  const [first, last] = ctrlKey ? [rows[0], rows.at(-1)] : [own, own];
  if (key === 'Home') return first?.[0] ?? null;
  if (key === 'End') return last?.at(-1) ?? null;
  const arrow = arrows[key];
  if (arrow === undefined) return null;
  const beside = rows[row + arrow[0]];
  // A row may have fewer controls than the one that is left.
  return beside?.[arrow[1] === 0 ? Math.min(column, beside.length - 1) : column + arrow[1]] ?? null;
};

/** Arrows, Home and End go from control to control. */
const walk = (event: KeyboardEvent<HTMLElement>): void => {
  if (event.altKey || event.metaKey || !(event.target instanceof HTMLElement)) return;
  const next = findNext(listRows(event.currentTarget), event.target, event);
  if (next === null) return;
  event.preventDefault();
  next.focus();
};

/** The control that was used last is the one that Tab comes back to. */
const keepStop = ({ currentTarget, target }: FocusEvent<HTMLElement>): void => {
  const controls = listRows(currentTarget).flat();
  if (controls.some((control) => control === target))
    for (const control of controls) control.tabIndex = control === target ? 0 : -1;
};

/**
 * For rows of controls that are together one stop of the Tab key. Each control begins with `toStop`, which React sets
 * once and leaves alone from then on.
 */
export const roving = { onKeyDown: walk, onFocus: keepStop } as const;

export const toStop = (isFirst: boolean): { readonly tabIndex: 0 | -1 } => ({ tabIndex: isFirst ? 0 : -1 });
