import { describe, expect, it } from 'vitest';
import type { SubjectInput } from '../schema/subject';
import { createSubject, row } from '../../../tests/sample/subject';
import { deriveStateInParts, groupParts, listIds, listValues, renderParts, toGroupIds } from './part';
import { samplePolicy } from '../../../tests/sample/policy';
import { toStatus } from './status';

const today = '2024-06-15';
const present = row({ date: '2023-01-01', availability: { studio: 'offered' } });

type Rows = NonNullable<NonNullable<SubjectInput['facets']>[number]['transitions']>;
const part = (id: string, ...transitions: Rows) => ({ id, name: id, transitions });
const at = (values: Omit<Rows[number], 'source' | 'date'>, date = '2023-02-02') => row({ date, ...values });

const derive = (input: Partial<SubjectInput>, asOf = today) =>
  deriveStateInParts(createSubject('celadon', input), asOf, today);
const groupsOf = (...given: Parameters<typeof derive>) => toGroupIds(groupParts(derive(...given)));
const textOf = (...given: Parameters<typeof derive>): string => {
  const states = derive(...given);
  return toStatus(samplePolicy, states.whole, groupParts(states)).text;
};

const inParts = {
  transitions: [present],
  facets: [
    part('rim', at({ stage: 'proven' })),
    part('foot', at({ stage: 'proven' })),
    part('lid', at({ stage: 'sketch' })),
  ],
};

describe('a subject whose parts have stages and which has none itself', () => {
  it('is summed up by its parts', () => {
    expect(textOf(inParts)).toBe('Proven for rim and foot; Sketch for lid; Support state not recorded');
    expect(groupsOf(inParts)).toEqual([
      {
        parts: [
          { id: 'rim', name: 'rim' },
          { id: 'foot', name: 'foot' },
        ],
        stage: 'proven',
        support: 'unknown',
      },
      { parts: [{ id: 'lid', name: 'lid' }], stage: 'sketch', support: 'unknown' },
    ]);
  });

  it('has the stage of all parts if it is the same', () => {
    const facets = [part('rim', at({ stage: 'trial' })), part('foot', at({ stage: 'trial' }))];
    expect(textOf({ ...inParts, facets })).toBe('Trial; Support state not recorded');
  });

  it('says which parts have no recorded stage', () => {
    const facets = [part('rim', at({ stage: 'trial' })), part('foot')];
    expect(textOf({ ...inParts, facets })).toBe(
      'Trial for rim; Stage not recorded for foot; Support state not recorded',
    );
  });

  it('has the support state of the whole in each part without one of its own', () => {
    const transitions = [row({ date: '2023-01-01', support: 'backed' })];
    const facets = [
      part('rim', at({ stage: 'trial' })),
      part('foot', at({ stage: 'sketch', support: 'shared' })),
    ];
    expect(textOf({ transitions, facets })).toBe(
      'Trial for rim; Sketch for foot; Backed for rim; Shared for foot',
    );
  });
});

describe('a subject with a stage of its own', () => {
  const transitions = [row({ date: '2023-01-01', stage: 'proven', support: 'backed' })];

  it('says its stage and that of the parts that differ', () => {
    const facets = [part('rim', at({ stage: 'sketch' })), part('foot', at({ stage: 'proven' })), part('lid')];
    expect(textOf({ transitions, facets })).toBe('Proven; Sketch for rim; Backed');
    expect(groupsOf({ transitions, facets }).map(({ parts }) => parts.length)).toEqual([0, 1]);
  });

  it('has no groups if all parts are like it, or if it is gone', () => {
    const facets = [part('rim', at({ stage: 'proven' })), part('lid')];
    expect(groupsOf({ transitions, facets })).toEqual([]);
    const gone = [...transitions, row({ date: '2024-01-01', event: 'removed' })];
    expect(groupsOf({ ...inParts, transitions: gone })).toEqual([]);
    expect(textOf({ ...inParts, transitions: gone })).toBe('Removed');
  });

  it('counts a part that has only a support state', () => {
    const facets = [part('rim', at({ support: 'shared' }))];
    expect(textOf({ transitions, facets })).toBe('Proven; Backed; Shared for rim');
  });
});

it('leaves out a part before its first row', () => {
  const facets = [part('rim', at({ stage: 'trial' }, '2024-01-01'))];
  const input = { transitions: [row({ date: '2023-01-01', stage: 'proven' })], facets };
  expect(derive(input, '2023-06-01').parts).toEqual([]);
  expect(derive(input).parts).toHaveLength(1);
});

it('ends the support of all parts with that of the whole, even of those with a state of their own', () => {
  const transitions = [row({ date: '2023-01-01', stage: 'proven', support: 'backed' })];
  const notice = { announced: '2024-01-01', endOfSupport: '2024-03-01', source: 'https://kiln.example/end' };
  const facets = [part('rim', at({ support: 'shared' })), part('lid', at({ stage: 'sketch' }))];
  const { parts } = derive({ transitions, facets, deprecation: { notices: [notice] } });
  expect(parts.map(({ state }) => [state.support.value, state.supportEnd?.recorded])).toEqual([
    ['support-ended', 'shared'],
    ['support-ended', 'backed'],
  ]);
});

it('lists the values of an axis once, without the parts if all have the same', () => {
  const groups = groupsOf(inParts);
  expect(listValues(groups, 'support')).toEqual([{ id: 'unknown', parts: [] }]);
  expect(listValues(groups, 'stage').map(({ id, parts }) => `${id}: ${renderParts(parts)}`)).toEqual([
    'proven: rim and foot',
    'sketch: lid',
  ]);
  expect(listIds(groups, 'stage', 'unknown')).toEqual(['proven', 'sketch']);
  expect(listIds([], 'stage', 'trial')).toEqual(['trial']);
});
