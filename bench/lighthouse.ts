/**
 * Runs Lighthouse with a phone's settings on a page of each type and on a page of a plain site; reports medians of
 * three runs.
 */
import { chromium } from '@playwright/test';
import type { Result } from 'lighthouse';
import type { Row } from './row';
import { browserFlags, ensureBrowser } from '../scripts/browser';
import { buildOwnSite } from './own-site';
import { buildPlainSite, createPageWriter } from './plain-site';
import { withServer } from './served';

export const name = 'Lighthouse on a phone';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

const pages = {
  home: '/',
  stage: '/stages/ga/',
  comparison: '/stages/',
  subject: '/catalog/source-postgres/',
  'removed subject': '/catalog/destination-clickhouse-v2/',
  catalog: '/catalog/',
  explorer: '/explorer/',
  compare: '/compare/',
  changes: '/changes/',
  deadlines: '/deadlines/',
  'policy check': '/conformance/',
  docs: '/about/',
  'support state': '/support/community-supported/',
  'release cycle': '/release-cycle/',
  'badge builder': '/integrate/badges/',
  'docs with tables': '/integrate/api/',
} as const;

interface Measured {
  readonly scores: readonly { readonly category: string; readonly score: number }[];
  readonly largestPaint: number;
  readonly shift: number;
}

/** On a busy machine Lighthouse loses trace events and asks for another run. */
const attempts = 3;

/** The number of runs whose median counts, because a single run on a busy machine is unreliable. */
const runs = 3;

const runLighthouse = async (url: string, port: number, left = attempts): Promise<Result> => {
  const { default: lighthouse } = await import('lighthouse');
  const result = await lighthouse(url, {
    port,
    logLevel: 'error',
    onlyCategories: [...categories],
    output: 'json',
  });
  const failure = result === undefined ? 'no result' : result.lhr.runtimeError?.message;
  if (result !== undefined && failure === undefined) return result.lhr;
  if (left > 1) return runLighthouse(url, port, left - 1);
  throw new Error(`Lighthouse failed on ${url}: ${failure ?? ''}`);
};

const toScore = (lhr: Result, category: string): number => lhr.categories[category]?.score ?? 0;

const measure = async (url: string, port: number): Promise<Measured> => {
  const results: Result[] = [];
  for (let run = 0; run < runs; run++) results.push(await runLighthouse(url, port));
  const byPerformance = results.sort((a, b) => toScore(a, 'performance') - toScore(b, 'performance'));
  const lhr = byPerformance[Math.floor(runs / 2)];
  if (lhr === undefined) throw new Error('Lighthouse was not run');
  return {
    scores: categories.map((category) => ({
      category,
      score: Math.round(toScore(lhr, category) * 100),
    })),
    largestPaint: lhr.audits['largest-contentful-paint']?.numericValue ?? Number.NaN,
    shift: lhr.audits['cumulative-layout-shift']?.numericValue ?? Number.NaN,
  };
};

const toRows = (page: string, { scores, largestPaint, shift }: Measured, plain: Measured): Row[] => [
  ...scores.map(({ category, score }): Row => ({
    what: `${page}: ${category}`,
    value: score,
    unit: 'of 100',
    baseline: 'plain page',
    baselineValue: plain.scores.find((other) => other.category === category)?.score ?? null,
    ratio: null,
    goal: '100',
    ok: score === 100,
  })),
  {
    what: `${page}: layout shift`,
    value: shift,
    unit: '',
    baseline: 'plain page',
    baselineValue: plain.shift,
    ratio: null,
    goal: '0',
    ok: shift === 0,
  },
  {
    what: `${page}: largest paint`,
    value: largestPaint,
    unit: 'ms',
    baseline: 'plain page',
    baselineValue: plain.largestPaint,
    ratio: largestPaint / plain.largestPaint,
    goal: null,
    ok: null,
  },
];

export const run = async (): Promise<Row[]> => {
  const port = 9333;
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [...browserFlags, '--disable-gpu', `--remote-debugging-port=${port}`],
  });
  try {
    const plain = await withServer(buildPlainSite('small', createPageWriter(20)), (origin) =>
      measure(`${origin}/`, port),
    );
    return await withServer(buildOwnSite(), async (origin) => {
      const rows: Row[] = [];
      for (const [page, path] of Object.entries(pages))
        rows.push(...toRows(page, await measure(`${origin}${path}`, port), plain));
      return rows;
    });
  } finally {
    await browser.close();
  }
};
