import { describe, expect, it } from 'vitest';
import { createDataset, createSubject, row } from '../../../tests/sample/subject';
import { countStages } from '../catalog/count';
import { deriveListReport } from './list-report';
import { deriveTrend } from './trend';
import { exclude, include, open, openExplorer, sum } from './selection.test-support';
import { firstView } from './view';
import { answerCase } from './situation';
import { differing, listPartAnswers } from './differing';
import { sampleToday } from '../../../tests/sample/arbitrary';

// A subject whose parts are in different stages has several values in the facets of the explorer.

const part = (id: string, stage: string, date = '2022-02-02') => ({
  id,
  name: id,
  transitions: [row({ date, stage })],
});

const subjects = [
  createSubject('celadon', {
    transitions: [row({ date: '2022-01-01', support: 'backed', availability: { studio: 'offered' } })],
    facets: [part('rim', 'proven'), part('foot', 'proven'), part('lid', 'sketch', '2023-03-03')],
  }),
  createSubject('raku', { transitions: [row({ date: '2022-01-01', stage: 'proven', support: 'shared' })] }),
];

it('finds and counts a subject by the stage of each of its parts', () => {
  const kiln = open(subjects);
  const all = kiln.query({});
  expect(['proven', 'sketch', 'trial', 'unknown'].map((stage) => all.countOf('stage', stage))).toEqual([
    2, 1, 0, 0,
  ]);
  expect(kiln.query({ stage: include('sketch') }).ids).toEqual(['celadon']);
  expect(kiln.query({ stage: include('proven') }).ids).toEqual(['celadon', 'raku']);
  expect(kiln.query({ stage: exclude('sketch') }).ids).toEqual(['raku']);
  expect(all.countOf('support', 'backed')).toBe(1);
});

it('has such a subject in several cells of the matrix, and once in the totals', () => {
  const { matrix, totals, total, gone } = open(subjects).query({});
  expect([sum(matrix), total, gone]).toEqual([3, 2, 0]);
  expect(totals.stage).toEqual([1, 0, 2, 0, 0]);
  expect(totals.support.slice(0, 2)).toEqual([1, 1]);
});

it('begins a step on the day of a part', () => {
  const kiln = open(subjects);
  expect(kiln.query({}, { asOf: '2022-06-01' }).countOf('stage', 'sketch')).toBe(0);
  expect(kiln.catalog.subjects[0]?.steps.map(({ day }) => day)).toEqual([
    '2022-01-01',
    '2022-02-02',
    '2023-03-03',
  ]);
});

it('sorts and groups rows by the first stage of a subject', () => {
  const { explorer } = openExplorer(subjects);
  const { rows, groups } = explorer.query({ ...firstView, group: 'stage', sort: 'stage' });
  expect(rows.map(({ id }) => id)).toEqual(['celadon', 'raku']);
  expect(groups).toEqual({ proven: 2 });
});

it('reports the risks of parts with their names', () => {
  const { explorer, policy } = openExplorer([
    createSubject('celadon', {
      transitions: [row({ date: '2022-01-01', support: 'shared' })],
      facets: [part('rim', 'proven'), part('lid', 'retired')],
    }),
  ]);
  const { risks } = deriveListReport(explorer, policy, {
    list: ['celadon'],
    edition: null,
    asOf: null,
    since: null,
  });
  expect(risks).toEqual([{ id: 'celadon', because: ['Retired for lid'] }]);
});

it('counts such a subject in each stage, in the counts of the day and over time', () => {
  const { stages } = countStages(createDataset(subjects), sampleToday);
  expect(stages).toMatchObject({ proven: 2, sketch: 1, unknown: 0 });
  const last = deriveTrend(open(subjects).catalog, ['sketch', 'proven']).at(-1);
  expect(last?.stages).toEqual([1, 2]);
});

describe('a comparison', () => {
  const whole = createSubject('shino', {
    transitions: [row({ date: '2022-01-01', stage: 'proven', support: 'backed' })],
    facets: [part('rim', 'proven'), part('lid', 'sketch')],
  });
  const { explorer, policy } = openExplorer([...subjects, whole]);
  const answered = (id: string) =>
    answerCase({ is: 'subject', id, edition: 'studio', asOf: null }, policy, explorer);
  const read = (id: string, expectation: string): string[] =>
    listPartAnswers(answered(id), expectation).map(
      ({ parts, answer }) =>
        `${parts.map(({ name }) => name).join(' ')}: ${answer.is === 'answered' ? (answer.value ?? answer.clauses.join(' ')) : answer.is}`,
    );

  it('answers for the whole, and for parts that differ from it', () => {
    expect(read('shino', 'purpose')).toMatchInlineSnapshot(`
      [
        ": silent",
      ]
    `);
    expect(read('shino', 'help')).toMatchInlineSnapshot(`
      [
        ": prompt",
        "lid: slow",
      ]
    `);
  });

  it('answers for each part of a subject without a stage of its own, once for equal answers', () => {
    expect(answered('celadon').notApplicable).toBe('in-parts');
    expect(read('celadon', 'purpose')).toMatchInlineSnapshot(`
      [
        ": silent",
      ]
    `);
    expect(read('celadon', 'help')).toMatchInlineSnapshot(`
      [
        "rim foot: prompt",
        "lid: slow",
      ]
    `);
    expect(read('celadon', 'cracks')).toMatchInlineSnapshot(`
      [
        "rim foot: silent",
        "lid: sometimes",
      ]
    `);
  });

  it('differs where a part differs', () => {
    expect([...differing([answered('shino'), answered('shino')])]).toEqual([]);
    expect([...differing([answered('shino'), answered('raku')])]).toMatchInlineSnapshot(`
      [
        "help",
        "cracks",
      ]
    `);
    expect([...differing([answered('shino'), answered('celadon')])]).toMatchInlineSnapshot(`
      [
        "help",
        "cracks",
      ]
    `);
  });
});
