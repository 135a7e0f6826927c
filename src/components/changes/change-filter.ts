import type { Enhancement } from '../islands/enhancements/enhancement';
import { listen, writeParameters } from '../islands/enhancements/enhancement';

interface Offered {
  readonly kinds: readonly string[];
  /** Years and months with changes: `2031`, `2031-05`. */
  readonly times: readonly string[];
}

interface Asked {
  readonly kinds: readonly string[];
  /** Empty means any time. */
  readonly when: string;
  /** Values of the address that the page does not have. */
  readonly dropped: readonly string[];
}

/** Unknown values of the address are repeated up to this many characters. */
const mostRepeated = 40;

/**
 * Reads the filter from an address: `?kind=stage,support&when=2031-05`. All kinds if none of the named ones
 * exists. The function's source text is copied into pages, so it cannot use anything outside itself.
 */
export const readAsked = (search: string, { kinds, times }: Offered): Asked => {
  const parameters = new URLSearchParams(search);
  const named = (parameters.get('kind') ?? '').split(',').filter((kind) => kind !== '');
  const when = parameters.get('when') ?? '';
  const known = kinds.filter((kind) => named.includes(kind));
  const isTime = when === '' || times.includes(when);
  return {
    kinds: known.length === 0 ? kinds : known,
    when: isTime ? when : '',
    dropped: [...named.filter((kind) => !kinds.includes(kind)), ...(isTime ? [] : [when])],
  };
};

/**
 * A style rule that hides changes of other kinds and times, and days and months without any remaining change.
 * The function's source text is copied into pages too.
 */
export const renderHiding = (kinds: readonly string[], when: string): string => {
  const shown = kinds.map((kind) => `[data-kinds~="${kind}"]`).join();
  const others =
    kinds.length === 0
      ? ['.sb-month']
      : [`[data-kinds]:not(${shown})`, `:is(.sb-day,.sb-month):not(:has(${shown}))`];
  if (when !== '') others.push(`.sb-month:not([id^="${when}"])`);
  return `${others.join()}{display:none}`;
};

/** Says how many changes are shown, of which time, and which values of the address are unknown. */
export const renderShown = (count: number, time: string, dropped: readonly string[]): string => {
  const changes = count === 1 ? '1 change' : `${count === 0 ? 'No' : count} changes`;
  const vain = dropped.map((value) => `“${value.slice(0, mostRepeated)}”`).slice(0, 3);
  return [
    time === '' ? changes : `${changes} in ${time}`,
    ...(vain.length === 0 ? [] : [`not among the changes: ${vain.join(', ')}`]),
  ].join('; ');
};

/** The filter's controls, and its style element. */
const findParts = (root: ParentNode) => ({
  boxes: [...root.querySelectorAll<HTMLInputElement>('input[name="kind"]')],
  select: root.querySelector<HTMLSelectElement>('select[name="when"]'),
  hiding: root.querySelector('.sb-change-filter style'),
});

type Parts = ReturnType<typeof findParts>;

/** Sets the filter to the address' values and hides the other changes. Returns the unknown values. */
const applyAsked = (
  { boxes, select, hiding }: Parts,
  read: typeof readAsked,
  render: typeof renderHiding,
): readonly string[] => {
  if (select === null || hiding === null) return [];
  const { kinds, when, dropped } = read(location.search, {
    kinds: boxes.map(({ value }) => value),
    times: [...select.options].map(({ value }) => value),
  });
  for (const box of boxes) box.checked = kinds.includes(box.value);
  select.value = when;
  hiding.textContent = render(kinds, when);
  return dropped;
};

/**
 * Inline script for the end of the filter. It runs before the browser reads and paints the changes, so that
 * none of them moves.
 */
export const renderInlineFilter = (): string =>
  `(${applyAsked.toString()})((${findParts.toString()})(document.currentScript.parentElement),${readAsked.toString()},${renderHiding.toString()})`;

/** The address of an asked month whose changes are on another page, with the same filter. */
const findElsewhere = (root: ParentNode, dropped: readonly string[]): string | null => {
  const link = [...root.querySelectorAll<HTMLAnchorElement>('a[data-month]')].find(({ dataset }) =>
    dropped.some((time) => time.length >= 4 && dataset.month?.startsWith(time)),
  );
  if (link === undefined) return null;
  const address = new URL(link.href);
  address.search = location.search;
  return address.href;
};

/** Shows only changes of the ticked kinds and the chosen time, and keeps both in the address. */
export const filterChanges: Enhancement = (root) => {
  const parts = findParts(root);
  const { boxes, select, hiding } = parts;
  const numbers = root.querySelectorAll('.sb-change-filter .sb-facet-count');
  const output = root.querySelector<HTMLOutputElement>('.sb-change-filter output');
  if (select === null || hiding === null || output === null) return () => undefined;
  const options = [...select.options];
  const entries = [...root.querySelectorAll<HTMLElement>('[data-kinds]')].map(
    ({ dataset, parentElement }) => ({
      kinds: (dataset.kinds ?? '').split(' '),
      date: parentElement?.closest('.sb-day')?.id ?? '',
      count: Number(dataset.count),
    }),
  );
  type Entry = (typeof entries)[number];
  const sum = (isCounted: (entry: Entry) => boolean): number =>
    entries.reduce((total, entry) => total + (isCounted(entry) ? entry.count : 0), 0);
  const listShown = (): string[] => boxes.filter((box) => box.checked).map((box) => box.value);

  const count = (dropped: readonly string[]): void => {
    const shown = listShown();
    const isOfKind = ({ kinds }: Entry): boolean => kinds.some((kind) => shown.includes(kind));
    const isOfTime = ({ date }: Entry): boolean => date.startsWith(select.value);
    // Each number shows the result of that choice combined with the current other choice.
    for (const [place, { value }] of boxes.entries()) {
      const number = numbers[place];
      if (number === undefined) continue;
      number.textContent = String(sum((entry) => isOfTime(entry) && entry.kinds.includes(value)));
    }
    for (const option of options)
      option.text = `${option.dataset.name ?? ''} (${sum((entry) => isOfKind(entry) && entry.date.startsWith(option.value))})`;
    const time = select.value === '' ? '' : (select.selectedOptions[0]?.dataset.name ?? '');
    output.textContent = renderShown(
      sum((entry) => isOfKind(entry) && isOfTime(entry)),
      time,
      dropped,
    );
  };

  // A page drawn in the browser ran no inline script.
  const dropped = applyAsked(parts, readAsked, renderHiding);
  count(dropped);
  const elsewhere = findElsewhere(root, dropped);
  if (elsewhere !== null) location.replace(elsewhere);

  const write = (): void => {
    const shown = listShown();
    writeParameters({ kind: shown.length === boxes.length ? '' : shown.join(','), when: select.value });
    hiding.textContent = renderHiding(shown, select.value);
    count([]);
  };
  const stops = [select, ...boxes].map((control) => listen(control, 'change', write));
  return () => stops.forEach((stop) => stop());
};
