import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  isFirstRecord,
  lastDayOfMonth,
  onTheDay,
  renderDate,
  renderDateWithPrecision,
  renderStart,
  toEffectiveDay,
  sayBegun,
  sayRecorded,
} from './calendar';

const inMonth = { precision: 'month', after: null } as const;
const byThen = { precision: 'by', after: null } as const;

describe('an interval', () => {
  it.each([
    ['2025-09-03', '2025-09-04', 'between 3 and 4 September 2025'],
    ['2025-08-31', '2025-09-04', 'between 31 August and 4 September 2025'],
    ['2024-12-31', '2025-01-01', 'between 31 December 2024 and 1 January 2025'],
    ['2024-09-03', '2025-09-03', 'between 3 September 2024 and 3 September 2025'],
  ])('does not repeat the common part of %s and %s', (after, day, words) => {
    const dating = { precision: 'by', after } as const;
    expect(renderDate(day, dating)).toBe(words);
    expect(renderDateWithPrecision(day, dating)).toBe(words);
    expect(renderStart(day, dating)).toBe(words);
  });

  it('is no first record, which has no earlier day', () => {
    expect(isFirstRecord({ precision: 'by', after: '2025-09-03' })).toBe(false);
    expect(isFirstRecord({ precision: 'by', after: null })).toBe(true);
    expect(isFirstRecord({ precision: 'month', after: null })).toBe(false);
  });

  it('has its own words for a beginning', () => {
    expect(sayBegun({ precision: 'by', after: '2025-09-03' }, 'then')).toBe('started then');
    for (const precision of ['on', 'month', 'by', null] as const)
      expect(sayBegun({ precision, after: null }, 'then')).toBe('since then');
  });
});

describe('lastDayOfMonth', () => {
  it('handles short months, leap years and the end of a year', () => {
    expect(lastDayOfMonth('2023-02')).toBe('2023-02-28');
    expect(lastDayOfMonth('2024-02')).toBe('2024-02-29');
    expect(lastDayOfMonth('2022-12')).toBe('2022-12-31');
    expect(lastDayOfMonth('2022-04')).toBe('2022-04-30');
  });
});

describe('toEffectiveDay', () => {
  it('keeps a day and uses the last day of a month', () => {
    expect(toEffectiveDay('2022-12-05')).toBe('2022-12-05');
    expect(toEffectiveDay('2022-12')).toBe('2022-12-31');
  });
});

describe('daysBetween', () => {
  it('counts whole days, forward and back, across a change of clocks', () => {
    expect(daysBetween('2024-03-30', '2024-04-01')).toBe(2);
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2024-03-01', '2024-02-28')).toBe(-2);
    expect(daysBetween('2024-03-01', '2024-03-01')).toBe(0);
  });
});

describe('renderDate', () => {
  it('writes months out and omits an unknown day', () => {
    expect(renderDate('2022-05-05')).toBe('5 May 2022');
    expect(renderDate('2022-12-31', inMonth)).toBe('December 2022');
    expect(renderDate('2022-01')).toBe('January 2022');
    expect(renderDate('2022-10-30', byThen)).toBe('30 October 2022');
  });

  it('writes every month', () => {
    const months = Array.from({ length: 12 }, (_, index) =>
      renderDate(`2022-${String(index + 1).padStart(2, '0')}-01`, inMonth).replace(' 2022', ''),
    );
    expect(months.join(' ')).toBe(
      'January February March April May June July August September October November December',
    );
  });
});

describe('renderDateWithPrecision', () => {
  it('says the release, with its date if known', () => {
    const dated = { ...onTheDay, release: '1.28' };
    const undated = { precision: 'release', after: null, release: '1.29' } as const;
    expect(renderDateWithPrecision('2023-08-15', dated)).toBe('in 1.28 (15 August 2023)');
    expect(renderDateWithPrecision('2023-08-31', { ...inMonth, release: '1.28' })).toBe(
      'in 1.28 (August 2023)',
    );
    expect(renderDateWithPrecision('2023-08-15', undated)).toBe('in 1.29');
    expect(renderStart('2023-08-15', undated)).toBe('1.29');
    expect(sayRecorded(undated, renderDate('2023-08-15', undated))).toBe('since 1.29');
  });

  it('says on, by or in', () => {
    expect(renderDateWithPrecision('2022-05-05', onTheDay)).toBe('on 5 May 2022');
    expect(renderDateWithPrecision('2022-05-05', byThen)).toBe('by 5 May 2022');
    expect(renderDateWithPrecision('2022-05-31', inMonth)).toBe('in May 2022');
  });
});

describe('addDays', () => {
  it('crosses months and years, forward and back', () => {
    expect(addDays('2023-12-31', 1)).toBe('2024-01-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
    expect(addDays('2024-03-01', 0)).toBe('2024-03-01');
  });
});
