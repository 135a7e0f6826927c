import { describe, expect, it } from 'vitest';
import {
  addDays,
  afterOf,
  daysBetween,
  lastDayOfMonth,
  renderDate,
  renderDateWithPrecision,
  toEffectiveDay,
  toInterval,
  toSinceWord,
} from './calendar';

describe('an interval', () => {
  it.each([
    ['2025-09-03', '2025-09-04', 'between 3 and 4 September 2025'],
    ['2025-08-31', '2025-09-04', 'between 31 August and 4 September 2025'],
    ['2024-12-31', '2025-01-01', 'between 31 December 2024 and 1 January 2025'],
    ['2024-09-03', '2025-09-03', 'between 3 September 2024 and 3 September 2025'],
  ])('says once what %s and %s have in common', (after, day, words) => {
    expect(renderDate(day, toInterval(after))).toBe(words);
    expect(renderDateWithPrecision(day, toInterval(after))).toBe(words);
  });

  it('knows its first day, and no other precision has one', () => {
    expect(afterOf(toInterval('2025-09-03'))).toBe('2025-09-03');
    for (const precision of ['on', 'by', 'month'] as const) expect(afterOf(precision)).toBeNull();
  });

  it('has words of its own for a beginning', () => {
    const precisions = ['on', 'month', 'by', toInterval('2025-09-03'), null] as const;
    expect(precisions.map(toSinceWord)).toEqual(['since', 'since', 'since', 'started', 'since']);
  });
});

describe('lastDayOfMonth', () => {
  it('knows short months, leap years and the turn of a year', () => {
    expect(lastDayOfMonth('2023-02')).toBe('2023-02-28');
    expect(lastDayOfMonth('2024-02')).toBe('2024-02-29');
    expect(lastDayOfMonth('2022-12')).toBe('2022-12-31');
    expect(lastDayOfMonth('2022-04')).toBe('2022-04-30');
  });
});

describe('toEffectiveDay', () => {
  it('keeps a day and takes the end of a month, before which nobody can be certain', () => {
    expect(toEffectiveDay('2022-12-05')).toBe('2022-12-05');
    expect(toEffectiveDay('2022-12')).toBe('2022-12-31');
  });
});

describe('daysBetween', () => {
  it('counts whole days, forward and back, over a change of clocks', () => {
    expect(daysBetween('2024-03-30', '2024-04-01')).toBe(2);
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2024-03-01', '2024-02-28')).toBe(-2);
    expect(daysBetween('2024-03-01', '2024-03-01')).toBe(0);
  });
});

describe('renderDate', () => {
  it('writes months out and leaves the day away where it is not known', () => {
    expect(renderDate('2022-05-05')).toBe('5 May 2022');
    expect(renderDate('2022-12-31', 'month')).toBe('December 2022');
    expect(renderDate('2022-01')).toBe('January 2022');
    expect(renderDate('2022-10-30', 'by')).toBe('30 October 2022');
  });

  it('writes every month', () => {
    const months = Array.from({ length: 12 }, (_, index) =>
      renderDate(`2022-${String(index + 1).padStart(2, '0')}-01`, 'month').replace(' 2022', ''),
    );
    expect(months.join(' ')).toBe(
      'January February March April May June July August September October November December',
    );
  });
});

describe('renderDateWithPrecision', () => {
  it('says on, by or in', () => {
    expect(renderDateWithPrecision('2022-05-05', 'on')).toBe('on 5 May 2022');
    expect(renderDateWithPrecision('2022-05-05', 'by')).toBe('by 5 May 2022');
    expect(renderDateWithPrecision('2022-05-31', 'month')).toBe('in May 2022');
  });
});

describe('addDays', () => {
  it('goes over months and years, forward and back', () => {
    expect(addDays('2023-12-31', 1)).toBe('2024-01-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
    expect(addDays('2024-03-01', 0)).toBe('2024-03-01');
  });
});
