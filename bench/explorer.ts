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
import type { Measured } from './explorer/measure';
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

const withoutGoal = (what: string, value: number): Row => ({
  ...atMost(what, value, 'ms', 0),
  goal: null,
  ok: null,
});

const toRows = (size: string, measured: Measured, goal: number): Row[] => {
  const measuring = toMedian(measured.empty);
  const keys = toMedian(measured.keys) - measuring;
  const steps = toMedian(measured.steps) - measuring;
  return [
    createRatio({
      what: `${size}: key press to painted result, median`,
      value: keys,
      unit: 'ms',
      baseline: 'all rows drawn',
      baselineValue: toMedian(measured.whole),
    }),
    atMost(`${size}: key press, median`, keys, 'ms', goal),
    atMost(`${size}: slider step, median`, steps, 'ms', goal),
    withoutGoal(`${size}: longest key press`, Math.max(...measured.keys) - measuring),
    withoutGoal(`${size}: longest slider step`, Math.max(...measured.steps) - measuring),
    withoutGoal(`${size}: the 0.3 s after each, median`, toMedian(measured.rests)),
    withoutGoal(`${size}: cost of measuring, subtracted from key presses and steps`, measuring),
    atMost(`${size}: rows in the page`, measured.rows, 'rows', 300),
  ];
};

export const run = async (): Promise<readonly Row[]> => {
  const { dataset } = readDataset(data, {});
  if (dataset === null) throw new Error('The dataset cannot be read');
  const policy = toPolicyDocument(dataset);
  const real = toExplorerCatalog(dataset);
  const { length } = real.subjects;
  const file = compress(JSON.stringify(toCatalogFile(real))) / 1024;
  /** A name that readers could type. */
  const name = real.subjects[length >> 1]?.name.toLowerCase().slice(0, 12) ?? '';
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...browserFlags] });
  try {
    return [
      createRatio({
        what: `file of ${length} subjects with history, brotli`,
        value: file,
        unit: 'KB',
        baseline: 'the same as objects, brotli',
        baselineValue: compress(JSON.stringify(real)) / 1024,
      }),
      atMost('the same file', file, 'KB', 16),
      ...toRows(
        `${length} subjects`,
        await measurePage(browser, await buildExplorerBundle(policy, real), name),
        8,
      ),
      ...toRows(
        '10,000 subjects',
        await measurePage(
          browser,
          await buildExplorerBundle(policy, createCatalog(policy, 10_000)),
          'cedar harbor',
        ),
        16,
      ),
    ];
  } finally {
    await browser.close();
  }
};
