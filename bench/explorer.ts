/**
 * Measures the explorer: its download size, and how long a key press and a slider step occupy the browser.
 */
import { brotliCompressSync } from 'node:zlib';
import path from 'node:path';
import type { Row } from './row';
import { browserFlags, ensureBrowser } from '../scripts/browser';
import { buildExplorerBundle } from './explorer/bundle';
import { chromium } from '@playwright/test';
import { createCatalog } from './explorer/catalog';
import { createRatio, toMedian } from './row';
import { toCatalogFile } from '../src/model/explorer/catalog-file';
import { measurePage } from './explorer/measure';
import { readDataset } from '../src/dataset';
import { toExplorerCatalog } from '../src/model/explorer/to-catalog';
import { toPolicyDocument } from '../src/model/documents/policy-document';

export const name = 'The explorer';

const data = path.join(__dirname, '..', 'data');

const compress = (text: string): number => brotliCompressSync(text).length;

const atMost = (what: string, value: number, unit: string, most: number): Row => ({
  what,
  value,
  unit,
  baseline: null,
  baselineValue: null,
  ratio: null,
  goal: `at most ${most} ${unit}`,
  ok: value <= most,
});

export const run = async (): Promise<readonly Row[]> => {
  const { dataset } = readDataset(data, {});
  if (dataset === null) throw new Error('The dataset cannot be read');
  const catalog = toExplorerCatalog(dataset);
  const packed = compress(JSON.stringify(toCatalogFile(catalog)));
  const plain = compress(JSON.stringify(catalog));
  const policy = toPolicyDocument(dataset);
  const bundle = buildExplorerBundle(policy, createCatalog(policy, 10_000));
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...browserFlags] });
  try {
    const fast = await measurePage(browser, bundle, 1);
    const slow = await measurePage(browser, bundle, 4);
    return [
      createRatio({
        what: `index of ${catalog.subjects.length} subjects with history, brotli`,
        value: packed / 1024,
        unit: 'KB',
        baseline: 'the same as plain JSON, brotli',
        baselineValue: plain / 1024,
      }),
      atMost('the same index', packed / 1024, 'KB', 14),
      createRatio({
        what: '10,000 subjects: key press to painted result',
        value: toMedian(fast.keys),
        unit: 'ms',
        baseline: 'the same rows drawn whole',
        baselineValue: toMedian(fast.whole),
      }),
      atMost('key press, median', toMedian(fast.keys), 'ms', 16),
      atMost('key press, longest of them', Math.max(...fast.keys), 'ms', 16),
      atMost('key press, processor slowed four times, median', toMedian(slow.keys), 'ms', 64),
      atMost('key press, slowed, longest of them', Math.max(...slow.keys), 'ms', 64),
      {
        ...atMost('the rows further down, once typing rests, longest', Math.max(...fast.rests), 'ms', 0),
        goal: null,
        ok: null,
      },
      atMost('step of the slider, median', toMedian(fast.steps), 'ms', 8),
      {
        ...atMost(
          'a step to the same day, median: what measuring costs, in each of these',
          toMedian(fast.empty),
          'ms',
          0,
        ),
        goal: null,
        ok: null,
      },
      atMost('rows in the page', fast.rows, 'rows', 300),
    ];
  } finally {
    await browser.close();
  }
};
