import { describe, expect, it } from 'vitest';
import type { Row } from './row';
import { isSameTransition } from './transition-rows';

const source = 'https://kiln.example/stages';
const row = (more: Row): Row => ({ stage: 'trial', source, ...more });
const isSame = (existing: Row, imported: Row, others: readonly Row[] = []): boolean =>
  isSameTransition(existing, imported, [existing, imported, ...others]);

describe('isSameTransition', () => {
  it('knows a row by its day and an axis, or by its source', () => {
    const day = { date: '2024-05-01' };
    expect(isSame(row(day), row({ ...day, source: 'https://kiln.example/other' }))).toBe(true);
    const support = { date: '2024-05-01', support: 'backed', stage: undefined };
    expect(isSame(row(day), row(support))).toBe(true);
    expect(isSame(row(day), row({ ...support, source: 'https://kiln.example/other' }))).toBe(false);
    expect(isSame(row(day), row({ date: '2024-05-02' }))).toBe(false);
  });

  it('takes an exact day in place of a less exact one, from the day on which it was not yet so', () => {
    const between = row({ date: '2024-06-01', precision: 'by', after: '2024-03-01' });
    const days = ['2024-02-29', '2024-03-01', '2024-05-01', '2024-06-02'];
    expect(days.filter((date) => isSame(between, row({ date })))).toEqual(['2024-03-01', '2024-05-01']);
    const by = row({ date: '2024-06-01', precision: 'by' });
    expect(isSame(by, row({ date: '2020-01-01' }))).toBe(true);
    expect(isSame(by, row({ date: '2020-01-01', stage: 'proven' }))).toBe(false);
    expect(isSame(by, row({ date: '2024-05-01', precision: 'by' }))).toBe(false);
    expect(isSame(row({ date: '2024-06-01' }), row({ date: '2024-05-01' }))).toBe(false);
  });

  it('does not take the day of an earlier time: the same axis changed in between', () => {
    const by = row({ date: '2024-06-01', precision: 'by' });
    const left = row({ date: '2024-03-01', stage: 'proven' });
    const support = row({ date: '2024-03-01', stage: undefined, support: 'backed' });
    expect(isSame(by, row({ date: '2024-01-01' }), [left])).toBe(false);
    expect(isSame(by, row({ date: '2024-01-01' }), [support])).toBe(true);
  });

  it('recognises a plan that was moved or came true, from the same source', () => {
    const plan = row({ date: '2025-01-01', status: 'planned' });
    expect(isSame(plan, row({ date: '2025-02-01', status: 'planned' }))).toBe(true);
    expect(isSame(plan, row({ date: '2025-02-01' }))).toBe(true);
    expect(isSame(plan, row({ date: '2025-02-01', source: 'https://kiln.example/other' }))).toBe(false);
    expect(isSame(plan, row({ date: '2025-01-01', source: 'https://kiln.example/other' }))).toBe(true);
    // The change happened, and another plan for the same change is still there.
    const again = row({ date: '2026-01-01', status: 'planned' });
    expect(isSame(plan, row({ date: '2025-02-01' }), [again])).toBe(false);
  });
});
