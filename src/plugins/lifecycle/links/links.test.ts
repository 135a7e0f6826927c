import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLinkCheck, findPages, renderBrokenLinks } from './check';
import { readAnchors, readTargets } from './html';

describe('readTargets', () => {
  it('reads links, images, scripts and styles, with or without quotes, and decodes entities', () => {
    const html = `<a class="x" href="/a/?b=1&amp;c=2">x</a><a href=/b/>y</a><img alt="a > b" src='/c.svg'>
      <script src=/d.js defer></script><link rel=stylesheet href=/e.css><a>none</a>`;
    expect(readTargets(html)).toEqual(['/a/?b=1&c=2', '/b/', '/c.svg', '/d.js', '/e.css']);
  });

  it('does not read text as tags', () => {
    expect(readTargets('<code>&lt;a href="/x/"&gt;</code> href="/y/" <abbr href="/z/">')).toEqual([]);
  });
});

it.each([
  '<meta content="See <img src=/no.png> or <a href=/no/>">',
  "<p title='<a id=no href=/no/>'>x</p>",
  '<script>const a = "<a id=no href=/no/>";</script>',
  '<!-- <a id=no href=/no/> -->',
  '<title><a id=no href=/no/></title>',
])('ignores %s, which only looks like an element', (html) => {
  expect([readTargets(html), [...readAnchors(html)]]).toEqual([[], []]);
});

describe('readAnchors', () => {
  it('reads ids and names', () => {
    expect([...readAnchors('<h2 id=a>x</h2><p id="b &amp; c">y</p><a name=\'d\'>')]).toEqual([
      'a',
      'b & c',
      'd',
    ]);
  });
});

describe('createLinkCheck', () => {
  let outDir = '';
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(outDir, path)), { recursive: true });
    writeFileSync(join(outDir, path), text);
  };
  beforeAll(() => {
    outDir = mkdtempSync(join(tmpdir(), 'links-'));
    write('index.html', '<a href="/base/stages/#one">x</a>');
    write('stages/index.html', '<h2 id=one>One</h2>');
    write('badges/a b.svg', '<svg/>');
    write('404.html', '');
  });
  afterAll(() => rmSync(outDir, { recursive: true }));

  const check = (page: string, html: string) => {
    const links = createLinkCheck({ siteUrl: 'https://example.com', baseUrl: '/base/' });
    links.add(page, html);
    return links.findBroken(outDir);
  };

  it.each([
    ['a page', '<a href="/base/stages/">x</a>'],
    ['an anchor', '<a href="/base/stages/?edition=cloud#one">x</a>'],
    ['a file whose name is encoded', '<img src="/base/badges/a%20b.svg">'],
    ['an absolute link to the site', '<link rel=canonical href=https://example.com/base/stages/ >'],
    ['a relative link', '<a href="../stages/">x</a>'],
    ['an anchor of its own', '<a href="#here">x</a><p id="here">y</p>'],
    [
      'other sites',
      '<a href="https://example.org/nope">x</a><a href="//example.org">y</a><a href="mailto:a@b.c">z</a>',
    ],
  ])('finds nothing wrong with %s', (_, html) => {
    expect(check('/about/', html)).toEqual([]);
  });

  it.each([
    ['a page that is not there', '/base/nope/', false],
    ['a file that is not there', '/base/badges/x.svg', false],
    ['a path outside of the base URL', '/stages/', false],
    ['an anchor that is not there', '/base/stages/#two', true],
    ['an anchor of its own that is not there', '#two', true],
  ])('finds %s', (_, link, isAnchor) => {
    expect(check('/about/', `<a href="${link}">x</a>`)).toEqual([{ page: '/about/', link, isAnchor }]);
  });

  it('finds every page of a built site by its path', () => {
    expect([...findPages(outDir)].map(({ page }) => page).sort()).toEqual(['/', '/404.html', '/stages/']);
  });

  it('reports the page of a broken link and what is wrong', () => {
    expect(renderBrokenLinks(check('/about/', '<a href="/base/nope/">x</a>'))).toMatchInlineSnapshot(`
      "One link leads nowhere (each with the first page that has it):
        /about/ -> /base/nope/: nothing is there"
    `);
  });
});
