import { describe, expect, test } from 'vitest';
import type { Dataset } from '../catalog/dataset';
import type { SubjectInput } from '../schema/subject';
import { createDataset, createSubject, row } from '../../../tests/sample/subject';
import { createPolicy } from '../../../tests/sample/rule';
import { deriveDifferences } from '.';
import { samplePolicy } from '../../../tests/sample/policy';

const source = 'https://kiln.example/end';
const trial = row({ date: '2023-01-01', stage: 'trial', support: 'backed' });
const of = (more: Partial<SubjectInput>, ...others: ReturnType<typeof createSubject>[]): Dataset =>
  createDataset([createSubject('raku', { name: 'Raku', transitions: [trial], ...more }), ...others]);
const listTexts = (older: Dataset, newer: Dataset): string[] =>
  deriveDifferences(older, newer).map(({ kind, about, text }) => `${kind}: ${about}: ${text}`);
const change = (more: Partial<SubjectInput>): string[] => listTexts(of({}), of(more));

describe('deriveDifferences', () => {
  test('finds none between equal datasets', () => {
    expect(change({})).toEqual([]);
  });
  test('reports another stage with the changed answers', () => {
    const proven = row({ date: '2024-01-01', stage: 'retired' });
    const [found] = deriveDifferences(of({}), of({ transitions: [trial, proven] }));
    expect(found).toMatchObject({ kind: 'ended', text: 'Stage: Trial to Retired', date: '2024-01-01' });
    expect(found?.answers).toContainEqual({
      edition: 'Studio',
      question: 'Who helps?',
      from: 'Prompt help',
      to: 'Nobody',
    });
  });
  test('reports another support state, and another availability with its reason', () => {
    expect(change({ transitions: [trial, row({ date: '2024-01-01', support: 'shared' })] })).toEqual([
      'support: Raku: Support state: Backed to Shared',
    ]);
    const offer = row({
      date: '2024-01-01',
      availability: { home: 'not-offered' },
      reasons: { home: 'Too hot.' },
    });
    expect(change({ transitions: [trial, offer] })).toEqual([
      'availability: Raku: Not offered in Home: Too hot.',
    ]);
  });
  test('reports removed, moved, returned and new subjects', () => {
    const removed = row({ date: '2024-01-01', event: 'removed' });
    const back = row({ date: '2024-02-01', event: 'returned' });
    expect(change({ transitions: [trial, removed] })).toEqual(['gone: Raku: Removed from the catalog']);
    expect(
      change({ transitions: [trial, row({ date: '2024-01-01', event: 'moved', to: 'shino' })] }),
    ).toEqual(['gone: Raku: Moved to shino']);
    expect(
      listTexts(of({ transitions: [trial, removed] }), of({ transitions: [trial, removed, back] })),
    ).toEqual(['returned: Raku: Back in the catalog']);
    expect(listTexts(createDataset([]), of({}))).toEqual(['new: Raku: Trial, Backed']);
    expect(listTexts(of({}), createDataset([]))).toEqual([
      'gone: Raku: The file was deleted, without a row "event: removed"',
    ]);
  });
  test('reports new and dropped plans', () => {
    const plan = row({ date: '2025-01-01', status: 'planned', stage: 'proven' });
    expect(change({ transitions: [trial, plan] })).toEqual([
      'plan: Raku: Planned change, due on 1 January 2025: Proven',
    ]);
    expect(listTexts(of({ transitions: [trial, plan] }), of({}))).toEqual([
      'plan: Raku: No longer planned, was due on 1 January 2025: Proven',
    ]);
  });
  test('reports changes and plans of parts with the name of the part', () => {
    const rim = (...transitions: ReturnType<typeof row>[]): Partial<SubjectInput> => ({
      facets: [{ id: 'rim', name: 'Rim', transitions }],
    });
    const first = row({ date: '2023-01-01', stage: 'sketch' });
    const next = row({ date: '2024-01-01', stage: 'proven', support: 'shared' });
    const plan = row({ date: '2025-01-01', status: 'planned', stage: 'proven' });
    expect(change(rim(first))).toEqual(['stage: Raku, Rim: Stage: not recorded to Sketch']);
    expect(listTexts(of(rim(first)), of(rim(first, next)))).toEqual([
      'stage: Raku, Rim: Stage: Sketch to Proven',
      'support: Raku, Rim: Support state: not recorded to Shared',
    ]);
    expect(listTexts(of(rim(first)), of(rim(first, plan)))).toEqual([
      'plan: Raku, Rim: Planned change, due on 1 January 2025: Proven',
    ]);
    expect(listTexts(of(rim(first)), of({}))).toEqual(['record: Raku, Rim: No longer a part']);
    const renamed = { facets: [{ id: 'rim', name: 'Edge', transitions: [first] }] };
    expect(listTexts(of(rim(first)), of(renamed))).toEqual(['record: Raku: Corrected record: facets']);
    const retired = row({ date: '2024-01-01', stage: 'retired' });
    expect(listTexts(of(rim(first)), of({ ...rim(first), transitions: [trial, retired] }))).toEqual([
      'ended: Raku: Stage: Trial to Retired',
    ]);
  });
  test('reports announced and moved deadlines', () => {
    const notices = [{ announced: '2024-01-01', removal: '2025-01-01', source }];
    const moved = [...notices, { announced: '2024-02-01', removal: '2024-12-01', source }];
    expect(change({ deprecation: { notices } })).toEqual(['deadline: Raku: Removal: 1 January 2025']);
    expect(listTexts(of({ deprecation: { notices } }), of({ deprecation: { notices: moved } }))).toEqual([
      'deadline: Raku: Removal: 1 December 2024 (was: 1 January 2025)',
    ]);
  });
  test('reports a breaking change', () => {
    expect(change({ breakingChanges: [{ version: '2.0', deadline: '2024-09-01' }] })).toEqual([
      'breaking: Raku: Breaking change in version 2.0, upgrade by 1 September 2024',
    ]);
  });
  test('reports other changed fields by name', () => {
    expect(change({ documentation: source })).toEqual(['record: Raku: Corrected record: documentation']);
    expect(change({ aliases: ['fire'] })).toEqual(['record: Raku: Corrected record: aliases']);
    expect(change({ transitions: [{ ...trial, note: 'By hand.' }] })).toEqual([
      'record: Raku: Corrected record: history',
    ]);
  });
  test('reports changes of every part of the policy', () => {
    const older = of({});
    const newer = (more: Parameters<typeof createPolicy>[0]): Dataset => ({
      ...older,
      policy: createPolicy(more),
    });
    expect(listTexts(older, newer({ title: 'Other' }))).toEqual(['policy: title: Changed']);
    const clauses = samplePolicy.clauses.map((clause) =>
      clause.id === 'trial-purpose' ? { ...clause, sentence: 'To be fired.' } : clause,
    );
    expect(listTexts(older, newer({ clauses }))).toEqual([
      'policy: Clause trial-purpose (Trial, Purpose): Changed',
      'effect: 1 glaze (Raku): The answers change',
    ]);
    expect(listTexts(older, newer({ supportStates: [...samplePolicy.supportStates].reverse() }))).toEqual([
      'policy: Support states: Order changed',
    ]);
    expect(listTexts(older, newer({ publishers: samplePolicy.publishers.slice(0, 1) }))).toEqual([
      'policy: Publisher guild: Removed',
    ]);
  });
  test('lists changes that need action by customers first', () => {
    const kinds = deriveDifferences(
      of({}, createSubject('shino', { name: 'Shino', transitions: [trial] })),
      of(
        { documentation: source },
        createSubject('shino', {
          name: 'Shino',
          transitions: [trial, row({ date: '2024-01-01', event: 'removed' })],
        }),
        createSubject('tenmoku', { name: 'Tenmoku', transitions: [trial] }),
      ),
    ).map(({ kind }) => kind);
    expect(kinds).toEqual(['gone', 'new', 'record']);
  });
});
