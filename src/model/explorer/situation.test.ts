import { describe, expect, it } from 'vitest';
import type { Answer } from '../api/answer';
import type { Answered } from './situation';
import type { Case } from './case';
import { answerCase } from './situation';
import { differing, differingOffers, isDiffering } from './differing';
import { createSubject, row } from '../../../tests/sample/subject';
import { openExplorer } from './selection.test-support';

const subjects = [
  createSubject('raku', {
    name: 'Raku',
    kind: 'clay',
    version: '1.2',
    transitions: [
      row({
        date: '2022-01-01',
        stage: 'proven',
        support: 'shared',
        availability: { studio: 'offered', home: 'not-offered' },
      }),
      row({ date: '2024-12-01', status: 'planned', stage: 'retired' }),
    ],
  }),
  createSubject('ash', {
    transitions: [
      row({ date: '2022-01-01', stage: 'trial', availability: { home: 'not-offered' } }),
      row({ date: '2023-01-01', event: 'removed' }),
    ],
  }),
];
const opened = () => openExplorer(subjects);
const subject = (id: string, edition: string, asOf: string | null = null): Case => ({
  is: 'subject',
  id,
  edition,
  asOf,
});
const answer = (asked: Case): Answered => answerCase(asked, opened().policy, opened().explorer);
const valueOf = ({ answers }: Answered, expectation: string): string | null | undefined => {
  const found = answers.find((one) => one.expectation === expectation);
  return found?.is === 'answered' ? found.value : undefined;
};

describe('a combination', () => {
  const combination = {
    is: 'combination',
    kind: 'glaze',
    edition: 'home',
    stage: 'proven',
    support: 'backed',
  } as const;

  it('is answered for the catalog’s today, and has no record', () => {
    const { answers, ...told } = answer(combination);
    expect(told).toEqual({
      title: 'Glaze, Home',
      groups: [],
      byPart: [],
      detail: '',
      subject: null,
      presence: 'present',
      stage: 'proven',
      support: 'backed',
      open: [],
      offers: null,
      facts: null,
      notApplicable: null,
      breaks: new Map(),
    });
    expect(answers.map(({ expectation, is }) => `${expectation} ${is}`)).toEqual([
      'help answered',
      'cracks silent',
      'purpose silent',
    ]);
    const earlier = answer({ ...combination, asOf: '2023-06-01' });
    expect([earlier.detail, valueOf(earlier, 'cracks')]).toEqual(['1 June 2023', 'never']);
    expect(valueOf(answer(combination), 'help')).toBe('peers');
    expect(valueOf(answer({ ...combination, edition: 'studio' }), 'help')).toBe('prompt');
    expect(valueOf(answer({ ...combination, stage: 'retired' }), 'help')).toBe('nobody');
  });
});

describe('a subject', () => {
  it('is answered with the facts of its record', () => {
    const { answers, facts, ...told } = answer(subject('raku', 'studio'));
    expect(told).toEqual({
      title: 'Raku',
      groups: [],
      byPart: [],
      detail: 'Studio',
      subject: 'raku',
      presence: 'present',
      stage: 'proven',
      support: 'shared',
      open: [],
      offers: ['offered', 'not-offered'],
      notApplicable: null,
      breaks: new Map(),
    });
    expect(facts?.version).toBe('1.2');
    expect(answers.length).toBeGreaterThan(0);
    expect(valueOf(answer(subject('raku', 'studio')), 'help')).toBe('peers');
  });

  it('is answered for the given day, and marks a plan', () => {
    const then = answer(subject('raku', 'studio', '2023-06-01'));
    expect([then.detail, valueOf(then, 'cracks')]).toEqual(['Studio, 1 June 2023', 'never']);
    expect(valueOf(answer(subject('raku', 'studio')), 'cracks')).toBeUndefined();
    const planned = answer(subject('raku', 'studio', '2024-12-01'));
    expect([planned.detail, planned.stage]).toEqual(['Studio, 1 December 2024, as planned', 'retired']);
  });

  it('has the recorded breaking versions beside a promise of none, for today only', () => {
    const broken = createSubject('broken', {
      transitions: [row({ date: '2022-01-01', stage: 'proven', support: 'backed' })],
      breakingChanges: [{ version: '2.0' }, { version: '3.0' }],
    });
    const { explorer, policy } = openExplorer([broken]);
    const promising = {
      ...policy,
      expectations: policy.expectations.map((one) => ({
        ...one,
        scale: one.scale?.map((value) =>
          value.id === 'prompt' ? { ...value, excludes: 'breaking-change' as const } : value,
        ),
      })),
    };
    const breaksOn = (asOf: string | null) =>
      answerCase(subject('broken', 'studio', asOf), promising, explorer).breaks;
    expect([...breaksOn(null)]).toEqual([['help', ['2.0', '3.0']]]);
    expect([...breaksOn('2023-01-01')]).toEqual([]);
  });

  it('is not answered if the edition does not offer it, but has facts', () => {
    expect(answer(subject('raku', 'home'))).toMatchObject({
      notApplicable: 'not-offered',
      answers: [],
      stage: 'proven',
      facts: { version: '1.2' },
      offers: ['offered', 'not-offered'],
    });
  });

  it('is not answered after its removal, and no edition offers it', () => {
    expect(answer(subject('ash', 'home'))).toMatchObject({
      presence: 'removed',
      notApplicable: 'gone',
      offers: null,
      facts: null,
      answers: [],
    });
    expect(answer(subject('ash', 'home', '2022-12-31')).notApplicable).toBe('not-offered');
  });
});

type Told = Extract<Answer, { is: 'answered' }>;
const told = (expectation: string, more: Partial<Told> = {}): Told => ({
  expectation,
  is: 'answered',
  value: 'prompt',
  clauses: ['a'],
  narrowed: [],
  unrecorded: [],
  ...more,
});

describe('answers side by side', () => {
  const column = (answers: readonly Answer[], notApplicable: Answered['notApplicable'] = null): Answered => ({
    ...answer(subject('raku', 'studio')),
    answers,
    notApplicable,
  });
  const isDifferent = (one: Answer, other: Answer): boolean =>
    differing([column([one]), column([other])]).has('help');
  const help = (more: Partial<Told> = {}): Told => told('help', more);

  it('differ by value, or by clauses without a value, and by unknown axes', () => {
    expect(isDifferent(help(), help())).toBe(false);
    expect(isDifferent(help(), help({ value: 'slow' }))).toBe(true);
    expect(isDifferent(help(), help({ clauses: ['b'] }))).toBe(false);
    expect(isDifferent(help(), help({ unrecorded: ['stage'] }))).toBe(true);
    const sentence = (...clauses: string[]) => help({ value: null, clauses });
    expect(isDifferent(sentence('a'), sentence('b'))).toBe(true);
    expect(isDifferent(sentence('a', 'b'), sentence('ab'))).toBe(true);
  });

  it('do not differ if the policy answers none of them', () => {
    const silent = (...unrecorded: Told['unrecorded']): Answer => ({
      expectation: 'help',
      is: 'silent',
      unrecorded,
    });
    expect(isDifferent(silent(), silent('stage'))).toBe(false);
    expect(isDifferent(silent(), help())).toBe(true);
  });

  it('differ by the record that contradicts an equal promise', () => {
    const promise = column([told('cracks', { value: 'never' })]);
    const broken = { ...promise, breaks: new Map([['cracks', ['2.0']]]) };
    expect([...differing([promise, broken])]).toEqual(['cracks']);
    expect([...differing([broken, broken])]).toEqual([]);
  });

  it('are compared by expectation', () => {
    const one = column([told('help'), told('cracks')]);
    const other = column([told('help'), told('cracks', { value: 'never' })]);
    expect([...differing([one, other])]).toEqual(['cracks']);
    expect([...differing([])]).toEqual([]);
  });

  it('all differ from a column without answers', () => {
    const one = column([told('help'), told('cracks')]);
    expect([...differing([one, column([], 'gone')])]).toEqual(['help', 'cracks']);
    expect([...differing([column([], 'gone'), column([], 'gone')])]).toEqual([]);
  });
});

describe('records side by side', () => {
  it('differ if only some editions offer the subjects, by the index of the edition', () => {
    const offering = (...offers: NonNullable<Answered['offers']>) => ({
      ...answer(subject('raku', 'studio')),
      offers,
    });
    const none = { ...answer(subject('raku', 'studio')), offers: null };
    expect([
      ...differingOffers([offering('offered', 'unknown'), offering('offered', 'not-offered')]),
    ]).toEqual([1]);
    expect([...differingOffers([offering('offered', 'unknown'), none])]).toEqual([]);
    expect([...differingOffers([offering('offered'), offering('unknown'), none])]).toEqual([0]);
  });

  it('differ if the facts differ, among subjects with a record', () => {
    const all = [answer(subject('raku', 'studio')), answer(subject('ash', 'home'))];
    expect(isDiffering(all, ({ version }) => version ?? '')).toBe(false);
    const earlier = answer(subject('raku', 'studio', '2023-01-01'));
    expect(isDiffering([...all, earlier], ({ version }) => version ?? '')).toBe(true);
  });
});
