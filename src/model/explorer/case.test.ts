import { describe, expect, it } from 'vitest';
import { answerCase } from './situation';
import { answerComparison } from './answer-comparison';
import { firstComparison, parseComparison, renderComparison } from './compare';
import { createSubject, row } from '../../../tests/sample/subject';
import { openExplorer } from './selection.test-support';
import { parseCases, renderCase } from './case';

const there = [row({ date: '2022-01-01', stage: 'trial', support: 'backed' })];
const subjects = [
  ...['ash', 'blue', 'celadon', 'deep'].map((id) => createSubject(id, { name: id, transitions: there })),
  createSubject('pair', {
    transitions: [...there, row({ date: '2023-01-01', event: 'split', to: ['ash', 'blue'] })],
  }),
];
const opened = () => openExplorer(subjects);
const nothing = 'zzzzzzzzzzzz';

describe('parseCases', () => {
  const parse = (text: string) => parseCases(text, opened().policy, opened().explorer);
  const dropped = (text: string): string[] =>
    parse(text).dropped.map(({ parameter, value, reason }) => `${parameter}=${value}: ${reason}`);

  it('accepts up to four cases; a further one is reported', () => {
    const four = '@ash:home,@blue:home,@celadon:home,@deep:home';
    const { cases } = parse(`${four},@ash:studio,glaze:home:trial:backed`);
    expect(cases.map(renderCase).join()).toBe(four);
    expect(dropped(`${four},@ash:studio,glaze:home:trial:backed`)).toEqual([
      'expect=@ash:studio: you can compare up to 4',
      'expect=glaze:home:trial:backed: you can compare up to 4',
    ]);
  });

  it('replaces a split subject by each of its parts', () => {
    const { cases, followed } = parse('@pair:home');
    expect(cases.map(renderCase)).toEqual(['@ash:home', '@blue:home']);
    expect(followed).toEqual([{ from: 'pair', to: ['ash', 'blue'] }]);
  });

  it('accepts a day for the policy', () => {
    const dated = 'glaze:home:trial:backed:2025-01-01,@ash:home:2025-01-01';
    expect(parse(dated).cases.map(renderCase).join()).toBe(dated);
    expect(dropped('glaze:home:trial:backed:soon')).toEqual([
      'expect=glaze:home:trial:backed:soon: a date must look like YYYY-MM-DD',
    ]);
  });

  it('drops invalid parts one by one, with the reason', () => {
    expect(dropped(`@${nothing}:home`)).toEqual([`expect=@${nothing}:home: “${nothing}” does not exist`]);
    expect(dropped(`@ash`)).toEqual(['expect=@ash: “@ash” does not exist']);
    expect(dropped(`${nothing}:home:trial:backed`)).toHaveLength(1);
    expect(dropped(`glaze:home:trial:${nothing}`)).toEqual([
      `expect=glaze:home:trial:${nothing}: “${nothing}” does not exist`,
    ]);
    expect(dropped('@ash:home:soon')).toEqual(['expect=@ash:home:soon: a date must look like YYYY-MM-DD']);
    expect(parse('@ash:home:soon').cases.map(renderCase)).toEqual(['@ash:home']);
  });

  it('reads up to twenty, and shortens long ones in messages', () => {
    expect(parse(`${'x:home,'.repeat(20)}@ash:home`).cases).toEqual([]);
    const long = 'y'.repeat(100);
    expect(dropped(`@${long}:home`)).toEqual([
      `expect=@${'y'.repeat(59)}: “${'y'.repeat(40)}” does not exist`,
    ]);
    expect(parse(',,@ash:home,')).toMatchObject({ cases: [{ id: 'ash' }], dropped: [] });
  });
});

describe('answerCase', () => {
  it('returns text that is readable without the policy', () => {
    const { policy, explorer } = opened();
    const [combination, subject] = parseCases(
      'glaze:home:trial:backed,@ash:home:2022-06-01',
      policy,
      explorer,
    ).cases.map((asked) => answerCase(asked, policy, explorer));
    expect(combination).toMatchObject({
      title: 'Glaze, Home',
      detail: '',
      subject: null,
      presence: 'present',
      offers: null,
      open: [],
    });
    expect(subject).toMatchObject({ title: 'ash', detail: 'Home, 1 June 2022', subject: 'ash', open: [] });
    expect(combination?.answers).toEqual(subject?.answers);
  });

  it('returns none before the first record of a subject, or for an unknown subject', () => {
    const { policy, explorer } = opened();
    const empty = { presence: 'not-yet', stage: 'unknown', support: 'unknown', notApplicable: 'not-yet' };
    for (const [id, asOf] of [
      ['ash', '2021-12-31'],
      ['nobody', null],
    ] as const)
      expect(answerCase({ is: 'subject', id, edition: 'home', asOf }, policy, explorer)).toMatchObject({
        ...empty,
        offers: null,
        answers: [],
      });
  });
});

describe('parseComparison', () => {
  const parse = (search: string) => parseComparison(search, opened().policy, opened().explorer);

  it('starts without columns, with the first kind and the first edition', () => {
    const first = firstComparison(opened().policy);
    expect(parse('')).toEqual({ comparison: first, dropped: [], followed: [] });
    expect(first).toEqual({
      columns: [],
      kind: 'glaze',
      edition: 'studio',
      stage: null,
      support: null,
      onlyDiffering: false,
    });
    expect(renderComparison(first, first)).toBe('');
    expect(renderComparison(first, { ...first, stage: 'trial' })).toBe('?stage=');
  });

  it('separates a stage and a subject of one id, and does not follow a present subject', () => {
    const twin = openExplorer([...subjects, createSubject('trial', { transitions: there })]);
    const { comparison, followed } = parseComparison(
      '?with=stage:trial,subject:trial,subject:ash',
      twin.policy,
      twin.explorer,
    );
    expect(comparison.columns).toHaveLength(3);
    expect(followed).toEqual([]);
  });

  it('accepts each column once and four in total, and reports the others', () => {
    const { comparison, dropped } = parse(
      '?with=stage:trial,stage:trial,edition:home,subject:pair,stage:proven,subject:deep',
    );
    expect(comparison.columns.map(({ axis, id }) => `${axis}:${id}`)).toEqual([
      'stage:trial',
      'edition:home',
      'subject:ash',
      'subject:blue',
    ]);
    expect(dropped).toEqual(
      ['stage:proven', 'subject:deep'].map((value) => ({
        parameter: 'with',
        value,
        reason: 'you can compare up to 4',
      })),
    );
  });

  it('drops unknown values and suggests the nearest', () => {
    const reasons = (search: string): string[] =>
      parse(search).dropped.map(({ parameter, value, reason }) => `${parameter}=${value}: ${reason}`);
    const near = 'not found; did you mean';
    expect(reasons('?with=stage:trail')).toEqual([`with=stage:trail: ${near} trial?`]);
    expect(reasons('?with=edition:hom')).toEqual([`with=edition:hom: ${near} home?`]);
    expect(reasons('?with=subject:celadn')).toEqual([`with=subject:celadn: ${near} celadon?`]);
    expect(reasons('?with=stages:')).toEqual([`with=stages:: not found`]);
    expect(reasons('?with=stag:x,edition:x,moon:celadn')).toEqual([
      'with=stag:x: not found',
      'with=edition:x: not found',
      'with=moon:celadn: not found',
    ]);
    expect(reasons('?with=sujbect')).toEqual([`with=sujbect: ${near} subject:?`]);
    expect(reasons('?kind=glase&support=bakced&edition=hmoe&stage=provn')).toEqual([
      `kind=glase: ${near} glaze?`,
      `edition=hmoe: ${near} home?`,
      `stage=provn: ${near} proven?`,
      `support=bakced: ${near} backed?`,
    ]);
    expect(parse(`?with=${'x:y,'.repeat(20)}stage:trial`).comparison.columns).toEqual([]);
    expect(parse(`?with=${'z'.repeat(99)}`).dropped[0]?.value).toHaveLength(60);
  });

  it('answers a stage or an edition alone, and says what remains open', () => {
    const answer = (search: string) =>
      answerComparison(parse(search).comparison, opened().policy, opened().explorer);
    expect(
      answer('?with=stage:proven,edition:home&stage=trial').map(({ title, detail, open: left, stage }) => [
        title,
        detail,
        stage,
        ...left,
      ]),
    ).toEqual([
      ['Proven', 'Glaze, Studio', 'proven', 'support'],
      ['Home', 'Glaze', 'trial', 'support'],
    ]);
    expect(answer('?with=subject:ash&edition=home')[0]).toMatchObject({ title: 'ash', detail: 'Home' });
  });
});
