import type { FocusEvent, KeyboardEvent } from 'react';

/** The number of rows and columns that each arrow moves. */
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

/** The control that a key moves to, in rows with at least one control each; null if the key moves nowhere. */
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
  // The next row can have fewer controls than the current one.
  return beside?.[arrow[1] === 0 ? Math.min(column, beside.length - 1) : column + arrow[1]] ?? null;
};

/** Moves the focus between controls with arrows, Home and End. */
const walk = (event: KeyboardEvent<HTMLElement>): void => {
  if (event.altKey || event.metaKey || !(event.target instanceof HTMLElement)) return;
  const next = findNext(listRows(event.currentTarget), event.target, event);
  if (next === null) return;
  event.preventDefault();
  next.focus();
};

/** Tab returns to the control that was used last. */
const keepStop = ({ currentTarget, target }: FocusEvent<HTMLElement>): void => {
  const controls = listRows(currentTarget).flat();
  if (controls.some((control) => control === target))
    for (const control of controls) control.tabIndex = control === target ? 0 : -1;
};

/**
 * Makes rows of controls a single tab stop. Each control starts with `toStop`, which React sets once and
 * never changes.
 */
export const roving = { onKeyDown: walk, onFocus: keepStop } as const;

export const toStop = (isFirst: boolean): { readonly tabIndex: 0 | -1 } => ({ tabIndex: isFirst ? 0 : -1 });
