import { describe, expect, it } from 'vitest';
import type { SubjectChange } from '../api/subject';
import { buildChangeGroups } from './change-group';

const toChange = (id: string, parts: Partial<SubjectChange> = {}): SubjectChange => ({
  key: `${id}/stage-proven`,
  subject: { id, name: id, label: id, permalink: `/catalog/${id}/` },
  part: null,
  date: '2031-05-02',
  precision: 'on',
  after: null,
  release: null,
  status: 'done',
  text: 'Release stage: Sketch to Proven',
  changes: [{ axis: 'stage', from: 'sketch', to: 'proven' }],
  successors: null,
  version: null,
  source: 'https://example.org/one',
  note: null,
  ...parts,
});

const read = (changes: readonly SubjectChange[]): string[] =>
  buildChangeGroups(changes).map(({ changes: alike }) => alike.map(({ subject }) => subject.id).join(' '));

describe('buildChangeGroups', () => {
  it('joins equal changes of one day, even with others in between, and keeps the order', () => {
    const moved = toChange('b', { text: 'Moved to c', changes: [] });
    expect(read([toChange('a'), moved, toChange('c'), toChange('d')])).toEqual(['a c d', 'b']);
  });

  it('separates changes that differ in day, precision, state, words, note or kinds', () => {
    for (const parts of [
      { date: '2031-05-03' },
      { precision: 'month' },
      { after: '2031-05-01' },
      { status: 'planned' },
      { text: 'Release stage: Proven to Sketch' },
      { note: 'Withdrawn by its makers' },
      {
        changes: [
          { axis: 'stage', from: 'sketch', to: 'proven' },
          { axis: 'support', from: 'unknown', to: 'kept' },
        ],
      },
    ] as const)
      expect(read([toChange('a'), toChange('b', parts)])).toEqual(['a', 'b']);
  });

  it('has the common source, or none if the sources differ', () => {
    const other = { source: 'https://example.org/two' };
    expect(buildChangeGroups([toChange('a'), toChange('b')])[0]?.source).toBe('https://example.org/one');
    expect(buildChangeGroups([toChange('a'), toChange('b', other)])[0]?.source).toBeNull();
  });

  it('names each kind once, and its first change', () => {
    const availability = { axis: 'availability', from: 'unknown', to: 'offered' } as const;
    const changes = [
      { ...availability, edition: 'attic' },
      { ...availability, edition: 'cellar' },
    ];
    const [group] = buildChangeGroups([toChange('a', { changes }), toChange('b', { changes })]);
    expect(group).toMatchObject({ kinds: ['availability'], key: 'a/stage-proven' });
  });

  it('returns no groups for no changes', () => {
    expect(buildChangeGroups([])).toEqual([]);
  });
});
