import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { addToSitemap, writeGuestSitemap } from './guest-sitemap';

const folder = mkdtempSync(join(tmpdir(), 'sitemap-'));
afterAll(() => rmSync(folder, { recursive: true }));

const site = { siteFolder: folder, siteUrl: 'https://kiln.example', baseUrl: '/help/stages/' };
const toXml = (...paths: string[]): string =>
  `<?xml version="1.0"?><urlset>${paths
    .map((path) => `<url><loc>https://kiln.example/help/${path}</loc><priority>0.5</priority></url>`)
    .join('')}</urlset>`;

describe('addToSitemap', () => {
  it('replaces templates, lists no page twice, and escapes', () => {
    const xml = toXml('', 'stages/catalog/', 'stages/catalog/:id/');
    const added = addToSitemap(xml, [
      { url: 'https://kiln.example/help/stages/catalog/', lastmod: null },
      { url: 'https://kiln.example/help/stages/catalog/a&b/', lastmod: '2024-02-03' },
    ]);
    expect(added).toBe(
      '<?xml version="1.0"?><urlset><url><loc>https://kiln.example/help/</loc><priority>0.5</priority></url>' +
        '<url><loc>https://kiln.example/help/stages/catalog/</loc></url>' +
        '<url><loc>https://kiln.example/help/stages/catalog/a&amp;b/</loc><lastmod>2024-02-03</lastmod></url></urlset>',
    );
  });
});

describe('writeGuestSitemap', () => {
  const dates = ['/catalog/kettle/', '/compare/'].map((permalink) => ({ permalink, lastChanged: null }));

  it('waits for the sitemap of the site, and follows its options', async () => {
    const file = join(folder, 'map.xml');
    const options = { filename: 'map.xml', ignorePatterns: ['/help/stages/compare/**'] };
    const writing = writeGuestSitemap([{ name: 'docusaurus-plugin-sitemap', options }], dates, site);
    // A file that is not whole yet.
    writeFileSync(file, toXml('').slice(0, -5));
    setTimeout(() => writeFileSync(file, toXml('')), 150);
    await writing;
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('https://kiln.example/help/stages/catalog/kettle/');
    expect(text).not.toContain('compare');
  });

  it('writes nothing for a site without a sitemap', async () => {
    await writeGuestSitemap([{ name: 'docusaurus-plugin-content-docs', options: {} }], dates, site);
    expect(existsSync(join(folder, 'sitemap.xml'))).toBe(false);
  });
});
