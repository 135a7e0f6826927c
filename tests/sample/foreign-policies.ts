import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Imported } from './imported';
import { importFixture } from './imported';

const root = join(import.meta.dirname, '../..');
/** The real metadata, if it is there. */
const collector = join(root, '../shared/opentelemetry');

/** The number of days from "newly" to "widely available". */
const baselineDays = 913;
const toDay = (days: number): string => new Date(Date.UTC(2012, 0, 1 + days)).toISOString().slice(0, 10);

/** Writes as many features as the web platform has, in the shape of its package. */
const writeWebFeatures = (): string => {
  const fixture = join(root, 'tests/fixtures/import/web-features/data.json');
  const own = JSON.parse(readFileSync(fixture, 'utf8')) as { features: Record<string, object> };
  const more = (count: number, name: string, toStatus: (days: number) => object): [string, object][] =>
    Array.from({ length: count }, (_, index) => [
      `${name}-${index}`,
      {
        kind: 'feature',
        name: `${name} ${index}`,
        group: [`group-${index % 40}`],
        status: { support: { chrome: '1' }, ...toStatus(4 * index) },
      },
    ]);
  // With those of the fixture: 649 widely, 122 newly and 433 limited ones.
  const features = {
    ...own.features,
    ...Object.fromEntries([
      ...more(647, 'widely', (days) => ({
        baseline: 'high',
        baseline_low_date: toDay(days),
        baseline_high_date: toDay(days + baselineDays),
      })),
      ...more(121, 'newly', (days) => ({ baseline: 'low', baseline_low_date: toDay(4500 + days) })),
      ...more(428, 'limited', () => ({ baseline: false })),
    ]),
  };
  const file = join(mkdtempSync(join(tmpdir(), 'web-features-source-')), 'data.json');
  writeFileSync(file, JSON.stringify({ ...own, features }));
  return file;
};

/** Imports a dataset with the policy of another vendor into a new folder. */
export const foreignPolicies: Readonly<Record<string, () => Promise<Imported>>> = {
  opentelemetry: () =>
    importFixture('opentelemetry', {
      from: existsSync(collector) ? collector : 'source',
      asOf: '2025-06-30',
    }),
  kubernetes: () =>
    importFixture('kubernetes', { from: 'gates', asOf: '2025-06-30', releases: 'releases.csv' }),
  gitlab: () =>
    importFixture('gitlab', { from: 'deprecations', asOf: '2024-06-30', releases: 'releases.yml' }),
  'web-features': () => importFixture('web-features', { from: writeWebFeatures(), asOf: '2026-10-15' }),
};
