import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../src/dataset';
import { deriveState, isGone } from '../src/model/subject/state';
import type { Subject } from '../src/model/subject/subject';

// Checks the same numbers as catalog-numbers.test.ts, but through the reader and the model.

const { dataset, problems } = readDataset(join(import.meta.dirname, '../data'), { today: '2025-09-02' });
const subjects = dataset?.subjects ?? [];
const connectors = subjects.filter(({ kind }) => kind === 'connector');

const stageAt = (subject: Subject, asOf: string): string | null => {
  const { presence, stage } = deriveState(subject, asOf, '2025-09-02');
  if (presence.value.is === 'not-yet') return null;
  return isGone(presence.value) ? presence.value.is : stage.value;
};

const count = (keys: Iterable<string>): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
};

describe('the catalog through the model', () => {
  it('has no error', () => {
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(connectors).toHaveLength(692);
  });

  it.each([
    ['2023-01-01', { alpha: 240, beta: 21, ga: 44 }],
    ['2023-09-21', { alpha: 292, beta: 27, ga: 57, removed: 2 }],
    ['2024-06-01', { alpha: 269, beta: 27, ga: 59, deprecated: 25, removed: 12 }],
    ['2025-09-02', { alpha: 545, beta: 29, ga: 61, deprecated: 32, removed: 25 }],
  ])('has the right number of connectors in each stage on %s', (asOf, expected) => {
    expect(count(connectors.flatMap((subject) => stageAt(subject, asOf) ?? []))).toEqual(expected);
  });

  it('has the right number of steps between stages', () => {
    const pairs = connectors.flatMap((subject) => {
      const days = [...new Set(subject.transitions.map(({ date }) => date))];
      const states = days.map((day) => stageAt(subject, day));
      return states.flatMap((state, index) => {
        const before = states[index - 1];
        return before === undefined || before === null || before === state
          ? []
          : [`${before} to ${state ?? ''}`];
      });
    });
    expect(count(pairs)).toEqual({
      'alpha to beta': 63,
      'beta to ga': 50,
      'alpha to ga': 11,
      'alpha to deprecated': 41,
      'ga to deprecated': 2,
      'deprecated to alpha': 11,
      'beta to alpha': 3,
      'ga to beta': 1,
      'ga to alpha': 1,
      'alpha to removed': 18,
      'ga to removed': 6,
      'deprecated to removed': 2,
      'removed to ga': 1,
    });
  });

  it('has the right current stages and support states; archived connectors keep their support state', () => {
    const present = connectors
      .map((subject) => deriveState(subject, '2025-09-02', '2025-09-02'))
      .filter(({ presence }) => !isGone(presence.value));
    expect(count(present.map(({ stage, support }) => `${stage.value} ${support.value}`))).toEqual({
      'alpha community-supported': 528,
      'alpha supported': 10,
      'alpha unknown': 7,
      'beta community-supported': 26,
      'beta supported': 3,
      'deprecated community-supported': 31,
      'deprecated supported': 1,
      'ga community-supported': 6,
      'ga supported': 55,
    });
  });

  it('has unknown availability where the source has none', () => {
    const offers = connectors
      .map((subject) => ({ id: subject.id, state: deriveState(subject, '2025-09-02', '2025-09-02') }))
      .filter(
        ({ state }) =>
          !isGone(state.presence.value) && (state.availability.cloud?.value ?? 'unknown') === 'unknown',
      )
      .map(({ id }) => id);
    expect(offers).toEqual(['destination-couchbase', 'destination-singlestore', 'source-qonto']);
  });

  it('has real examples of every kind and every support state', () => {
    expect(count(subjects.map(({ kind }) => kind))).toEqual({
      connector: 692,
      feature: 11,
      product: 2,
      release: 2,
    });
    const states = subjects.map((subject) => deriveState(subject, '2025-09-02', '2025-09-02').support.value);
    expect(new Set(states)).toEqual(
      new Set(['supported', 'enterprise-supported', 'community-supported', 'unknown']),
    );
  });

  it('has 24 names that several connectors share, 18 of them a source and a destination', () => {
    const named = connectors.filter((subject) => subject.name !== subject.id);
    const byName = new Map<string, typeof named>();
    for (const subject of named) byName.set(subject.name, [...(byName.get(subject.name) ?? []), subject]);
    const shared = [...byName.values()].filter((group) => group.length > 1);
    expect(shared).toHaveLength(24);
    expect(shared.filter((group) => new Set(group.map(({ category }) => category)).size > 1)).toHaveLength(
      18,
    );
  });
});
