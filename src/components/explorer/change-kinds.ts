import type { Behaviour } from '../behaviour/behaviour';
import type { Change } from '../../model/timeline';
import { listen, writeParameters } from '../behaviour/behaviour';

/** The axes that an entry changes, each once. */
export const toChangeKinds = (changes: readonly Pick<Change, 'axis'>[]): string[] => [
  ...new Set(changes.map(({ axis }) => axis)),
];

/** Shows only the entries of the kinds that are ticked, and keeps the choice in the address: `?kind=stage,support`. */
export const filterChanges: Behaviour = (root) => {
  const boxes = [...root.querySelectorAll<HTMLInputElement>('input[name="kind"]')];
  const output = root.querySelector<HTMLOutputElement>('.sb-change-filter output');
  const apply = (): void => {
    const shown = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    let count = 0;
    for (const day of root.querySelectorAll<HTMLElement>('.sb-day')) {
      let left = 0;
      for (const entry of day.querySelectorAll<HTMLElement>('[data-kinds]')) {
        entry.hidden = !(entry.dataset.kinds ?? '').split(' ').some((kind) => shown.has(kind));
        if (!entry.hidden) left++;
      }
      day.hidden = left === 0;
      count += left;
    }
    if (output !== null) output.textContent = count === 1 ? '1 change' : `${count} changes`;
  };
  const read = (): void => {
    const asked = new URLSearchParams(location.search).get('kind')?.split(',') ?? [];
    const known = asked.filter((kind) => boxes.some((box) => box.value === kind));
    for (const box of boxes) box.checked = known.length === 0 || known.includes(box.value);
    apply();
  };
  const write = (): void => {
    const shown = boxes.filter((box) => box.checked).map((box) => box.value);
    writeParameters({ kind: shown.length === boxes.length ? '' : shown.join(',') });
    apply();
  };
  read();
  const stops = boxes.map((box) => listen(box, 'change', write));
  return () => stops.forEach((stop) => stop());
};
