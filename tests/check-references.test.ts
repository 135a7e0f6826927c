import { describe, expect, it } from 'vitest';
import { checkReferences } from './built/check-references';
import { parsePage } from './built/page';

const origin = 'https://stages.example';
const check = (html: string): string[] =>
  checkReferences({
    origin,
    paths: new Set(['/', '/stages/', '/stages/alpha.md', '/img/a.svg']),
    pages: [parsePage('/', html), parsePage('/stages/', '<h1 id="top-1">Stages</h1><a name="old">old</a>')],
  });

describe('checkReferences', () => {
  it('accepts addresses with an existing target', () => {
    expect(
      check(`<i id="here"></i><a href="#here">a</a><a href="/stages/#top-1">b</a><a href="stages/#old">c</a>
        <a href="${origin}/stages/">d</a><a href="https://other.example/x">e</a><a href="mailto:a@b.example">f</a>
        <a href="/stages/?kind=a#top-1">g</a><img src="/img/a.svg"><a href="/stages/alpha.md">h</a><a href="#">i</a>`),
    ).toEqual([]);
  });

  it.each([
    ['<a href="/gone/">x</a>', '/: a[href] "/gone/" leads nowhere'],
    ['<a href="/stages">x</a>', '/: a[href] "/stages" lacks its final slash'],
    ['<a href="/stages/#nope">x</a>', '/: a[href] "/stages/#nope" has no anchor "nope" at its target'],
    ['<a href="#nope">x</a>', '/: a[href] "#nope" has no anchor "nope" at its target'],
    ['<img src="/img/b.svg">', '/: img[src] "/img/b.svg" leads nowhere'],
    [`<link rel="canonical" href="${origin}/gone/">`, `/: link[canonical] "${origin}/gone/" leads nowhere`],
    [
      `<meta property="og:image" content="${origin}/no.png">`,
      `/: meta[og:image] "${origin}/no.png" leads nowhere`,
    ],
    ['<a href="javascript:alert(1)">x</a>', '/: a[href] "javascript:alert(1)" has the scheme javascript:'],
    ['<a href="https://">x</a>', '/: a[href] "https://" is no address'],
  ])('finds %s', (html, problem) => {
    expect(check(html)).toEqual([problem]);
  });
});

describe('parsePage', () => {
  it('reads the parts of a page for readers and search engines', () => {
    const page = parsePage(
      '/x/',
      `<html lang="en"><head><title>X &amp; Y</title><meta name="description" content="About X">
       <link rel="canonical" href="/x/"></head><body><h1>X</h1><svg><title>drawing</title></svg><br>
       <script>var hidden</script><p id="a">seen</p><p id="a">again</p></body></html>`,
    );
    expect(page).toMatchObject({
      language: 'en',
      title: 'X & Y',
      description: 'About X',
      canonical: '/x/',
      headings: 1,
    });
    expect(page.ids).toEqual(['a', 'a']);
    expect(page.text).toContain('seen');
    expect(page.text).not.toContain('hidden');
  });
});
