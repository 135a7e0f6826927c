import { describe, expect, it } from 'vitest';
import { mergeCatalogFile, renderCatalogFile } from './catalog-file';
import type { Release } from './release-table';
import type { Row } from './row';

// Later imports of records that name releases.

const releases: readonly Release[] = [
  { version: '1.9', date: '2024-01-01', planned: false },
  { version: '1.10', date: null, planned: false },
  { version: '1.11', date: '2024-09-01', planned: false },
  { version: '1.12', date: '2025-01-01', planned: true },
  { version: '1.13', date: null, planned: true },
];
const source = 'https://code.example/gates';
const toRecord = (transitions: readonly Row[], notices: readonly Row[] = []): Row => ({
  kind: 'gate',
  name: 'Tide',
  transitions: transitions.map((row) => ({ ...row, source })),
  ...(notices.length > 0 && { deprecation: { notices: notices.map((row) => ({ ...row, source })) } }),
});
const owns = new Set(['kind', 'name', 'transitions', 'deprecation']);
const again = (contents: string, ...record: Parameters<typeof toRecord>): string => {
  const once = mergeCatalogFile(contents, toRecord(...record), owns, '2024-10-01', releases).contents;
  expect(mergeCatalogFile(once, toRecord(...record), owns, '2024-10-01', releases).contents).toBe(once);
  return once;
};
const rowsOf = (contents: string): string[] =>
  contents
    .slice(contents.indexOf('transitions:'))
    .split(/^ +- /m)
    .slice(1)
    .map((row) =>
      row
        .replace(/\n\s+source: .*/, '')
        .replace('deprecation: notices:', '')
        .replace(/\s+/g, ' ')
        .replace('deprecation: notices:', '')
        .trim(),
    );

const alpha = { since: '1.9', stage: 'alpha' };
const beta = { since: '1.10', stage: 'beta' };
const stable = { since: '1.11', stage: 'stable' };

describe('a later import of releases', () => {
  it('changes no byte, and adds a row in the order of the table', () => {
    const file = renderCatalogFile(toRecord([alpha, stable]));
    expect(again(file, [alpha, stable])).toBe(file);
    expect(rowsOf(again(file, [alpha, beta, stable]))).toEqual([
      "since: '1.9' stage: alpha",
      "since: '1.10' stage: beta",
      "since: '1.11' stage: stable",
    ]);
  });

  it('replaces the days of an earlier import by the releases, and keeps comments and notes', () => {
    const file = renderCatalogFile(
      toRecord([
        { date: '2024-01-01', stage: 'alpha', version: '1.9', note: 'A note.' },
        { date: '2024-10-01', precision: 'by', stage: 'beta' },
      ]),
    ).replace('stage: alpha', 'stage: alpha # ours');
    expect(rowsOf(again(file, [alpha, beta]))).toEqual([
      "since: '1.9' stage: alpha # ours note: A note.",
      "since: '1.10' stage: beta",
    ]);
  });

  it('turns a plan into the change, also if the release has no day', () => {
    const file = renderCatalogFile(toRecord([alpha, { ...beta, status: 'planned' }]));
    expect(rowsOf(again(file, [alpha, beta]))).toEqual([
      "since: '1.9' stage: alpha",
      "since: '1.10' stage: beta",
    ]);
  });

  it('moves a plan to another release', () => {
    const toPlan = (since: string): Row => ({ since, status: 'planned', stage: 'beta' });
    const file = renderCatalogFile(toRecord([alpha, toPlan('1.12')]));
    expect(rowsOf(again(file, [alpha, toPlan('1.13')]))).toEqual([
      "since: '1.9' stage: alpha",
      "since: '1.13' status: planned stage: beta",
    ]);
  });

  it('keeps rows of two releases with the same day apart', () => {
    const file = renderCatalogFile(toRecord([alpha]));
    expect(rowsOf(again(file, [alpha, beta, stable]))).toHaveLength(3);
  });

  it('keeps a notice whose days became releases, and adds one if an end moved', () => {
    const file = renderCatalogFile(toRecord([alpha], [{ announced: '2024-09-01', removal: '2025-01-01' }]));
    const named = again(file, [alpha], [{ since: '1.11', removedIn: '1.12' }]);
    expect(rowsOf(named).slice(1)).toEqual(["since: '1.11' removedIn: '1.12'"]);
    const moved = again(named, [alpha], [{ announced: '2024-10-01', precision: 'by', removedIn: '1.13' }]);
    expect(rowsOf(moved).slice(1)).toEqual([
      "since: '1.11' removedIn: '1.12'",
      "announced: 2024-10-01 precision: by removedIn: '1.13'",
    ]);
  });
});
