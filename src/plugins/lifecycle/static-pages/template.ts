/**
 * Placeholder texts in a template, replaced by each page's own. They contain spaces so that a minifier keeps
 * attribute quotes.
 */
export const slots = {
  title: 'sb slot: title',
  description: 'sb slot: description',
  body: 'sb slot: body',
} as const;

/** The parameter of a template's route, replaced by the page's id. */
const parameter = ':id';

/** Whether a path or an address is a template's. */
export const isTemplatePath = (path: string): boolean =>
  path.split('/').some((part) => part.startsWith(':') || part.toLowerCase().startsWith('%3a'));

export interface PageContent {
  /** Replaces the parameter of the route. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** HTML. */
  readonly body: string;
  /** HTML for the end of the head. */
  readonly head: string;
  /** HTML for the end of the body, outside the part that React hydrates. */
  readonly tail: string;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
};

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** JSON for a script element: the result contains neither `</script>` nor `<!--`. */
export const escapeJson = (value: unknown): string =>
  JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');

type Slot = keyof PageContent;

const markers: readonly (readonly [string, Slot])[] = [
  [slots.title, 'title'],
  [slots.description, 'description'],
  [slots.body, 'body'],
  [`/${parameter}/`, 'id'],
  [`/${encodeURIComponent(parameter)}/`, 'id'],
  ['</head>', 'head'],
  ['</body>', 'tail'],
];

const toText = (slot: Slot, marker: string, content: PageContent): string => {
  switch (slot) {
    case 'title':
    case 'description':
      return escapeHtml(content[slot]);
    case 'body':
      return content.body;
    case 'id':
      return `/${content.id}/`;
    case 'head':
    case 'tail':
      return content[slot] + marker;
  }
};

export const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/**
 * Splits a page that Docusaurus rendered at its slots, once, so that filling the template only joins strings.
 * Throws if a slot is missing, which is a mistake in the frame.
 */
export const parseTemplate = (html: string): ((content: PageContent) => string) => {
  const bySlot = new Map<string, Slot>(markers);
  const parts = html.split(new RegExp(`(${markers.map(([marker]) => escapePattern(marker)).join('|')})`));
  const found = new Set(parts.map((part) => bySlot.get(part)));
  for (const slot of ['title', 'description', 'body', 'head', 'tail'] as const) {
    if (!found.has(slot)) throw new Error(`The template has no place for the page's ${slot}.`);
  }
  const bodies = parts.filter((part) => bySlot.get(part) === 'body').length;
  if (bodies !== 1) throw new Error(`The template has ${bodies} places for the page's body.`);
  return (content) =>
    parts
      .map((part) => {
        const slot = bySlot.get(part);
        return slot === undefined ? part : toText(slot, part, content);
      })
      .join('');
};
