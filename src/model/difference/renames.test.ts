import { describe, expect, it } from 'vitest';
import type { Dataset } from '../catalog/dataset';
import type { PolicyInput } from '../schema/policy';
import { createDataset, createSubject, row } from '../../../tests/sample/subject';
import { createPolicy } from '../../../tests/sample/rule';
import { deriveDifferences } from '.';
import { listChangedNames } from './old-names';
import { samplePolicy } from '../../../tests/sample/policy';

const ids = ['raku', 'shino', 'tenmoku', 'celadon'];
const of = (stage: string, support: string, policy: Partial<PolicyInput> = {}): Dataset => ({
  ...createDataset(
    ids.map((id) =>
      createSubject(id, {
        transitions: [
          row({ date: '2023-01-01', stage, support, availability: { studio: 'offered' } }),
          row({ date: '2030-01-01', stage: 'proven', status: 'planned' }),
        ],
      }),
    ),
  ),
  policy: createPolicy(policy),
});
const listTexts = (older: Dataset, newer: Dataset): string[] =>
  deriveDifferences(older, newer).map(({ kind, about, text }) => `${kind}: ${about}: ${text}`);
const older = of('trial', 'backed');

const renameStage = (more: object): Partial<PolicyInput> => ({
  stages: samplePolicy.stages.map((stage) => (stage.id === 'trial' ? { ...stage, ...more } : stage)),
  clauses: samplePolicy.clauses.map((clause) =>
    clause.id === 'trial-purpose' && 'id' in more ? { ...clause, of: { stage: String(more.id) } } : clause,
  ),
  transitions: samplePolicy.transitions.map((step) => ({
    ...step,
    to: step.to === 'trial' && 'id' in more ? String(more.id) : step.to,
  })),
});

describe('a rename is reported once', () => {
  it('for a name', () => {
    expect(listTexts(older, of('trial', 'backed', renameStage({ name: 'Test' })))).toEqual([
      'renamed: Stage “Trial”: Now called “Test”',
    ]);
  });
  it('for an id', () => {
    expect(listTexts(older, of('test', 'backed', renameStage({ id: 'test' })))).toEqual([
      'renamed: Stage “Trial”: New id test (was: trial)',
    ]);
  });
  it('for an id and a name', () => {
    expect(listTexts(older, of('test', 'backed', renameStage({ id: 'test', name: 'Test' })))).toEqual([
      'renamed: Stage “Trial”: Now called “Test”, with the new id test (was: trial)',
    ]);
  });
  it('for an id, a name and more, if the page is redirected', () => {
    const policy = renameStage({ id: 'test', name: 'Test', summary: 'Tested.' });
    const redirects = [{ from: '/stages/trial/', to: '/stages/test/' }];
    const newer = { ...of('test', 'backed', policy), redirects };
    expect(listTexts(older, newer)).toEqual([
      'renamed: Stage “Trial”: Now called “Test”, with the new id test (was: trial)',
      'policy: Stage test: Changed',
    ]);
  });
  it('for a support state, an edition, a kind, an expectation and a clause', () => {
    const swap = (id: string): string =>
      ({ backed: 'ours', studio: 'works', glaze: 'coat', help: 'aid', 'backed-help': 'ours-help' })[id] ?? id;
    const toIds = <T extends { id: string }>(list: readonly T[]): T[] =>
      list.map((entry) => ({ ...entry, id: swap(entry.id) }));
    const policy: Partial<PolicyInput> = {
      supportStates: toIds(samplePolicy.supportStates),
      editions: toIds(samplePolicy.editions),
      kinds: toIds(samplePolicy.kinds),
      expectations: toIds(samplePolicy.expectations),
      clauses: toIds(samplePolicy.clauses).map((clause) => ({
        ...clause,
        expectation: swap(clause.expectation),
        of: 'support' in clause.of ? { support: swap(clause.of.support) } : clause.of,
        when: {
          ...clause.when,
          ...(clause.when.kinds && { kinds: clause.when.kinds.map(swap) }),
          ...(clause.when.editions && { editions: clause.when.editions.map(swap) }),
        },
      })),
    };
    const given = of('trial', 'ours', policy);
    const subjects = given.subjects.map((subject) => ({
      ...subject,
      kind: 'coat',
      transitions: subject.transitions.map((transition) => ({
        ...transition,
        availability: Object.fromEntries(
          Object.entries(transition.availability).map(([id, offer]) => [swap(id), offer]),
        ),
      })),
    }));
    expect(listTexts(older, { ...given, subjects })).toEqual([
      'renamed: Clause “backed-help”: New id ours-help (was: backed-help)',
      'renamed: Edition “Studio”: New id works (was: studio)',
      'renamed: Expectation “Help”: New id aid (was: help)',
      'renamed: Kind “Glaze”: New id coat (was: glaze)',
      'renamed: Support state “Backed”: New id ours (was: backed)',
    ]);
  });
  it('for a value of an expectation', () => {
    const expectations = samplePolicy.expectations.map((expectation) => ({
      ...expectation,
      ...(expectation.scale && {
        scale: expectation.scale.map((value) => ({ ...value, name: `${value.name}!` })),
      }),
    }));
    expect(listTexts(older, of('trial', 'backed', { expectations }))).toEqual([
      'policy: Expectation cracks: Changed',
      'policy: Expectation help: Changed',
    ]);
  });
  it('not if two entries match', () => {
    const [first] = samplePolicy.stages;
    if (first === undefined) throw new Error('The sample has stages');
    const stages = [...samplePolicy.stages.filter(({ id }) => id !== 'sketch')];
    const twins = ['a', 'b'].map((id) => ({ ...first, id, name: id }));
    const clauses = samplePolicy.clauses.filter(
      ({ of: source }) => !('stage' in source && source.stage === 'sketch'),
    );
    expect(
      listTexts(
        of('trial', 'backed', { clauses, transitions: [] }),
        of('trial', 'backed', { stages: [...twins, ...stages], clauses, transitions: [] }),
      ),
    ).toEqual(['policy: Stage a: New', 'policy: Stage b: New', 'policy: Stage sketch: Removed']);
  });
});

describe('listChangedNames', () => {
  it('lists old names of stages and support states, even if the id changed', () => {
    const newer = of('test', 'backed', renameStage({ id: 'test', name: 'Test', short: 'T' }));
    expect(listChangedNames(older, newer)).toEqual([{ old: 'Trial', now: 'Test' }]);
    expect(listChangedNames(newer, older)).toEqual([
      { old: 'Test', now: 'Trial' },
      { old: 'T', now: 'Trial' },
    ]);
    expect(listChangedNames(older, older)).toEqual([]);
  });
});
