/**
 * Measures the scripts and styles of a policy page, compared with a page of a plain site with as many pages:
 * those needed to show the page, and all, including the app that loads when the reader interacts with the
 * page.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Row } from './row';
import { buildOwnSite } from './own-site';
import { buildPlainSite, createPageWriter } from './plain-site';
import { parsePage, readPages } from '../tests/built/page';

export const name = 'JavaScript and CSS of a policy page';

/** KB that a policy page may load to be shown, and in all. */
const most = { shown: 26.5, all: 160 };

/** Elements that name the initially loaded files, and those that name the app's files. */
const atOnce = ['script[src]', 'link[stylesheet]'];
const inAll = [...atOnce, 'script[data-app]'];

/** Kilobytes of a page's scripts and styles, compressed as by a host. */
const weigh = (out: string, sitePath: string, names: readonly string[]): number => {
  const { references } = parsePage(sitePath, readFileSync(path.join(out, sitePath, 'index.html'), 'utf8'));
  const files = references.filter(({ by }) => names.includes(by)).map(({ address }) => address);
  const bytes = [...new Set(files)].map(
    (file) => brotliCompressSync(readFileSync(path.join(out, file))).length,
  );
  return bytes.reduce((sum, each) => sum + each, 0) / 1024;
};

const compare = (
  what: string,
  value: number,
  limit: number,
  baseline: string,
  baselineValue: number,
): Row => ({
  what: `${what}, brotli`,
  value,
  unit: 'KB',
  baseline,
  baselineValue,
  ratio: value / baselineValue,
  goal: `at most ${limit} KB`,
  ok: value <= limit,
});

export const run = (): Row[] => {
  const own = buildOwnSite();
  const count = readPages(own).length;
  const large = weigh(buildPlainSite('large', createPageWriter(count)), '/', inAll);
  const small = weigh(buildPlainSite('small', createPageWriter(20)), '/', inAll);
  return ['/stages/', '/stages/ga/', '/support/'].flatMap((sitePath) => {
    const shown = weigh(own, sitePath, atOnce);
    const value = weigh(own, sitePath, inAll);
    return [
      compare(`${sitePath} to be shown`, shown, most.shown, 'plain site of 20 pages', small),
      compare(`${sitePath} in all`, value, most.all, `plain site of ${count} pages`, large),
    ];
  });
};
