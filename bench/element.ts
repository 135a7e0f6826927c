import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import path from 'node:path';
import type { Row } from './row';
import { buildArtifacts, createContext } from '../src/artifacts';
import { deriveSiteData } from '../src/model/pages/site-data';
import { createRatio } from './row';
import { readDataset } from '../src/dataset';

export const name = 'The element and what it reads';

const root = path.join(__dirname, '..');
const sizes = (file: string): { gzip: number; brotli: number } => {
  const script = readFileSync(path.join(root, file));
  return { gzip: gzipSync(script, { level: 9 }).length, brotli: brotliCompressSync(script).length };
};

/** The largest status document of the catalog, compressed. */
const measureLargestStatus = (): number => {
  const { dataset } = readDataset(path.join(root, 'data'), {});
  if (dataset === null) throw new Error('The dataset cannot be read');
  let largest = 0;
  for (const { path: file, contents } of buildArtifacts(
    createContext(deriveSiteData(dataset), { siteUrl: 'https://stages.example', baseUrl: '/' }),
  ))
    if (file.startsWith('api/v1/status/'))
      largest = Math.max(largest, gzipSync(contents, { level: 9 }).length);
  return largest;
};

export const run = (): Promise<readonly Row[]> => {
  const element = sizes('static/embed/v1/stage-badge.js');
  const other = sizes('node_modules/baseline-status/baseline-status.min.js');
  return Promise.resolve([
    createRatio({
      what: 'the element, gzip',
      value: element.gzip,
      unit: 'B',
      baseline: '3.75 KB',
      baselineValue: 3840,
      atMost: 1,
    }),
    createRatio({
      what: 'the element, gzip',
      value: element.gzip,
      unit: 'B',
      baseline: 'the bundle of baseline-status',
      baselineValue: other.gzip,
    }),
    createRatio({
      what: 'the element, brotli',
      value: element.brotli,
      unit: 'B',
      baseline: 'the bundle of baseline-status',
      baselineValue: other.brotli,
    }),
    createRatio({
      what: 'a status document, gzip, the largest',
      value: measureLargestStatus(),
      unit: 'B',
      baseline: '600 bytes',
      baselineValue: 600,
      atMost: 1,
    }),
  ]);
};
