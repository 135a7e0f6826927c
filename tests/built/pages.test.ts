import { beforeAll, describe, expect, it } from 'vitest';
import type { BuiltPage } from './page';
import { checkReferences } from './check-references';
import { hasWholeHistory } from '../../src/plugins/lifecycle/docs/git-history';
import { listFiles, readPages, toSitePath } from './page';
import { sites } from '../../scripts/test/sites';

/** Values that more than one page has, with those pages. */
const findRepeated = (pages: readonly BuiltPage[], read: (page: BuiltPage) => string): string[] => {
  const seen = new Map<string, string[]>();
  for (const page of pages) seen.set(read(page), [...(seen.get(read(page)) ?? []), page.path]);
  return [...seen]
    .filter(([, paths]) => paths.length > 1)
    .map(([value, paths]) => `${value}: ${paths.join(', ')}`);
};

describe.each(sites)('every page of the $name site', ({ out }) => {
  let pages: BuiltPage[] = [];
  let indexed: BuiltPage[] = [];

  beforeAll(() => {
    pages = readPages(out);
    // Redirect pages and cards for iframes are not indexed.
    indexed = pages.filter(({ path, robots }) => path !== '/404.html' && !robots.includes('noindex'));
  });

  const listWhere = (list: readonly BuiltPage[], isWrong: (page: BuiltPage) => boolean): string[] =>
    list.filter(isWrong).map(({ path }) => path);

  it('has no broken links', () => {
    const origin = new URL(pages.find(({ path }) => path === '/')?.canonical ?? '').origin;
    const paths = new Set(listFiles(out).map(toSitePath));
    expect(checkReferences({ pages, paths, origin })).toEqual([]);
  });

  it('has a language, a title and a description', () => {
    expect(listWhere(pages, ({ language }) => language === '')).toEqual([]);
    expect(listWhere(pages, ({ title }) => title.trim() === '')).toEqual([]);
    expect(listWhere(indexed, ({ description }) => description.trim() === '')).toEqual([]);
  });

  it('has a unique title', () => {
    expect(findRepeated(indexed, ({ title }) => title)).toEqual([]);
  });

  it('has one main heading', () => {
    expect(listWhere(indexed, ({ headings }) => headings !== 1)).toEqual([]);
  });

  it('names itself as its canonical address', () => {
    expect(
      listWhere(indexed, ({ path, canonical }) => canonical === null || new URL(canonical).pathname !== path),
    ).toEqual([]);
  });

  it('has one picture for link previews', () => {
    const countPictures = ({ references }: BuiltPage): number =>
      references.filter(({ by }) => by === 'meta[og:image]').length;
    expect(listWhere(indexed, (page) => countPictures(page) !== 1)).toEqual([]);
  });

  it('has no id twice', () => {
    const repeated = pages.flatMap(({ path, ids }) =>
      ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}#${id}`),
    );
    expect(repeated).toEqual([]);
  });

  it('never shows undefined, null or an object as text', () => {
    const leak = /\[object Object\]|\bundefined\b|\bNaN\b/;
    expect(listWhere(pages, ({ text }) => leak.test(text))).toEqual([]);
  });
});

it('shows the day of the last change on docs pages, if Git knows it', () => {
  const [{ out }] = sites;
  const about = readPages(out).find(({ path }) => path === '/about/');
  const shown = /Last change of this page:\s+\d+ \w+ \d{4}/.test(about?.text ?? '');
  expect(shown).toBe(hasWholeHistory(__dirname));
});
