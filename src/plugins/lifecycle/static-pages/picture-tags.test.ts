import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addPictureTags, renderPictureTags, toRoutedPicture } from './picture-tags';
import { readContent } from '../content';

const siteDir = resolve(__dirname, '../../../..');
const { data } = readContent({ siteDir, data: 'tests/datasets/minimal/data', docs: 'docs' });
if (data === null) throw new Error('The dataset cannot be read');
const { dataset } = data;
const { policy } = dataset;
const site = { siteUrl: 'https://example.com', baseUrl: '/base/' };

describe('toRoutedPicture', () => {
  it.each([
    ['/stages/trial/', 'pictures/stages/trial.png'],
    ['/support/repaired/', 'pictures/support/repaired.png'],
    ['/stages/', 'pictures/site.png'],
    ['/stages/repaired/', 'pictures/site.png'],
    ['/', 'pictures/site.png'],
  ])('returns the picture of %s: %s', (permalink, path) => {
    expect(toRoutedPicture(policy, permalink).path).toBe(path);
  });
});

describe('addPictureTags', () => {
  const tags = renderPictureTags(site, { ...policy, title: '"><script>$&' }, toRoutedPicture(policy, '/'));

  it('inserts the tags at the end of the head, even if they contain replacement patterns', () => {
    const html = addPictureTags('<head><title>T</title></head><body></body>', tags);
    expect(html).toContain(
      '<title>T</title><meta property="og:type" content="website"><meta property="og:site_name" content="&quot;&gt;&lt;script&gt;$&amp;">',
    );
    expect(html).toMatch(/"><\/head><body><\/body>$/);
  });

  it('leaves a page unchanged if its author chose a picture', () => {
    const html = '<head><meta data-rh=true property=og:image content=https://example.com/own.png /></head>';
    expect(addPictureTags(html, tags)).toBe(html);
  });
});
