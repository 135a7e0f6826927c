/**
 * What a reader's browser loads for a page of the policy, beside a page of a plain site with as many pages: to show it,
 * and in all, with the app that comes when the reader turns to the page.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Row } from './row';
import { buildOwnSite } from './own-site';
import { buildPlainSite, createPageWriter } from './plain-site';
import { parsePage, readPages } from '../tests/built/page';

export const name = 'JavaScript and CSS of a policy page';

const allowance = 5;

/** What names the files that are loaded at once, and those of the app. */
const atOnce = ['script[src]', 'link[stylesheet]'];
const inAll = [...atOnce, 'script[data-app]'];

/** Kilobytes of the scripts and styles that a page names, compressed as a host sends them. */
const weigh = (out: string, sitePath: string, names: readonly string[]): number => {
  const { references } = parsePage(sitePath, readFileSync(path.join(out, sitePath, 'index.html'), 'utf8'));
  const files = references.filter(({ by }) => names.includes(by)).map(({ address }) => address);
  const bytes = [...new Set(files)].map(
    (file) => brotliCompressSync(readFileSync(path.join(out, file))).length,
  );
  return bytes.reduce((sum, each) => sum + each, 0) / 1024;
};

const compare = (what: string, value: number, baseline: string, baselineValue: number): Row => ({
  what: `${what}, brotli`,
  value,
  unit: 'KB',
  baseline,
  baselineValue,
  ratio: value / baselineValue,
  goal: `at most ${allowance} KB more`,
  ok: value - baselineValue <= allowance,
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
      compare(`${sitePath} to be shown`, shown, 'plain site of 20 pages', small),
      compare(`${sitePath} in all`, value, `plain site of ${count} pages`, large),
      compare(`${sitePath} in all`, value, 'plain site of 20 pages', small),
    ];
  });
};
