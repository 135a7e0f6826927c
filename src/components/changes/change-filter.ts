import type { Enhancement } from '../islands/enhancements/enhancement';
import { listen, writeParameters } from '../islands/enhancements/enhancement';
import { say } from '../../model/text/say';
import { renderList, renderSeries } from '../../model/text/locale';

interface Offered {
  readonly kinds: readonly string[];
  /** Years and months with changes: `2031`, `2031-05`. */
  readonly times: readonly string[];
  /** Outcomes of changes: `stage-ga`, `back`. */
  readonly outcomes: readonly string[];
}

interface Asked {
  readonly kinds: readonly string[];
  /** Empty means any time. */
  readonly when: string;
  /** Empty means any outcome. */
  readonly became: string;
  /** Values of the address that the page does not have. */
  readonly dropped: readonly string[];
}

/** Unknown values of the address are repeated up to this many characters. */
const mostRepeated = 40;

/**
 * Reads the filter from an address: `?kind=stage,support&when=2031-05&became=stage-ga`. All kinds if none of the named ones
 * exists. The function's source text is copied into pages, so it cannot use anything outside itself.
 */
export const readAsked = (search: string, { kinds, times, outcomes }: Offered): Asked => {
  const parameters = new URLSearchParams(search);
  const named = (parameters.get('kind') ?? '').split(',').filter((kind) => kind !== '');
  const when = parameters.get('when') ?? '';
  const known = kinds.filter((kind) => named.includes(kind));
  const became = parameters.get('became') ?? '';
  const isTime = when === '' || times.includes(when);
  const isOutcome = became === '' || outcomes.includes(became);
  return {
    kinds: known.length === 0 ? kinds : known,
    when: isTime ? when : '',
    became: isOutcome ? became : '',
    dropped: [
      ...named.filter((kind) => !kinds.includes(kind)),
      ...(isTime ? [] : [when]),
      ...(isOutcome ? [] : [became]),
    ],
  };
};

/**
 * A style rule that hides changes of other kinds, times and outcomes, and days and months without any remaining change.
 * The function's source text is copied into pages too.
 */
export const renderHiding = (kinds: readonly string[], when: string, became: string): string => {
  const outcome = became === '' ? '' : `[data-became~="${became}"]`;
  const shown = kinds.map((kind) => `[data-kinds~="${kind}"]${outcome}`).join();
  const others =
    kinds.length === 0
      ? ['.sb-month']
      : [`[data-kinds]:not(${shown})`, `:is(.sb-day,.sb-month):not(:has(${shown}))`];
  if (when !== '') others.push(`.sb-month:not([id^="${when}"])`);
  // A month with few of its changes is lower than the assumed height.
  const few = outcome === '' ? '' : '.sb-month{content-visibility:visible}';
  return `${others.join()}{display:none}${few}`;
};

/** The items of shown changes that led to a stage, and how many of them are still in it. */
interface Reached {
  readonly items: number;
  readonly still: number;
}

/** Says how many changes are shown, of which time, how many of their items are still in a chosen stage, and which values of the address are unknown. */
export const renderShown = (
  count: number,
  time: string,
  dropped: readonly string[],
  reached: Reached | null = null,
): string => {
  const changes = time === '' ? say('changes.shown', { count }) : say('changes.shown-in', { count, time });
  const vain = dropped
    .slice(0, 3)
    .map((value) => say('policy.quote', { sentence: value.slice(0, mostRepeated) }));
  return renderSeries([
    changes,
    ...(reached === null ? [] : [say('changes.still', { still: reached.still, items: reached.items })]),
    ...(vain.length === 0 ? [] : [say('changes.not-among', { values: renderList(vain) })]),
  ]);
};

/** The filter's controls, and its style element. */
const findParts = (root: ParentNode) => ({
  boxes: [...root.querySelectorAll<HTMLInputElement>('input[name="kind"]')],
  select: root.querySelector<HTMLSelectElement>('select[name="when"]'),
  outcome: root.querySelector<HTMLSelectElement>('select[name="became"]'),
  hiding: root.querySelector('.sb-change-filter style'),
});

type Parts = ReturnType<typeof findParts>;

/** Sets the filter to the address' values and hides the other changes. Returns the unknown values. */
const applyAsked = (
  { boxes, select, outcome, hiding }: Parts,
  read: typeof readAsked,
  render: typeof renderHiding,
): readonly string[] => {
  if (select === null || outcome === null || hiding === null) return [];
  const { kinds, when, became, dropped } = read(location.search, {
    kinds: boxes.map(({ value }) => value),
    times: [...select.options].map(({ value }) => value),
    outcomes: [...outcome.options].map(({ value }) => value),
  });
  for (const box of boxes) box.checked = kinds.includes(box.value);
  select.value = when;
  outcome.value = became;
  hiding.textContent = render(kinds, when, became);
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

/** An item counts once, even if it changed several times. */
const countReached = (entries: readonly { readonly element: Element }[]): Reached => {
  const items = new Map<string, boolean>();
  for (const { element } of entries) {
    const alike = [...element.querySelectorAll<HTMLElement>('.sb-alike > li')];
    for (const item of alike.length === 0 ? [element] : alike)
      items.set(item.querySelector('a')?.getAttribute('href') ?? '', item.hasAttribute('data-still'));
  }
  return { items: items.size, still: [...items.values()].filter(Boolean).length };
};

/** Shows only changes of the ticked kinds, the chosen time and outcome, and keeps them in the address. */
export const filterChanges: Enhancement = (root) => {
  const parts = findParts(root);
  const { boxes, select, outcome, hiding } = parts;
  const numbers = root.querySelectorAll('.sb-change-filter .sb-facet-count');
  const output = root.querySelector<HTMLOutputElement>('.sb-change-filter output');
  if (select === null || outcome === null || hiding === null || output === null) return () => undefined;
  const entries = [...root.querySelectorAll<HTMLElement>('[data-kinds]')].map((element) => {
    const { dataset, parentElement } = element;
    return {
      element,
      kinds: (dataset.kinds ?? '').split(' '),
      outcomes: (dataset.became ?? '').split(' '),
      date: parentElement?.closest('.sb-day')?.id ?? '',
      count: Number(dataset.count),
    };
  });
  type Entry = (typeof entries)[number];
  const sum = (
    isCounted: (entry: Entry) => boolean,
    toNumber = ({ count }: Entry): number => count,
  ): number => entries.reduce((total, entry) => total + (isCounted(entry) ? toNumber(entry) : 0), 0);
  const listShown = (): string[] => boxes.filter((box) => box.checked).map((box) => box.value);

  const hasOutcome = ({ outcomes }: Entry, asked: string): boolean =>
    asked === '' || outcomes.includes(asked);

  const showCounts = (dropped: readonly string[]): void => {
    const shown = listShown();
    const isOfKind = ({ kinds }: Entry): boolean => kinds.some((kind) => shown.includes(kind));
    const isOfTime = ({ date }: Entry): boolean => date.startsWith(select.value);
    const isOfOutcome = (entry: Entry): boolean => hasOutcome(entry, outcome.value);
    const isShown = (entry: Entry): boolean => isOfKind(entry) && isOfTime(entry) && isOfOutcome(entry);
    // Each number shows the result of that choice combined with the current other choices.
    for (const [place, { value }] of boxes.entries()) {
      const number = numbers[place];
      if (number === undefined) continue;
      number.textContent = String(
        sum((entry) => isOfTime(entry) && isOfOutcome(entry) && entry.kinds.includes(value)),
      );
    }
    for (const option of select.options)
      option.text = `${option.dataset.name ?? ''} (${sum((entry) => isOfKind(entry) && isOfOutcome(entry) && entry.date.startsWith(option.value))})`;
    for (const option of outcome.options)
      option.text = `${option.dataset.name ?? ''} (${sum((entry) => isOfKind(entry) && isOfTime(entry) && hasOutcome(entry, option.value))})`;
    const time = select.value === '' ? '' : (select.selectedOptions[0]?.dataset.name ?? '');
    const reached = outcome.value.startsWith('stage-') ? countReached(entries.filter(isShown)) : null;
    output.textContent = renderShown(sum(isShown), time, dropped, reached);
  };

  // A page drawn in the browser ran no inline script.
  const dropped = applyAsked(parts, readAsked, renderHiding);
  showCounts(dropped);
  const elsewhere = findElsewhere(root, dropped);
  if (elsewhere !== null) location.replace(elsewhere);

  const write = (): void => {
    const shown = listShown();
    writeParameters({
      kind: shown.length === boxes.length ? '' : shown.join(','),
      when: select.value,
      became: outcome.value,
    });
    hiding.textContent = renderHiding(shown, select.value, outcome.value);
    showCounts([]);
  };
  const stops = [select, outcome, ...boxes].map((control) => listen(control, 'change', write));
  return () => stops.forEach((stop) => stop());
};
