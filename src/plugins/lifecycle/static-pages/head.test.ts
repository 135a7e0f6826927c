import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listPages } from '../pages.test-support';
import { readContent } from '../content';
import { renderHead } from './head';

const siteDir = resolve(__dirname, '../../../..');
const { data } = readContent({ siteDir, data: 'tests/datasets/minimal/data', docs: 'docs' });
if (data === null) throw new Error('The dataset cannot be read');
const { dataset } = data;
const pages = listPages(data);
const { policy } = dataset;
const site = { siteUrl: 'https://example.com', baseUrl: '/base/' };

describe('renderHead', () => {
  it('links to the other formats of a subject and describes the page to search engines', () => {
    const [subject] = pages;
    if (subject === undefined) throw new Error('The dataset has no page');
    const html = renderHead(site, policy, subject, { title: '</script>"', description: 'D' });
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      'https://example.com/base/feeds/subjects/kettle.atom',
      'https://example.com/base/feeds/subjects/kettle.ics',
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

  it('shows the picture of the subject, with its size and its verdict as alternative text', () => {
    const [subject] = pages;
    const html =
      subject === undefined ? '' : renderHead(site, policy, subject, { title: 'T', description: 'D' });
    const tags = new Map(
      [...html.matchAll(/<meta (?:property|name)="([^"]*)" content="([^"]*)">/g)].map(([, name, content]) => [
        name,
        content,
      ]),
    );
    expect(tags.get('og:image')).toBe('https://example.com/base/pictures/items/kettle.png');
    expect(tags.get('twitter:image')).toBe(tags.get('og:image'));
    expect(tags.get('og:image:alt')).toBe(
      'Kettle: Trial, Repaired. Unknown. Home: Trial, Repaired. The policy gives no rating.',
    );
    expect([tags.get('og:image:width'), tags.get('og:image:height')]).toEqual(['1200', '630']);
  });

  it('adds nothing to the catalog page', () => {
    const list = pages.find(({ type }) => type === 'catalog');
    expect(list === undefined ? null : renderHead(site, policy, list, { title: 'T', description: 'D' })).toBe(
      '',
    );
  });
});
