/** What a reader's browser loads for a page of the policy, beside a page of a plain site with as many pages. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Row } from './row';
import { buildOwnSite } from './own-site';
import { buildPlainSite, createFiller } from './plain-site';
import { readPages } from '../tests/built/page';

export const name = 'JavaScript and CSS of a policy page';

const allowance = 5;

/** Kilobytes of the scripts and styles that a page asks for, compressed as a host sends them. */
const weigh = (out: string, sitePath: string): number => {
  const page = readPages(out).find((candidate) => candidate.path === sitePath);
  if (page === undefined) throw new Error(`${out} has no page ${sitePath}`);
  const files = page.references
    .filter(({ by }) => by === 'script[src]' || by === 'link[stylesheet]')
    .map(({ address }) => address);
  const bytes = [...new Set(files)].map(
    (file) => brotliCompressSync(readFileSync(path.join(out, file))).length,
  );
  return bytes.reduce((sum, each) => sum + each, 0) / 1024;
};

const compare = (sitePath: string, value: number, baseline: string, baselineValue: number): Row => ({
  what: `${sitePath}, brotli`,
  value,
  unit: 'KB',
  baseline,
  baselineValue,
  ratio: value / baselineValue,
  goal: `at most ${allowance} KB more`,
  ok: value - baselineValue <= allowance,
});

// eslint-disable-next-line @typescript-eslint/require-await -- the shape of a benchmark
export const run = async (): Promise<Row[]> => {
  const own = buildOwnSite();
  const count = readPages(own).length;
  const large = weigh(buildPlainSite('large', createFiller(count)), '/');
  const small = weigh(buildPlainSite('small', createFiller(20)), '/');
  return ['/stages/', '/stages/ga/', '/support/'].flatMap((sitePath) => {
    const value = weigh(own, sitePath);
    return [
      compare(sitePath, value, `plain site of ${count} pages`, large),
      compare(sitePath, value, 'plain site of 20 pages', small),
    ];
  });
};
