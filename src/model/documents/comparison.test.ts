import { describe, expect, it } from 'vitest';
import type { PolicyClause } from './document-clause';
import type { PolicyDocument } from './policy-document';
import { deriveComparison } from './comparison';

const clause = (id: string, more: Partial<PolicyClause>): PolicyClause => ({
  id,
  expectation: 'help',
  source: '',
  condition: '',
  sentence: id,
  value: null,
  from: null,
  until: null,
  releases: null,
  facts: [],
  permalink: `/stages/seed/#${id}`,
  of: { axis: 'stage', id: 'seed' },
  when: {},
  ...more,
});

const named = (id: string) => ({ id, name: id, plural: id, description: id, summary: id, aliases: [] });
const valueOf = (id: string, name: string) => ({ id, name, aliases: [] });
const policyOf = (clauses: PolicyClause[]): PolicyDocument => ({
  title: '',
  tagline: '',
  language: 'en',
  asOf: '2025-01-01',
  dataAge: { dataAsOf: null, freshUntil: null, freshness: 'unknown' },
  disclaimer: null,
  verdictPage: null,
  contribute: {},
  releases: [],
  kinds: [named('tool'), named('toy')],
  editionDimensions: [],
  editions: [named('home'), named('work')],
  stages: [
    { ...named('seed'), glyph: 'new', hue: 'green', ending: false },
    { ...named('tree'), glyph: 'full', hue: 'blue', ending: false },
  ],
  supportStates: [],
  expectations: [
    { id: 'help', name: 'Help', question: 'Who?', about: 'subject', group: 'help' },
    { id: 'price', name: 'Price', question: 'What?', about: 'subject', group: 'why' },
  ],
  clauses,
  transitions: [],
  publishers: [],
  announcementChannels: [],
  categories: [],
  subtypes: [],
  disagreements: [],
  changeDays: [],
  counts: { stages: {}, support: {}, removed: 0, present: 0 },
  countsByKind: {},
});

const cellIds = (clauses: PolicyClause[], filter = {}) =>
  deriveComparison(policyOf(clauses), 'stage', filter)[0]?.cells.map((cell) =>
    cell.map(({ clause: { id }, appliesTo }) => `${id} ${appliesTo.join(',')}`),
  );

describe('deriveComparison', () => {
  it('puts every clause into its cell with its kinds and editions, and omits empty rows', () => {
    const rows = deriveComparison(policyOf([clause('seed-help', {})]), 'stage');
    expect(rows.map(({ expectation }) => expectation.id)).toEqual(['help']);
    expect(cellIds([clause('seed-help', {})])).toEqual([
      ['seed-help tool:home,tool:work,toy:home,toy:work'],
      [],
    ]);
  });

  it('prefers a more specific clause where it applies', () => {
    const clauses = [clause('any', {}), clause('toys', { when: { kinds: ['toy'] } })];
    expect(cellIds(clauses)?.[0]).toEqual(['any tool:home,tool:work', 'toys toy:home,toy:work']);
    expect(cellIds(clauses, { kind: 'toy', edition: 'home' })?.[0]).toEqual(['toys toy:home']);
  });

  it('omits clauses that are not in force', () => {
    expect(
      cellIds([
        clause('now', {}),
        clause('past', { until: '2025-01-01' }),
        clause('later', { from: '2025-01-02' }),
      ])?.[0],
    ).toEqual(['now tool:home,tool:work,toy:home,toy:work']);
  });

  it('detects rows that differ: by value, by sentence, or by a missing clause', () => {
    const differs = (...clauses: PolicyClause[]) => deriveComparison(policyOf(clauses), 'stage')[0]?.differs;
    const tree = { of: { axis: 'stage', id: 'tree' } } as const;
    expect(differs(clause('a', { value: 'x' }), clause('b', { ...tree, value: 'x' }))).toBe(false);
    expect(differs(clause('a', { value: 'x' }), clause('b', { ...tree, value: 'y' }))).toBe(true);
    expect(differs(clause('a', {}))).toBe(true);
  });

  it('treats another order of clauses as equal, and swapped values as different', () => {
    const toys = { when: { kinds: ['toy'] } };
    const tree = { of: { axis: 'stage', id: 'tree' } } as const;
    const differs = (...clauses: PolicyClause[]) => deriveComparison(policyOf(clauses), 'stage')[0]?.differs;
    const [any, some] = [clause('a', { value: 'x' }), clause('b', { value: 'y', ...toys })];
    expect(
      differs(any, some, clause('c', { value: 'y', ...tree, ...toys }), clause('d', { value: 'x', ...tree })),
    ).toBe(false);
    expect(differs(any, clause('c', { value: 'x', ...tree, ...toys }))).toBe(true);
  });

  it('compares support states by their own clauses', () => {
    const policy = {
      ...policyOf([clause('seed-help', {}), clause('team', { of: { axis: 'support', id: 'seed' } })]),
      supportStates: [{ ...named('seed'), glyph: 'full', hue: 'blue' }] as const,
    };
    const ids = (axis: 'stage' | 'support') =>
      deriveComparison(policy, axis)[0]?.cells.map((cell) => cell.map(({ clause: { id } }) => id));
    expect(ids('support')).toEqual([['team']]);
    expect(ids('stage')).toEqual([['seed-help'], []]);
  });

  it('adds the limits of editions to the row', () => {
    const clauses = [clause('a', {}), clause('ceiling', { of: { axis: 'edition', id: 'home' } })];
    const ceilings = (filter: object) =>
      deriveComparison(policyOf(clauses), 'stage', filter)[0]?.ceilings.map(({ clause: { id } }) => id);
    expect(ceilings({})).toEqual(['ceiling']);
    expect(ceilings({ edition: 'work' })).toEqual([]);
  });

  it('uses the limit of the selected edition for a column without a clause', () => {
    const clauses = [
      clause('a', { value: 'x' }),
      clause('ceiling', { value: 'x', of: { axis: 'edition', id: 'home' } }),
    ];
    const differs = (filter: object) => deriveComparison(policyOf(clauses), 'stage', filter)[0]?.differs;
    expect(differs({ kind: 'toy', edition: 'home' })).toBe(false);
    expect(differs({ kind: 'toy', edition: 'work' })).toBe(true);
    expect(differs({})).toBe(true);
  });

  it('marks where an edition limits the promise of a cell, and only there', () => {
    const policy = policyOf([
      clause('wide', { value: 'much' }),
      clause('tree-narrow', { value: 'little', of: { axis: 'stage', id: 'tree' } }),
      clause('ceiling', { value: 'some', of: { axis: 'edition', id: 'home' }, when: { kinds: ['toy'] } }),
    ]);
    const scale = ['much', 'some', 'little'].map((id) => ({ id, name: id }));
    const [help, ...others] = policy.expectations;
    if (help === undefined) throw new Error('no expectation');
    const narrowed = (filter = {}) =>
      deriveComparison(
        { ...policy, expectations: [{ ...help, scale }, ...others] },
        'stage',
        filter,
      )[0]?.cells.map((cell) =>
        cell.flatMap(({ narrowedBy }) => narrowedBy.map(({ appliesTo }) => appliesTo)),
      );
    expect(narrowed()).toEqual([[['toy:home']], []]);
    expect(narrowed({ edition: 'work' })).toEqual([[], []]);
    expect(narrowed({ kind: 'tool' })).toEqual([[], []]);
  });

  it('has the limits of the policy for values of dimensions, of which the most limited decides', () => {
    const scale = ['much', 'some', 'little'].map((id) => ({ id, name: id }));
    const base = policyOf([
      clause('promise', { value: 'much' }),
      clause('free', {
        value: 'little',
        of: { axis: 'policy', id: 'stages' },
        when: { editions: ['f-h', 'f-s'] },
      }),
      clause('self', { value: 'some', of: { axis: 'policy', id: 'stages' }, when: { editions: ['p-s'] } }),
      clause('edition', { value: 'some', of: { axis: 'edition', id: 'f-h' } }),
      clause('note', { of: { axis: 'policy', id: 'stages' } }),
    ]);
    const policy = {
      ...base,
      expectations: base.expectations.map((each) => ({ ...each, scale })),
      editionDimensions: [
        { id: 'tier', name: 'Tier', values: [valueOf('free', 'Free'), valueOf('premium', 'Premium')] },
        { id: 'offering', name: 'Offering', values: [valueOf('hosted', 'Hosted'), valueOf('self', 'Own')] },
      ],
      editions: [
        { ...named('f-h'), in: { tier: 'free', offering: 'hosted' } },
        { ...named('f-s'), in: { tier: 'free', offering: 'self' } },
        { ...named('p-h'), in: { tier: 'premium', offering: 'hosted' } },
        { ...named('p-s'), in: { tier: 'premium', offering: 'self' } },
      ],
    };
    const limits = (filter = {}) =>
      deriveComparison(policy, 'stage', filter)[0]?.cells[0]?.flatMap(({ narrowedBy }) =>
        narrowedBy.map((limit) => `${limit.clause.value ?? ''} ${limit.condition}`.trim()),
      );
    expect(limits()).toEqual(['little in Free', 'some in p-s']);
    expect(limits({ edition: 'f-h' })).toEqual(['little']);
    expect(limits({ edition: 'p-h' })).toEqual([]);
  });

  it('has the clauses of a policy without editions', () => {
    const policy = { ...policyOf([clause('a', { when: { kinds: ['toy'] } })]), editions: [] };
    expect(
      deriveComparison(policy, 'stage')[0]?.cells.map((cell) => cell.map(({ appliesTo }) => appliesTo)),
    ).toEqual([[['toy:']], []]);
  });
});
