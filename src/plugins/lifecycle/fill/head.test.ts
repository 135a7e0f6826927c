import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildPages } from '../pages';
import { readContent } from '../content';
import { renderHead } from './head';

const siteDir = resolve(__dirname, '../../../..');
const { dataset } = readContent({ siteDir, data: 'tests/datasets/minimal/data', docs: 'docs' });
const pages = dataset === null ? [] : [...buildPages(dataset)];
const site = { siteUrl: 'https://example.com', baseUrl: '/base/' };

describe('renderHead', () => {
  it('names the other forms of a subject, and tells search engines what the page is', () => {
    const [subject] = pages;
    if (subject === undefined) throw new Error('The dataset has no page');
    const html = renderHead(site, 'Notes', subject, { title: '</script>"', description: 'D' });
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      'https://example.com/base/feeds/subjects/kettle.atom',
      'https://example.com/base/api/v1/subjects/kettle.json',
      'https://example.com/base/catalog/kettle.md',
      'https://example.com/base/embed/subjects/kettle/oembed.json',
    ]);
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
    expect(JSON.parse(json)).toMatchObject({
      '@type': 'WebPage',
      name: '</script>"',
      url: 'https://example.com/base/catalog/kettle/',
      dateModified: '2023-11-04',
    });
  });

  it('adds nothing to the list of all', () => {
    const list = pages.find(({ type }) => type === 'catalog');
    expect(
      list === undefined ? null : renderHead(site, 'Notes', list, { title: 'T', description: 'D' }),
    ).toBe('');
  });
});
