import ICAL from 'ical.js';
import { Parser } from 'htmlparser2';
import { SaxesParser } from 'saxes';
import { describe, expect, it, vi } from 'vitest';
import { createHostileDataset } from './hostile';
import { publish, textOf } from './published';

vi.setConfig({ testTimeout: 120_000 });

const files = publish(createHostileDataset());
const named = (ending: string): string[] => [...files.keys()].filter((name) => name.endsWith(ending));

/** Elements and attributes of a strictly parsed XML document; throws if it is not well-formed. */
const parseXml = (text: string): { elements: Set<string>; attributes: Map<string, string[]> } => {
  const parser = new SaxesParser({ xmlns: true });
  const elements = new Set<string>();
  const attributes = new Map<string, string[]>();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    elements.add(tag.name);
    for (const [name, { value }] of Object.entries(tag.attributes))
      attributes.set(name, [...(attributes.get(name) ?? []), value]);
  });
  parser.write(text).close();
  return { elements, attributes };
};

describe('hostile data', () => {
  it('leaves every SVG well-formed, without scripts or links', () => {
    const drawn = named('.svg');
    expect(drawn.length).toBeGreaterThan(100);
    const allowed = new Set(
      'svg title desc style g rect path text linearGradient stop clipPath filter feGaussianBlur'.split(' '),
    );
    for (const name of drawn) {
      const { elements, attributes } = parseXml(textOf(files, name));
      expect(
        [...elements].filter((element) => !allowed.has(element)),
        name,
      ).toEqual([]);
      expect(
        [...attributes.keys()].filter((attribute) => /^on|href/i.test(attribute)),
        name,
      ).toEqual([]);
    }
  });

  it('leaves every Atom feed well-formed, with web links only', () => {
    for (const name of named('.atom')) {
      const { elements, attributes } = parseXml(textOf(files, name));
      expect(elements.has('script'), name).toBe(false);
      for (const href of attributes.get('href') ?? []) expect(href, name).toMatch(/^https?:\/\//);
    }
  });

  it('leaves every calendar readable, with the right number of events and no line over 75 octets', () => {
    for (const name of named('.ics')) {
      const text = textOf(files, name);
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line), name).toBeLessThanOrEqual(75);
      expect(text.replaceAll('\r\n', ''), name).not.toMatch(/\p{Cc}/u);
      const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
      const summaries = calendar
        .getAllSubcomponents('vevent')
        .map((event) => String(event.getFirstPropertyValue('summary')));
      expect(summaries, name).not.toContain('injected');
    }
  });

  it('leaves every JSON file readable, without text that could end a script element', () => {
    for (const name of named('.json'))
      expect(() => JSON.parse(textOf(files, name)) as unknown, name).not.toThrow();
  });

  it('leaves every card and redirect page with its own elements only, and no script link', () => {
    const cards = named('index.html');
    expect(cards.length).toBeGreaterThan(10);
    const allowed = new Set(
      'html head meta title link noscript body main h1 h2 img a p dl dt dd small strong script svg desc style g rect path text'.split(
        ' ',
      ),
    );
    const ownScript = /^(\.\.\/\.\.\/card|\/docs\/assets\/js\/redirect\.[a-z0-9]+)\.js$/;
    for (const name of cards) {
      const found: string[] = [];
      const parser = new Parser({
        onopentag: (element, attributes) => {
          if (!allowed.has(element)) found.push(element);
          if (element === 'script' && !ownScript.test(attributes.src ?? '')) found.push('a script');
          if (element === 'img' && !/^\.\.\/\.\.\/\.\.\/[\w./-]+$/.test(attributes.src ?? ''))
            found.push('a picture of another site');
          for (const [attribute, value] of Object.entries(attributes))
            if (
              /^on/i.test(attribute) ||
              (/^(href|src)$/.test(attribute) && !/^(https:|\.\.\/|\/docs\/)/.test(value))
            )
              found.push(`${attribute}=${value}`);
        },
      });
      parser.write(textOf(files, name));
      parser.end();
      expect(found, name).toEqual([]);
    }
  });

  it('leaves Markdown without HTML or script links', () => {
    for (const name of named('.md')) {
      const text = textOf(files, name);
      expect(text.replace(/\\</g, ''), name).not.toMatch(/<(?!https?:)/);
      expect(text, name).not.toMatch(/(?<!\\)\]\((?!https?:)/);
      expect(text.replace(/[\n\r\t]/g, ''), name).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
    }
  });

  it('leaves no character that changes the reading direction in drawings', () => {
    for (const name of [...named('.svg'), ...named('.atom'), ...named('.html')])
      expect(textOf(files, name).replace(/[\n\r\t]/g, ''), name).not.toMatch(
        /\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufffe]/u,
      );
  });
});
