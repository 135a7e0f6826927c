import { describe, expect, it } from 'vitest';
import { deriveSiteData } from '../src/model/pages/site-data';
import { listPages } from '../src/plugins/lifecycle/pages.test-support';
import { loadPages } from '../src/components/islands/page/render';
import { publish, readFor, textOf } from './artifacts/published';

// A policy without support states, editions and publishers: nothing of them is in any page or file.

const dataset = readFor('tests/datasets/features/data', '2025-09-02');
const data = deriveSiteData(dataset);
const files = publish(dataset);
const site = { baseUrl: '/', siteUrl: 'https://loom.example' };
const axes = /support|edition|publisher|availab(?!le\b)|undefined|\bnull\b/i;

/** The text of a page, without its markup and without the names of the policy. */
const toText = (html: string): string =>
  html
    .replace(/<(style|script)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');

describe('a policy with stages only', () => {
  it('has no problem', () => {
    expect(dataset.subjects).toHaveLength(7);
  });

  it('has no word of the other axes on any page', async () => {
    const render = await loadPages();
    const found = listPages(data).flatMap((page) => {
      const { html, head } = render(page, data.policyDocument(), site);
      const text = `${head.title} ${toText(html)}`;
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
