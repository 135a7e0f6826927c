import { describe, expect, it } from 'vitest';
import { addPictureTags, renderPictureTags, toRoutedPicture } from './picture-tags';
import { policy, site } from './minimal-site.test-support';

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
