import type { StatusChip, StatusDocument, StatusEdition } from '../model/api/status';
import type { Words } from './words';

export const create = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  part: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(name);
  if (part !== '') element.setAttribute('part', part);
  element.append(...children);
  return element;
};

const createLink = (part: string, url: URL, ...children: (Node | string)[]): HTMLAnchorElement => {
  const link = create('a', part, ...children);
  link.href = url.href;
  return link;
};

const drawGlyph = (chip: StatusChip): SVGElement => {
  const names = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(names, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  for (const paint of ['fill', 'line', 'broken'] as const) {
    const path = document.createElementNS(names, 'path');
    path.setAttribute('d', chip[paint] ?? '');
    path.setAttribute('class', paint);
    svg.append(path);
  }
  return svg;
};

const drawChip = (status: StatusChip): HTMLElement => {
  const chip = create('span', 'chip', drawGlyph(status), status.text);
  const [light, lightGround, dark, darkGround] = status.colors;
  // A stylesheet would need a rule for every colour of every policy; setting properties is allowed under a
  // strict CSP.
  chip.style.color = `light-dark(${light},${dark})`;
  chip.style.background = `light-dark(${lightGround},${darkGround})`;
  return chip;
};

/** The notes beside a status: not available here, the new subject, the age of the data. */
export const toNotes = (
  { text, list, date }: Words,
  { presence, to }: StatusDocument,
  edition: StatusEdition | undefined,
  /** The day of stale data; false if the data are current. */
  staleSince: string | false,
): string[] => [
  ...(to[0] ? [text('see', { to: list(to.map(({ label }) => label)) })] : []),
  ...(edition?.offer === 'not-offered' && presence === 'present'
    ? [text('not-offered-in', { edition: edition.name })]
    : []),
  ...(staleSince ? [text('stale', { day: date(staleSince) })] : []),
];

const drawVerdict = ({ text }: Words, { verdict }: StatusEdition): HTMLElement =>
  create('span', 'verdict', create('strong', '', text(`verdict-${verdict.level}`)), ` ${verdict.sentence}`);

const toHeading = ({ text }: Words, { offer, name, reason }: StatusEdition): string => {
  const value = text(offer);
  if (offer === 'not-applicable') return value;
  return text('named', { name, value: reason ? text('named', { name: value, value: reason }) : value });
};

const drawEdition = (words: Words, edition: StatusEdition): Node[] => [
  // A policy without editions has one answer, which needs no heading.
  ...(edition.name ? [create('b', '', toHeading(words, edition))] : []),
  drawVerdict(words, edition),
  ...edition.answers.flatMap((answer) => [create('dt', '', answer.name), create('dd', '', answer.value)]),
];

/**
 * Draws a status as `card`, `inline` or `badge`. The accessible name is the same as everywhere else, plus the
 * chips' shorter words and the notes, so that speech-control users can say the words that they see.
 */
export const drawStatus = (
  words: Words,
  status: StatusDocument,
  variant: string | null,
  edition: StatusEdition | undefined,
  notes: readonly string[],
  site: string,
): Node => {
  const url = new URL(`.${status.permalink}`, site);
  if (edition !== undefined) url.search = `?edition=${edition.id}`;
  if (variant === 'inline') return createLink('inline', url, words.labels([status.status, ...notes]));
  const drawn = [...status.chips.map(drawChip), ...notes.map((note) => create('span', 'note', note))];
  // Spaces keep the words apart when they are copied or read aloud.
  const parts = drawn.flatMap((part) => [part, ' ']);
  if (variant !== 'card') {
    const link = createLink('badge', url, ...parts);
    const seen = words.labels(status.chips.map(({ text }) => text));
    const name = `${status.label}: ${status.status}${seen === status.status ? '' : ` (${seen})`}`;
    link.setAttribute('aria-label', words.labels([name, ...notes]));
    return link;
  }
  // An item without editions has the same answers in all.
  const isOne = status.editions[0]?.offer === 'not-applicable';
  const all = isOne ? status.editions.slice(0, 1) : status.editions;
  const editions = edition === undefined ? all : [edition];
  return create(
    'span',
    'card',
    createLink('title', url, status.label),
    create('span', 'badge', ...parts),
    // Sites with an earlier version publish neither.
    ...[status.since, ...((status as Partial<StatusDocument>).upcoming ?? [])].flatMap((date) =>
      date ? create('span', 'date', date) : [],
    ),
    ...(status.presence === 'present'
      ? [create('dl', '', ...editions.flatMap((one) => drawEdition(words, one)))]
      : // All editions have the same verdict.
        editions.slice(0, 1).map((one) => drawVerdict(words, one))),
  );
};
