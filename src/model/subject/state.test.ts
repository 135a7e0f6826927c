import { describe, expect, it } from 'vitest';
import type { Subject } from './subject';
import { createSubject, row } from '../../../tests/sample/subject';
import { deriveState, isGone, toOffer } from './state';

const today = '2024-06-15';
const at = (subject: Subject, asOf: string) => deriveState(subject, asOf, today);

describe('deriveState', () => {
  const subject = createSubject('celadon', {
    transitions: [
      row({ date: '2022-03-01', stage: 'sketch', precision: 'by', version: '1.0' }),
      row({ date: '2022-06', support: 'shared' }),
      row({ date: '2023-01-10', stage: 'proven', support: 'shared' }),
      row({ date: '2023-05-01', stage: 'sketch', version: '1.10' }),
      row({ date: '2024-12-01', status: 'planned', stage: 'retired' }),
    ],
  });

  it('is not present before its first transition, and says from when', () => {
    expect(at(subject, '2022-02-28')).toMatchObject({
      presence: { value: { is: 'not-yet', from: '2022-03-01' }, since: null },
      stage: { value: 'unknown', since: null },
      version: null,
    });
  });

  it('applies from the day of a transition, skips steps, and goes back', () => {
    expect(at(subject, '2022-03-01').stage).toEqual({
      value: 'sketch',
      since: '2022-03-01',
      precision: 'by',
      after: null,
      release: null,
      source: 'https://kiln.example/log',
      planned: false,
    });
    expect(at(subject, '2023-01-10').stage.value).toBe('proven');
    expect(at(subject, '2023-05-01').stage).toMatchObject({ value: 'sketch', since: '2023-05-01' });
  });

  it('knows a month only from its last day', () => {
    expect(at(subject, '2022-06-29').support.value).toBe('unknown');
    expect(at(subject, '2022-06-30').support).toMatchObject({ value: 'shared', precision: 'month' });
  });

  it('keeps the first day of a value that a later row repeats', () => {
    expect(at(subject, '2023-02-01').support).toMatchObject({ since: '2022-06-30', precision: 'month' });
  });

  it('keeps the last recorded version', () => {
    expect(at(subject, '2023-04-30').version).toBe('1.0');
    expect(at(subject, '2023-05-01').version).toBe('1.10');
  });

  it('counts a plan from its day, and marks it as planned', () => {
    expect(at(subject, '2024-11-30')).toMatchObject({ planned: false, stage: { value: 'sketch' } });
    expect(at(subject, '2024-12-01')).toMatchObject({
      planned: true,
      stage: { value: 'retired', planned: true },
      support: { planned: false },
    });
  });

  it('ignores plans that are due or overdue', () => {
    for (const now of ['2024-12-01', '2025-03-01'])
      expect(deriveState(subject, '2026-01-01', now)).toMatchObject({
        planned: false,
        stage: { value: 'sketch' },
      });
  });

  it('knows nothing of a planned subject before its day', () => {
    const planned = createSubject('raku', {
      transitions: [row({ date: '2024-09-01', status: 'planned', stage: 'sketch' })],
    });
    expect(at(planned, '2024-08-31').presence.value).toEqual({ is: 'not-yet', from: null });
    expect(at(planned, '2024-09-01').presence).toMatchObject({ value: { is: 'present' }, planned: true });
  });

  it('distinguishes a fact recorded as unknown from one never recorded', () => {
    const blank = createSubject('ash', { transitions: [row({ date: '2023-01-01', stage: 'unknown' })] });
    expect(at(blank, '2023-02-01').stage).toMatchObject({ value: 'unknown', since: '2023-01-01' });
    expect(at(blank, '2023-02-01').support.since).toBeNull();
  });

  it('follows removal, return, move and split, and keeps the last stage', () => {
    const restless = createSubject('shino', {
      transitions: [
        row({ date: '2022-01-01', stage: 'proven' }),
        row({ date: '2022-02-01', event: 'removed' }),
        row({ date: '2022-03-01', event: 'returned' }),
        row({ date: '2022-04-01', event: 'moved', to: 'oribe' }),
        row({ date: '2022-05-01', event: 'split', to: ['oribe', 'raku'] }),
      ],
    });
    expect(at(restless, '2022-02-10').presence.value).toEqual({ is: 'removed', to: [] });
    expect(at(restless, '2022-02-10').stage.value).toBe('proven');
    expect(at(restless, '2022-03-10').presence).toMatchObject({
      value: { is: 'present' },
      since: '2022-03-01',
    });
    expect(at(restless, '2022-04-10').presence.value).toEqual({ is: 'moved', to: ['oribe'] });
    expect(at(restless, '2022-05-10').presence.value).toEqual({ is: 'split', to: ['oribe', 'raku'] });
    expect(at(restless, '2022-01-10').presence).toMatchObject({ since: '2022-01-01' });
  });

  it('does not let a row about another axis restore a removed subject', () => {
    const gone = createSubject('gone', {
      transitions: [
        row({ date: '2022-01-01', event: 'removed' }),
        row({ date: '2022-02-01', stage: 'trial' }),
      ],
    });
    expect(at(gone, '2022-03-01')).toMatchObject({
      presence: { value: { is: 'removed' }, since: '2022-01-01' },
    });
  });
});

describe('toOffer', () => {
  const subject = createSubject('celadon', {
    transitions: [
      row({
        date: '2022-01-01',
        precision: 'by',
        availability: { studio: 'offered', home: 'not-offered' },
        reasons: { home: 'Needs a big kiln.' },
      }),
      row({ date: '2022-02-01', availability: { home: 'not-offered' } }),
      row({ date: '2022-03-01', availability: { home: 'not-offered' }, reasons: { home: 'Too hot.' } }),
      row({ date: '2022-04-01', availability: { home: 'offered' } }),
      row({ date: '2022-05-01', availability: { home: 'not-offered' } }),
    ],
  });

  it('returns availability, date and reason for each edition', () => {
    const state = at(subject, '2022-01-15');
    expect(toOffer(state, 'studio')).toMatchObject({ value: 'offered', since: '2022-01-01', reason: null });
    expect(toOffer(state, 'home')).toMatchObject({ value: 'not-offered', reason: 'Needs a big kiln.' });
  });

  it('keeps the date if a row repeats the availability, with or without another reason', () => {
    expect(toOffer(at(subject, '2022-02-15'), 'home')).toMatchObject({
      since: '2022-01-01',
      precision: 'by',
      after: null,
      reason: 'Needs a big kiln.',
    });
    expect(toOffer(at(subject, '2022-03-15'), 'home')).toMatchObject({
      since: '2022-01-01',
      reason: 'Too hot.',
    });
  });

  it('drops the reason of an earlier availability', () => {
    expect(toOffer(at(subject, '2022-04-15'), 'home')).toMatchObject({ value: 'offered', reason: null });
    expect(toOffer(at(subject, '2022-05-15'), 'home')).toMatchObject({ since: '2022-05-01', reason: null });
  });

  it('is unknown for an edition without a row, whatever its id', () => {
    for (const edition of ['elsewhere', 'constructor'])
      expect(toOffer(at(subject, '2022-01-15'), edition)).toEqual({
        value: 'unknown',
        since: null,
        precision: null,
        after: null,
        source: null,
        planned: false,
        reason: null,
      });
  });

  it('records an edition whose id is a property of every object', () => {
    const odd = createSubject('odd', {
      transitions: [
        row({
          date: '2022-01-01',
          availability: Object.fromEntries([['constructor', 'not-offered' as const]]),
        }),
      ],
    });
    expect(toOffer(at(odd, '2022-01-01'), 'constructor')).toMatchObject({
      value: 'not-offered',
      reason: null,
    });
  });

  it('distinguishes an availability recorded as unknown', () => {
    const blank = createSubject('blank', {
      transitions: [
        row({ date: '2022-01-01', availability: { home: 'unknown' } }),
        row({ date: '2022-02-01', availability: { home: 'unknown' } }),
      ],
    });
    expect(toOffer(at(blank, '2022-03-01'), 'home').since).toBe('2022-01-01');
  });
});

describe('a part of a subject', () => {
  it('has its own stage and support state', () => {
    const { facets } = createSubject('set', {
      facets: [
        {
          id: 'rim',
          name: 'Rim',
          transitions: [
            row({ date: '2022-01-01', stage: 'trial' }),
            row({ date: '2023-01-01', support: 'backed' }),
          ],
        },
      ],
    });
    const [rim] = facets;
    expect(rim && deriveState(rim, '2022-06-01', today)).toMatchObject({
      stage: { value: 'trial' },
      support: { value: 'unknown' },
    });
    expect(rim && deriveState(rim, '2023-06-01', today).support.value).toBe('backed');
  });
});

describe('isGone', () => {
  it('is true for removed subjects, not for future ones', () => {
    expect(isGone({ is: 'present' })).toBe(false);
    expect(isGone({ is: 'not-yet', from: null })).toBe(false);
    expect(isGone({ is: 'removed', to: [] })).toBe(true);
    expect(isGone({ is: 'moved', to: ['a'] })).toBe(true);
    expect(isGone({ is: 'split', to: ['a', 'b'] })).toBe(true);
  });
});
