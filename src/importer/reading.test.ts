import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { mergeCatalogFile, renderCatalogFile } from './catalog-file';
import type { Row } from './row';

const owns = new Set(['transitions']);
const source = 'https://code.example/tide.yaml';
const state = { stage: 'alpha', support: 'supported', availability: { cloud: 'offered', oss: 'offered' } };

const toRecord = (...transitions: Row[]): Row => ({ kind: 'connector', name: 'Tide', transitions });
/** A reading of a source without a history: the whole current state. */
const toReading = (date: string, more: Row = {}): Row =>
  toRecord({ date, precision: 'by', ...state, ...more, source });

const first = renderCatalogFile(toReading('2025-09-01'));

/** The rows of a file after a reading, without sources, and the facts that were left out. */
const read = (contents: string, record: Row, last: string | null = '2025-09-03') => {
  const merged = mergeCatalogFile(contents, record, owns, last);
  const { transitions } = parse(merged.contents) as { transitions: Row[] };
  return {
    ...merged,
    rows: transitions.map((row) =>
      Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'source')),
    ),
  };
};

describe('a change between two readings', () => {
  it('is dated after the last reading and by this one', () => {
    const { rows } = read(first, toReading('2025-09-04', { stage: 'beta' }));
    expect(rows.slice(1)).toEqual([{ date: '2025-09-04', after: '2025-09-03', stage: 'beta' }]);
  });

  it('changes no byte if the source is read again on that day or the next', () => {
    const { contents } = read(first, toReading('2025-09-04', { stage: 'beta' }));
    for (const [date, last] of [
      ['2025-09-04', '2025-09-04'],
      ['2025-09-05', '2025-09-04'],
    ] as const)
      expect(read(contents, toReading(date, { stage: 'beta' }), last)).toMatchObject({
        contents,
        leftOut: [],
      });
  });

  it('is dated on the day if that day was read before', () => {
    const { rows } = read(first, toReading('2025-09-04', { stage: 'beta' }), '2025-09-04');
    expect(rows.slice(1)).toEqual([{ date: '2025-09-04', stage: 'beta' }]);
  });

  it('is dated by the day if it was never recorded before, or the last reading is unknown', () => {
    const support = { date: '2025-09-04', precision: 'by', support: 'supported' };
    const without = renderCatalogFile(toRecord({ date: '2025-09-01', stage: 'alpha', source }));
    const { rows } = read(without, toRecord({ ...support, stage: 'beta', source }));
    expect(rows.slice(1)).toEqual([{ date: '2025-09-04', after: '2025-09-03', stage: 'beta' }, support]);
    expect(read(first, toReading('2025-09-04', { stage: 'beta' }), null).rows.slice(1)).toEqual([
      { date: '2025-09-04', precision: 'by', stage: 'beta' },
    ]);
  });

  it('is dated after facts that a person recorded since the last reading, and not on their day', () => {
    const own = (date: string) =>
      renderCatalogFile(
        toRecord(
          { date: '2025-09-01', stage: 'alpha', source },
          { date, stage: 'beta', source: 'https://news.example' },
        ),
      );
    const ga = toRecord({ date: '2025-09-04', precision: 'by', stage: 'ga', source });
    const last = '2025-09-01';
    expect(read(own('2025-09-03'), ga, last).rows[2]).toMatchObject({ after: '2025-09-03', stage: 'ga' });
    expect(read(own('2025-09-04'), ga, last).rows).toHaveLength(2);
  });

  it('gets its exact day from a history', () => {
    const { contents } = read(first, toReading('2025-09-04', { stage: 'beta' }));
    const dated = { date: '2025-09-03', stage: 'beta', source: 'https://code.example/commit/1' };
    const { rows } = read(contents, toRecord(dated));
    expect(rows.slice(1)).toEqual([{ date: '2025-09-03', stage: 'beta' }]);
  });
});

describe('a removed subject', () => {
  const removed = { date: '2025-08-01', event: 'removed', source: 'https://code.example/commit/2' };
  const gone = (more: Row = {}) =>
    renderCatalogFile(toRecord({ date: '2025-01-01', ...state, source }, { ...removed, ...more }));

  it('gets its return once when it is read again, with its changes', () => {
    const { rows, contents } = read(gone(), toReading('2025-09-04', { stage: 'beta' }));
    expect(rows.slice(2)).toEqual([
      { date: '2025-09-04', after: '2025-09-03', stage: 'beta', event: 'returned' },
    ]);
    for (const date of ['2025-09-04', '2025-09-05'])
      expect(read(contents, toReading(date, { stage: 'beta' }), date).contents).toBe(contents);
    const again = toReading('2025-09-06', { stage: 'beta', event: 'returned' });
    expect(read(contents, again, '2025-09-05').contents).toBe(contents);
  });

  it('stays removed if it moved, or if the record rejects its return', () => {
    const moved = gone({ event: 'moved', to: 'tide-two' });
    expect(read(moved, toReading('2025-09-04')).contents).toBe(moved);
    const rejected = `${gone()}rejected:\n  - { date: 2025-09-04, event: returned, reason: Late. }\n`;
    for (const date of ['2025-09-04', '2025-09-05'])
      expect(read(rejected, toReading(date, { stage: 'beta' })).contents).toBe(rejected);
  });

  it('is removed only once, however often the source is read', () => {
    const leaving = toRecord({ date: '2025-09-04', precision: 'by', event: 'removed', source });
    const { rows, contents } = read(first, leaving);
    expect(rows.slice(1)).toEqual([{ date: '2025-09-04', after: '2025-09-03', event: 'removed' }]);
    const later = toRecord({ date: '2025-09-05', precision: 'by', event: 'removed', source });
    expect(read(contents, later, '2025-09-04').contents).toBe(contents);
  });
});

describe('a corrected record', () => {
  const history = [
    { date: '2023-01-01', stage: 'beta', source },
    { date: '2023-05-01', stage: 'ga', support: 'supported', source },
  ];
  const file = renderCatalogFile(toRecord(...history));

  it('keeps a row whose date a person corrected, and reports the difference', () => {
    const corrected = file.replace('2023-05-01', '2023-05-03');
    const merged = read(corrected, toRecord(...history));
    expect(merged.contents).toBe(corrected);
    expect(merged.leftOut).toEqual(['2023-05-01 stage: ga', '2023-05-01 support: supported']);
  });

  it('omits a row that it rejects, with or without another one in its place', () => {
    const rejected =
      "rejected:\n  - { date: 2023-05-01, stage: ga, support: supported, reason: 'Not yet.' }\n";
    const without = `${renderCatalogFile(toRecord(...history.slice(0, 1)))}${rejected}`;
    expect(read(without, toRecord(...history))).toMatchObject({
      contents: without,
      leftOut: ['2023-05-01 stage: ga', '2023-05-01 support: supported'],
    });
    const other = `${file.replace('stage: ga', 'stage: rc')}${rejected}`;
    expect(read(other, toRecord(...history)).contents).toBe(other);
  });

  it('omits rejected facts of a row, and keeps what a person wrote instead', () => {
    const rejected = "rejected:\n  - { date: 2023-05-01, stage: ga, reason: 'Not yet.' }\n";
    const other = `${file.replace('stage: ga', 'stage: rc')}${rejected}`;
    expect(read(other, toRecord(...history)).contents).toBe(other);
    const without = `${renderCatalogFile(toRecord(...history.slice(0, 1)))}${rejected}`;
    expect(read(without, toRecord(...history)).rows[1]).toEqual({ date: '2023-05-01', support: 'supported' });
  });

  it('ignores a rejected reading until the source changes', () => {
    const rejected = `${first}rejected:\n  - { date: 2025-09-04, stage: beta, reason: A slip of the source. }\n`;
    for (const date of ['2025-09-04', '2025-09-05']) {
      const merged = read(rejected, toReading(date, { stage: 'beta' }));
      expect(merged).toMatchObject({ contents: rejected, leftOut: [`${date} stage: beta`] });
    }
    expect(read(rejected, toReading('2025-09-06')).contents).toBe(rejected);
    const { rows } = read(rejected, toReading('2025-09-06', { stage: 'ga' }), '2025-09-05');
    expect(rows[1]).toEqual({ date: '2025-09-06', after: '2025-09-05', stage: 'ga' });
  });

  it('accepts every row of a history that goes back and forth', () => {
    const before = renderCatalogFile(toRecord(history[0] ?? {}, { date: '2025-01-01', stage: 'ga', source }));
    const whole = ['2023-05-01 ga', '2024-01-01 beta', '2025-01-01 ga'].map((row) => {
      const [date, stage] = row.split(' ');
      return { date, stage, source };
    });
    expect(read(before, toRecord(history[0] ?? {}, ...whole)).rows.map(({ date }) => date)).toEqual([
      '2023-01-01',
      '2023-05-01',
      '2024-01-01',
      '2025-01-01',
    ]);
  });
});
