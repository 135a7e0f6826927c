import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../content';
import { renderRoutedAlternates } from './alternates';

const siteDir = resolve(__dirname, '../../../..');
const { data } = readContent({ siteDir, data: 'tests/datasets/minimal/data', docs: 'docs' });
if (data === null) throw new Error('The dataset cannot be read');
const { dataset } = data;
const { policy } = dataset;
const site = { siteUrl: 'https://example.com', baseUrl: '/base/' };

describe('renderRoutedAlternates', () => {
  it.each([
    ['/', ['feeds/changes.atom', 'feeds/changes.json']],
    ['/changes/', ['feeds/changes.atom', 'feeds/changes.json']],
    ['/deadlines/', ['feeds/deadlines.ics']],
    ['/stages/trial/', ['stages/trial.md']],
    ['/support/repaired/', ['support/repaired.md']],
    ['/stages/repaired/', []],
    ['/stages/', []],
    ['/about/', []],
  ])('lists the alternates of %s: %j', (permalink, paths) => {
    const html = renderRoutedAlternates(site, policy, permalink);
    expect(
      [...html.matchAll(/href="https:\/\/example\.com\/base\/([^"]*)"/g)].map(([, path]) => path),
    ).toEqual(paths);
  });

  it('escapes their titles', () => {
    expect(renderRoutedAlternates(site, { ...policy, title: '"><script>' }, '/')).toContain(
      'title="&quot;&gt;&lt;script&gt;: changes"',
    );
  });
});
