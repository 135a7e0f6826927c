import { describe, expect, it } from 'vitest';
import type { SubjectChange } from '../api/subject';
import { deriveSiteData } from '../pages/site-data';
import { divideChanges } from './change-pages';
import { readDataset } from '../../dataset';

const { dataset } = readDataset('tests/datasets/observatory/data', {});
if (dataset === null) throw new Error('The dataset of the tests cannot be read');
const [change] = deriveSiteData(dataset).changes();
if (change === undefined) throw new Error('The dataset of the tests has no change');

const repeat = (count: number, more: Partial<SubjectChange>): SubjectChange[] =>
  Array.from({ length: count }, (_, number) => ({ ...change, status: 'done', key: String(number), ...more }));

describe('divideChanges', () => {
  it('leaves 2,000 changes on one page, without plans', () => {
    const done = repeat(2000, { date: '2024-05-01' });
    const planned = repeat(3, { date: '2030-05-01', status: 'planned' });
    expect(divideChanges([...planned, ...done])).toEqual({ first: done, years: [] });
  });

  it('shows the first 500 of more, and all of them by year in pages of at most 2,000', () => {
    const done = [...repeat(1, { date: '2025-01-01' }), ...repeat(2001, { date: '2024-12-31' })];
    const { first, years } = divideChanges(done);
    expect(first).toEqual(done.slice(0, 500));
    expect(years.map(({ id, rows }) => [id, rows.length])).toEqual([
      ['2025', 1],
      ['2024', 2000],
      ['2024--2', 1],
    ]);
  });
});
