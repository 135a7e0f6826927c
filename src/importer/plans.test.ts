import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { mergeCatalogFile, renderCatalogFile } from './catalog-file';
import type { Row } from './row';

const owns = new Set(['transitions']);
const source = 'https://code.example/gates';
const alpha = { date: '2024-01-01', stage: 'alpha', source };
const plan = { date: '2025-01-01', status: 'planned', stage: 'beta', source };

const toRecord = (...transitions: Row[]): Row => ({ kind: 'gate', name: 'Tide', transitions });
const file = renderCatalogFile(toRecord(alpha, plan));

const merge = (contents: string, ...rows: Row[]): Row[] =>
  (parse(mergeCatalogFile(contents, toRecord(...rows), owns).contents) as { transitions: Row[] }).transitions;

describe('a plan of an import', () => {
  it('stays as it is', () => {
    expect(mergeCatalogFile(file, toRecord(alpha, plan), owns).contents).toBe(file);
  });

  it('becomes the change when it came true, on its day or another one', () => {
    const done = { date: '2025-01-01', stage: 'beta', source };
    expect(merge(file, alpha, done)).toEqual([alpha, done]);
    expect(merge(file, alpha, { ...done, date: '2025-02-01' })).toEqual([
      alpha,
      { ...done, date: '2025-02-01' },
    ]);
  });

  it('moves with the source', () => {
    expect(merge(file, alpha, { ...plan, date: '2025-03-01' })).toEqual([
      alpha,
      { ...plan, date: '2025-03-01' },
    ]);
  });

  it('stays if the stage was reached before, and is still planned again', () => {
    const back = [
      alpha,
      { date: '2024-05-01', stage: 'beta', source },
      { date: '2024-06-01', stage: 'alpha', source },
    ];
    expect(merge(file, ...back, plan)).toEqual([...back, plan]);
  });

  it('stays beside one of a person on another day from another page', () => {
    const own = { ...plan, date: '2025-06-01', source: 'https://code.example/roadmap' };
    expect(merge(renderCatalogFile(toRecord(alpha, own)), alpha, plan)).toEqual([alpha, plan, own]);
  });
});
