import type { Enhancement } from './enhancement';
import type { Choice } from './switches';
import { bindSwitches, isHolding, show } from './switches';
import { listen } from './enhancement';

/** Shows the clauses that hold for a choice, and the one that the address names: a link never leads to something hidden. */
const apply = (root: HTMLElement, choice: Choice): void => {
  // What was left out before the first paint is left out by this now, which also knows of kinds.
  root.querySelector('[data-chosen]')?.removeAttribute('data-chosen');
  const rows = [...root.querySelectorAll<HTMLElement>('.sb-clauses-row')];
  for (const row of rows) {
    const items = [...row.querySelectorAll<HTMLElement>('[data-holds]')];
    for (const item of items) {
      show(item, isHolding(item.dataset.holds ?? '', choice) || location.hash === `#${item.id}`);
      for (const ceiling of item.querySelectorAll<HTMLElement>('[data-narrows]'))
        show(ceiling, choice.edition !== '' && isHolding(ceiling.dataset.narrows ?? '', choice));
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

/** The switches of a list of clauses: kind and edition. */
export const clauses: Enhancement = (root) => {
  const form = root.querySelector('form');
  if (form === null) return () => undefined;
  let choice: Choice = { kind: '', edition: '', differs: '' };
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
