import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { createFinder } from '../messages/foreign-words';
import { publish, readFor } from './published';

const spoken = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'placeholder',
  'title',
]);
const described =
  /^(description|keywords|twitter:(title|description|image:alt)|og:(title|description|site_name|image:alt))$/;

/** The texts of a page or a drawing that a person sees or hears, and those for link previews. Code is left out. */
const readMarkup = (source: string): string[] => {
  const texts: string[] = [];
  // An id of a feed is an address.
  const silent = new Set(['script', 'style', 'code', 'pre', 'id']);
  let depth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (silent.has(name)) depth += 1;
      if (name === 'meta' && described.test(attributes.name ?? attributes.property ?? ''))
        texts.push(attributes.content ?? '');
      for (const [attribute, value] of Object.entries(attributes))
        if (spoken.has(attribute)) texts.push(value);
    },
    onclosetag(name) {
      if (silent.has(name)) depth -= 1;
    },
    ontext(text) {
      if (depth === 0) texts.push(text);
    },
  });
  parser.write(source);
  parser.end();
  return texts;
};

/** The values of properties that people read. Keys and ids are English in every language. */
const readCalendar = (source: string): string[] =>
  Array.from(
    source
      .replaceAll(/\r\n[ \t]/g, '')
      .matchAll(/^(?:SUMMARY|DESCRIPTION|X-WR-CALNAME|X-WR-CALDESC|NAME)[^:]*:(.*)$/gm),
    ([, value = '']) => value,
  );

const readTexts = (file: string, source: string): string[] => {
  if (/\.(html|svg|atom)$/.test(file)) return readMarkup(source);
  if (file.endsWith('.ics')) return readCalendar(source);
  // Addresses, ids in front matter and code.
  return /\.(md|txt)$/.test(file)
    ? [source.replaceAll(/https?:\S+|^---\n[\s\S]*?\n---$|```[\s\S]*?```/gm, ' ')]
    : [];
};

describe('a German dataset', () => {
  const find = createFinder('de', 'tests/datasets/dairy');

  it('is published without English words in badges, cards, feeds, calendars, redirects and Markdown', () => {
    const files = publish(readFor('tests/datasets/dairy/data', '2025-10-10'));
    const texts = [...files].flatMap(([file, contents]) =>
      // Crawlers read only English.
      typeof contents === 'string' && file !== 'robots.txt'
        ? [{ file, texts: readTexts(file, contents) }]
        : [],
    );
    expect(texts.filter((file) => file.texts.length > 0).length).toBeGreaterThan(100);
    const found = texts.flatMap((file) => {
      // The code of an error of the API, and addresses.
      const words = find(file.texts.join('\n').replaceAll(/not[- ]found|https?:\S+|\/docs\/\S+/gi, ''));
      return words.length === 0 ? [] : [`${file.file}: ${words.join(' ')}`];
    });
    expect(found).toEqual([]);
  });
});

describe('createFinder', () => {
  it('finds words that only English messages have', () => {
    const find = createFinder('de', 'tests/datasets/dairy');
    expect(find('Die Release-Stufe „Freigegeben“ is recorded, in Element')).toEqual(['is', 'recorded']);
  });
});
