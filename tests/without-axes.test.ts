import { describe, expect, it } from 'vitest';
import { deriveSiteData } from '../src/model/pages/site-data';
import { listPages } from '../src/plugins/lifecycle/pages.test-support';
import { loadPages } from '../src/components/islands/page/render';
import type { Axis } from './sample/stripped';
import { createStripped } from './sample/stripped';
import { publish, readFor, textOf } from './artifacts/published';
import { readDataset } from '../src/dataset';

// A policy without support states, editions and publishers, or without one of them: nothing of them is in any page or file.

const dataset = readFor('tests/datasets/features/data', '2025-09-02');
const data = deriveSiteData(dataset);
const files = publish(dataset);
const site = { baseUrl: '/', siteUrl: 'https://loom.example' };
const axes = /support|edition|publisher|availab(?!le\b)|undefined|\bnull\b/i;

/** The text of a page or a calendar, without its markup, its folded lines and the names of the policy. */
const toText = (html: string): string =>
  html
    .replaceAll('\r\n ', '')
    .replace(/<(style|script)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    // The address of a page with the clauses of editions.
    .replaceAll('/support/#', '')
    // Calendars break a line anywhere.
    .replaceAll(/\r?\n[ \t]/g, (fold) => (fold.startsWith('\r') ? '' : ' '))
    .replaceAll(/\s+/g, ' ');

describe('a policy with stages only', () => {
  it('has no problem', () => {
    expect(dataset.subjects).toHaveLength(7);
  });

  it('has no word of the other axes on any page', async () => {
    const render = await loadPages();
    const found = listPages(data).flatMap((page) => {
      const { html, head } = render(page, data.policyDocument(), site);
      const text = `${head.title} ${head.description} ${toText(html)}`;
      return [...text.matchAll(new RegExp(axes, 'gi'))].map(
        ({ index }) => `${page.permalink}: ${text.slice(Math.max(0, index - 40), index + 40)}`,
      );
    });
    expect(found).toEqual([]);
  });

  it('has no question on an item that neither the policy nor the record answers', async () => {
    const render = await loadPages();
    const page = listPages(data).find(({ permalink }) => permalink === '/catalog/twill/');
    if (page === undefined) throw new Error('there is no page of twill');
    const { html } = render(page, data.policyDocument(), site);
    expect(html).not.toContain('How this was decided');
    expect([...html.matchAll(/<h3>([^<]*\?)<\/h3>/g)].map(([, question]) => question)).toEqual([
      'Can I use it?',
    ]);
  });

  it('has no badge, page or list of the other axes', () => {
    const paths = [...files.keys()];
    expect(paths.filter((path) => /support|edition|publisher/.test(path))).toEqual([]);
    expect(paths).toContain('badges/twill/stage.svg');
  });

  it('has no heading of an edition in the cards for frames', () => {
    const card = textOf(files, 'embed/subjects/twill/index.html');
    expect(card).not.toContain('<h2>');
    expect(card).toContain('Works in every workshop.');
  });

  it('has null for them in the API, and no word of them in Markdown, badges, cards and feeds', () => {
    const read = (path: string): { result: unknown } =>
      JSON.parse(textOf(files, path)) as { result: unknown };
    expect(read('api/v1/subjects/twill.json').result).toMatchObject({
      support: null,
      publisher: null,
      availability: [],
      status: { stage: 'Widely available', support: null, text: 'Widely available' },
      guidance: [
        {
          edition: null,
          notApplicable: null,
          verdict: { level: 'good', sentence: 'Works in every workshop.' },
        },
      ],
    });
    expect(read('api/v1/status/twill.json').result).toMatchObject({
      status: 'Widely available',
      support: null,
      editions: [{ id: null, name: '' }],
    });
    for (const [path, contents] of files)
      if (
        /^(?:catalog|stages|badges|embed\/subjects|feeds)\b.*\.(?:md|svg|html|atom|ics)$/.test(path) &&
        typeof contents === 'string'
      )
        expect(axes.exec(toText(contents))?.[0], path).toBeUndefined();
  });
});

const original = 'tests/datasets/observatory/data';
const { policy } = readFor(original);
const toNames = (list: readonly { readonly name: string }[]): string =>
  list.map(({ name }) => name).join('|');
/** The words and names of each axis. The names of support states and the first publisher are words of other things too. */
const words: Readonly<Record<Axis, RegExp>> = {
  supportStates: /support/gi,
  editions: new RegExp(`edition|availab(?!le\\b)|offered|${toNames(policy.editions)}`, 'gi'),
  publishers: new RegExp(`publisher|${toNames(policy.publishers.slice(1))}`, 'gi'),
};

describe.each(['supportStates', 'editions', 'publishers'] as const)('a policy without %s', (axis) => {
  const { dataset: own, problems } = readDataset(createStripped(original, axis), { today: '2025-09-02' });
  if (own === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  const published = publish(own);
  const found = (place: string, text: string): string[] =>
    Array.from(
      text.matchAll(words[axis]),
      ({ index }) => `${place}: ${text.slice(Math.max(0, index - 40), index + 40)}`,
    );

  it('has no finding about it', () => {
    expect(problems.flatMap(({ rule, message }) => found(rule, message))).toEqual([]);
  });

  it('has no word of it on any page', async () => {
    const render = await loadPages();
    const pages = deriveSiteData(own);
    expect(
      listPages(pages).flatMap((page) => {
        const { html, head } = render(page, pages.policyDocument(), site);
        return found(page.permalink, `${head.title} ${toText(html)}`);
      }),
    ).toEqual([]);
  });

  it('has no word of it in badges, cards, feeds, calendars and Markdown', () => {
    expect(
      [...published].flatMap(([path, contents]) =>
        typeof contents === 'string' &&
        /^(?:catalog|stages|badges|embed|feeds)\b.*\.(?:md|svg|html|atom|ics)$/.test(path)
          ? found(path, toText(contents))
          : [],
      ),
    ).toEqual([]);
  });

  it('has null for it in the API', () => {
    const nothing = {
      supportStates: { support: null, status: { support: null } },
      editions: { availability: [], guidance: [{ edition: null }] },
      publishers: { publisher: null },
    }[axis];
    for (const { id } of own.subjects)
      expect(JSON.parse(textOf(published, `api/v1/subjects/${id}.json`))).toMatchObject({ result: nothing });
  });
});
