import type { Enhancement } from './enhancement';
import type { Choice } from './switches';
import { bindSwitches, isHolding, show, showLimits } from './switches';
import { listen } from './enhancement';

/**
 * Shows the clauses that apply to a choice, and the one in the address: a link never leads to hidden content.
 */
const apply = (root: HTMLElement, choice: Choice): void => {
  // Removes the attribute that hid clauses before the first paint, because this function also filters by
  // kind.
  root.querySelector('[data-chosen]')?.removeAttribute('data-chosen');
  const rows = [...root.querySelectorAll<HTMLElement>('.sb-clauses-row')];
  for (const row of rows) {
    const items = [...row.querySelectorAll<HTMLElement>('[data-holds]')];
    for (const item of items) {
      show(item, isHolding(item.dataset.holds ?? '', choice) || location.hash === `#${item.id}`);
      showLimits(item, choice);
    }
    show(
      row,
      items.some(({ hidden }) => !hidden),
    );
  }
  const silence = root.querySelector<HTMLElement>('.sb-silence');
  if (silence !== null)
    show(
      silence,
      rows.every(({ hidden }) => hidden),
    );
};

/** Enhances a list of clauses with switches for kind and edition. */
export const clauses: Enhancement = (root) => {
  const form = root.querySelector('form');
  if (form === null) return () => undefined;
  let choice: Choice = { kind: '', editions: [], differs: '' };
  const stops = [
    bindSwitches(form, undefined, (next) => {
      choice = next;
      apply(root, choice);
    }),
    listen(window, 'hashchange', () => {
      const target = document.getElementById(location.hash.slice(1));
      if (target === null || !root.contains(target)) return;
      apply(root, choice);
      target.scrollIntoView();
    }),
  ];
  return () => stops.forEach((stop) => stop());
};
