import { describe, expect, it } from 'vitest';
import { createDataset, createSubject, row } from '../../../tests/sample/subject';
import { createExplorer } from './explorer';
import { firstView } from './view';
import { toExplorerCatalog } from './to-catalog';
import { toPolicyDocument } from '../documents/policy-document';

describe('a catalog of several pages', () => {
  const many = createDataset(
    Array.from({ length: 120 }, (_, number) =>
      createSubject(`s-${String(number).padStart(3, '0')}`, {
        transitions: [row({ date: '2022-01-01', stage: number < 70 ? 'sketch' : 'trial' })],
      }),
    ),
  );
  const open = () => createExplorer(toExplorerCatalog(many), toPolicyDocument(many));

  it('shows 25 rows on each, the rest on the last', () => {
    const { query, listRows } = open();
    const page = (number: number) => query({ ...firstView, page: number });
    expect([1, 2, 5, 9].map((number) => page(number).rows.length)).toEqual([25, 25, 20, 20]);
    // The 50 in the more mature stage fill the first two pages.
    expect(page(3).rows[0]?.id).toBe('s-000');
    expect(page(5)).toMatchObject({ page: 5, pages: 5, total: 120 });
    expect(listRows(firstView)).toHaveLength(120);
  });

  it('has one page if nothing is found', () => {
    expect(open().query({ ...firstView, q: 'zzzzzzzz' })).toMatchObject({ total: 0, page: 1, pages: 1 });
  });

  it('combines search and list, and ignores unknown subjects', () => {
    const { query } = open();
    const list = ['s-001', 's-101', 'nobody'];
    const found = (view: Partial<typeof firstView>) =>
      query({ ...firstView, list, onlyList: true, ...view }).rows.map(({ id }) => id);
    expect(found({})).toEqual(['s-101', 's-001']);
    expect(found({ q: '101' })).toEqual(['s-101']);
    expect(found({ onlyList: false, q: '101' })).toEqual(['s-101']);
    expect(query({ ...firstView, q: 's' }).isCorrected).toBe(false);
    expect(query(firstView).isCorrected).toBe(false);
    expect(open().query({ ...firstView, q: '1o1' }).total).toBe(0);
  });

  it('answers correctly for another day, another edition and another past in turn', () => {
    const dataset = createDataset([
      createSubject('raku', {
        transitions: [
          row({ date: '2023-01-01', stage: 'sketch' }),
          row({ date: '2024-12-01', status: 'planned', stage: 'trial' }),
        ],
      }),
      createSubject('shino', {
        transitions: [row({ date: '2022-01-01', stage: 'proven', availability: { home: 'not-offered' } })],
      }),
    ]);
    const { query } = createExplorer(toExplorerCatalog(dataset), toPolicyDocument(dataset));
    const stages = (asOf: string | null) => query({ ...firstView, asOf }).rows.map(({ stage }) => stage);
    expect(stages(null)).toEqual(['proven', 'sketch']);
    expect(stages('2024-12-01')).toEqual(['proven', 'trial']);
    expect(stages(null)).toEqual(['proven', 'sketch']);
    const offered = (edition: string | null) =>
      query({ ...firstView, edition, choices: { availability: { include: ['not-offered'], exclude: [] } } })
        .total;
    expect([offered('studio'), offered('home'), offered(null)]).toEqual([0, 1, 1]);
    const changed = (since: string) =>
      query({ ...firstView, since, choices: { has: { include: ['change'], exclude: [] } } }).total;
    expect([changed('2022-06-01'), changed('2023-06-01'), changed('2022-06-01')]).toEqual([1, 0, 1]);
  });
});
