import { describe, expect, it } from 'vitest';
import { refusals } from '../../../tests/sample/refusal';
import { subjectSchema } from './subject';

const kiln = { kind: 'tool', name: 'Kiln', publisher: 'pottery' };
const row = { date: '2025-03-31', source: 'https://stages.example/kiln' };
const said = (more: object): string[] =>
  refusals(subjectSchema, { ...kiln, transitions: [{ ...row, ...more }] });

describe('a record', () => {
  it('needs a kind and a name, and no more', () => {
    expect(refusals(subjectSchema, kiln)).toEqual([]);
    expect(refusals(subjectSchema, {}).map((refusal) => refusal.split(':')[0])).toEqual(['kind', 'name']);
  });

  it('rejects a current stage, which is derived from the transitions', () => {
    expect(refusals(subjectSchema, { ...kiln, stage: 'beta' })).toEqual([': Unrecognized key: "stage"']);
  });
});

describe('the date of a transition', () => {
  it('can have a precision if it is a day', () => {
    expect(said({ precision: 'on' })).toEqual([]);
    expect(said({ precision: 'by' })).toEqual([]);
  });

  it('has no precision if it is a month', () => {
    expect(said({ date: '2025-03' })).toEqual([]);
    for (const precision of ['on', 'by'])
      expect(said({ date: '2025-03', precision })).toEqual([
        'transitions.0.precision: cannot be used with a month, only with a day',
      ]);
  });
});

describe('an interval', () => {
  it('begins before the day of its discovery', () => {
    expect(said({ after: '2025-03-30' })).toEqual([]);
    expect(said({ after: '2025-03-31' })).toEqual([
      'transitions.0.after: is not before 2025-03-31, the day on which it was found',
    ]);
  });

  it('needs a done day without a precision', () => {
    const after = '2025-02-28';
    for (const more of [{ precision: 'by' }, { date: '2025-03' }])
      expect(said({ ...more, after })).toEqual([
        'transitions.0.after: cannot be used with "precision" or a month: "date" is the day on which it was found',
      ]);
    expect(said({ status: 'planned', after })).toEqual([
      'transitions.0.after: cannot be used with a plan, because a plan has not happened yet',
    ]);
  });
});

describe('a moved subject', () => {
  it('has one new id', () => {
    expect(said({ event: 'moved', to: 'oven' })).toEqual([]);
  });

  it.each([
    ['none', {}],
    ['several', { to: ['oven', 'wheel'] }],
  ])('cannot have %s', (_, more) => {
    expect(said({ event: 'moved', ...more })).toEqual([
      'transitions.0.to: must be the one new id of what was moved',
    ]);
  });
});

describe('a split subject', () => {
  it('has the new ids', () => {
    expect(said({ event: 'split', to: ['oven', 'wheel'] })).toEqual([]);
  });

  it.each([
    ['none', {}],
    ['one without a list', { to: 'oven' }],
  ])('cannot have %s', (_, more) => {
    expect(said({ event: 'split', ...more })).toEqual([
      'transitions.0.to: must be the list of new ids of what was split',
    ]);
  });

  it('is moved if there is only one', () => {
    expect(said({ event: 'split', to: ['oven'] })).toEqual([
      'transitions.0.to: needs at least two ids: use "moved" for one',
    ]);
  });
});

describe('a new id', () => {
  it.each([{}, { event: 'removed' }, { event: 'returned' }])('is rejected with %j', (more) => {
    expect(said(more)).toEqual([]);
    expect(said({ ...more, to: 'oven' })).toEqual([
      'transitions.0.to: needs "event: moved" or "event: split"',
    ]);
  });
});

describe('the reason why an edition does not offer a subject', () => {
  const reasons = { cloud: 'It needs a fire.' };
  const refusal = 'needs "not-offered" for the same edition in the same row';

  it('is accepted with its edition', () => {
    expect(said({ availability: { cloud: 'not-offered', onsite: 'offered' }, reasons })).toEqual([]);
  });

  it.each([
    ['offers it', { availability: { cloud: 'offered' } }],
    ['is not known to offer it', { availability: { cloud: 'unknown' } }],
    ['is not named', { availability: { onsite: 'not-offered' } }],
    ['is not named, as none is', {}],
  ])('is rejected if the edition %s', (_, more) => {
    expect(said({ ...more, reasons })).toEqual([`transitions.0.reasons.cloud: ${refusal}`]);
  });

  it('is required at each edition that lacks it', () => {
    expect(said({ reasons: { ...reasons, onsite: 'It smokes.' } })).toEqual([
      `transitions.0.reasons.cloud: ${refusal}`,
      `transitions.0.reasons.onsite: ${refusal}`,
    ]);
  });
});

describe('a record with several mistakes', () => {
  it('reports all of them, each at its row', () => {
    const transitions = [
      { ...row, date: '2025-02-30', event: 'moved' },
      row,
      { ...row, date: '2025-03', precision: 'by', to: 'oven' },
    ];
    expect(refusals(subjectSchema, { ...kiln, transitions })).toEqual([
      'transitions.0.date: is not a day of the calendar',
      'transitions.0.to: must be the one new id of what was moved',
      'transitions.2.precision: cannot be used with a month, only with a day',
      'transitions.2.to: needs "event: moved" or "event: split"',
    ]);
  });
});

describe('a part of a subject', () => {
  const told = (more: object): string[] =>
    refusals(subjectSchema, {
      ...kiln,
      facets: [{ id: 'lid', name: 'Lid', transitions: [{ ...row, stage: 'beta', ...more }] }],
    });

  it('follows the same rules for its history', () => {
    expect(told({})).toEqual([]);
    expect(told({ date: '2025-03', precision: 'on' })).toEqual([
      'facets.0.transitions.0.precision: cannot be used with a month, only with a day',
    ]);
  });

  it('cannot move, and has no availability of its own', () => {
    expect(told({ event: 'moved', to: 'oven', availability: { cloud: 'offered' } })).toEqual([
      'facets.0.transitions.0: Unrecognized keys: "event", "to", "availability"',
    ]);
  });
});

describe('a notice', () => {
  const announce = (more: object): string[] =>
    refusals(subjectSchema, {
      ...kiln,
      deprecation: { notices: [{ announced: '2025-03-31', source: row.source, ...more }] },
    });

  it('cannot announce a date before itself', () => {
    expect(announce({ endOfSupport: '2025-03-31', removal: '2025-04-01' })).toEqual([]);
    expect(announce({ endOfSupport: '2025-03-30', removal: '2024-12-31' })).toEqual([
      'deprecation.notices.0.endOfSupport: is before its announcement on 2025-03-31',
      'deprecation.notices.0.removal: is before its announcement on 2025-03-31',
    ]);
  });
});
