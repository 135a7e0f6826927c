import { describe, expect, it } from 'vitest';
import { createRatio, toMedian } from './row';

describe('createRatio', () => {
  const row = { what: 'reading', value: 30, unit: 'ms', baseline: 'parsing', baselineValue: 20 };

  it('checks a ratio against its goal', () => {
    expect(createRatio({ ...row, atMost: 2 })).toEqual({ ...row, ratio: 1.5, goal: 'at most 2 ×', ok: true });
    expect(createRatio({ ...row, atMost: 1 })).toMatchObject({ ok: false });
  });

  it('has no verdict without a goal', () => {
    expect(createRatio(row)).toMatchObject({ goal: null, ok: null });
  });
});

describe('toMedian', () => {
  it('returns the middle value', () => {
    expect(toMedian([9, 1, 5])).toBe(5);
    expect(toMedian([1, 2, 100, 4])).toBe(3);
  });

  it('rejects an empty list', () => {
    expect(() => toMedian([])).toThrow('No measurements');
  });
});
