import { describe, expect, it } from 'vitest';
import { parseAnswer, toAnswers } from './mapped';

const vocabulary = { toIds: <T>(snapshot: T): T => snapshot, releases: [] };
const parse = (value: unknown, asOf: string | null = null) =>
  toAnswers(value).map((answer) => parseAnswer(answer, vocabulary, asOf));

const source = 'https://code.example/1';
const answer = {
  id: 'tide-tables',
  subject: { kind: 'connector', name: 'Tide tables', publisher: 'harbor' },
  snapshots: { date: '2023-01-01', stage: 'alpha', source },
};

describe('parseAnswer', () => {
  it('converts an answer to a record, and accepts one entry instead of a list of one', () => {
    expect(parse({ ...answer, owns: 'transitions', unplaced: 'status.owner' })).toEqual([
      {
        is: 'subject',
        id: 'tide-tables',
        subject: { ...answer.subject, transitions: [{ date: '2023-01-01', stage: 'alpha', source }] },
        owns: new Set(['transitions']),
        unplaced: ['status.owner'],
      },
    ]);
  });

  it('owns all keys of the answer by default', () => {
    expect(parse(answer)).toMatchObject([{ owns: new Set(['kind', 'name', 'publisher', 'transitions']) }]);
  });

  it('creates parts from their snapshots', () => {
    const facets = [{ id: 'logs', name: 'Logs', snapshots: [{ date: '2023-01-01', stage: 'beta', source }] }];
    expect(parse({ ...answer, facets })).toMatchObject([
      { subject: { facets: [{ id: 'logs', transitions: [{ stage: 'beta' }] }] } },
    ]);
  });

  it('refuses a state of a day after the reading', () => {
    expect(parse(answer, '2022-12-31')).toMatchObject([
      {
        is: 'failed',
        reason: expect.stringContaining(
          'The transition of 2023-01-01 is after 2022-12-31, the day on which the source was read',
        ) as string,
      },
    ]);
    expect(parse(answer, '2023-01-01')).toMatchObject([{ is: 'subject' }]);
  });

  it('checks rows written by the mapping for that day too, and accepts a plan', () => {
    const write = (row: object) => ({
      ...answer,
      subject: { ...answer.subject, transitions: { date: '2023-02-01', stage: 'beta', source, ...row } },
    });
    const late = {
      is: 'failed',
      reason: expect.stringContaining('The transition of 2023-02-01 is after') as string,
    };
    expect(parse(write({}), '2023-01-31')).toMatchObject([late]);
    expect(parse(write({ status: 'planned' }), '2023-01-31')).toMatchObject([{ is: 'subject' }]);
    expect(parse(write({ date: '2023-02' }), '2023-02-03')).toMatchObject([{ is: 'subject' }]);
  });

  it('accepts a reason, and several answers for one item', () => {
    expect(parse([{ unmappable: 'It is a draft.' }, answer])).toMatchObject([
      { is: 'unmappable', reason: 'It is a draft.' },
      { is: 'subject', id: 'tide-tables' },
    ]);
  });

  it.each([
    [undefined, 'The mapping returns nothing. To say why there is no record, return { "unmappable": "…" }.'],
    [[], 'The mapping returns nothing.'],
    ['text', 'The mapping\'s output is invalid: must be a record (it is "text")'],
    [
      { ...answer, id: 'Tide Tables' },
      'id: must be lowercase letters, digits and single hyphens (it is "Tide Tables")',
    ],
    [{ ...answer, extra: 1 }, 'has keys that do not exist here: extra'],
    [{ ...answer, owns: ['nothing'] }, 'owns.0: must be kind, name'],
    [
      { ...answer, subject: { ...answer.subject, version: 1.1 } },
      'subject.version: must be text (it is 1.1)',
    ],
    [
      { ...answer, subject: { ...answer.subject, documentation: 'javascript:alert(1)' } },
      'subject.documentation: must be a link',
    ],
    [
      { ...answer, snapshots: [{ date: '2023-02-30', source }] },
      'snapshots.0.date: is not a day of the calendar (it is "2023-02-30")',
    ],
    [{ ...answer, subject: {} }, 'subject.kind: is missing'],
    [
      { ...answer, snapshots: { ...answer.snapshots, reasons: { cloud: 'It needs a cable.' } } },
      'snapshots.0.reasons.cloud: needs "not-offered" for the same edition in the same snapshot',
    ],
    [
      { ...answer, snapshots: { ...answer.snapshots, to: 'tides' } },
      'snapshots.0.to: needs "event": "moved" or "split"',
    ],
    [
      { ...answer, snapshots: { ...answer.snapshots, event: 'split', to: 'tides' } },
      'subject.transitions.0.to: must be the list of new ids of what was split',
    ],
  ])('refuses %j', (value, problem) => {
    expect(parse(value)).toMatchObject([
      { is: 'failed', reason: expect.stringContaining(problem) as string },
    ]);
  });

  it('refuses one of several answers alone, and knows its id', () => {
    expect(parse([{ ...answer, subject: {} }, answer, null])).toMatchObject([
      { is: 'failed', id: 'tide-tables' },
      { is: 'subject', id: 'tide-tables' },
      { is: 'failed', id: null },
    ]);
  });
});
