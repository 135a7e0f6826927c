/**
 * Measures the scripts and styles of a policy page, compared with a page of a plain site with as many pages:
 * those needed to show the page, and all, including the app that loads when the reader interacts with the
 * page.
 */
import type { Row } from './row';
import { buildOwnSite } from './own-site';
import { buildPlainSite, createPageWriter } from './plain-site';
import { mostOfPolicyPage as most, weighPage } from '../tests/built/weight';
import { readPages } from '../tests/built/page';

export const name = 'JavaScript and CSS of a policy page';

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
  const large = weighPage(buildPlainSite('large', createPageWriter(count)), '/').all;
  const small = weighPage(buildPlainSite('small', createPageWriter(20)), '/').all;
  return ['/stages/', '/stages/ga/', '/support/'].flatMap((sitePath) => {
    const { shown, all } = weighPage(own, sitePath);
    return [
      compare(`${sitePath} to be shown`, shown, most.shown, 'plain site of 20 pages', small),
      compare(`${sitePath} in all`, all, most.all, `plain site of ${count} pages`, large),
    ];
  });
};
