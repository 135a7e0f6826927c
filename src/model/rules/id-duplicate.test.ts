import { expect, test } from 'vitest';
import { complainOf, complainOfPolicy } from '../../../tests/sample/rule';
import { createSubject } from '../../../tests/sample/subject';
import { idDuplicate } from './id-duplicate';
import { samplePolicy } from '../../../tests/sample/policy';

test('reports a repeated id in a list', () => {
  const [first, second] = samplePolicy.stages;
  if (first === undefined || second === undefined) throw new Error('two stages');
  expect(complainOfPolicy(idDuplicate, { stages: [first, second, first] })).toEqual([
    'stages.2.id: The id "sketch" is taken by an earlier entry of "stages"',
  ]);
});
test('reports a repeated id of a scale or a channel, and a repeated fact', () => {
  const scale = [
    { id: 'a', name: 'A' },
    { id: 'a', name: 'B' },
  ];
  const channel = { id: 'door', by: 'team' as const, name: 'Door', url: 'https://kiln.example' };
  expect(
    complainOfPolicy(idDuplicate, {
      expectations: [{ id: 'help', name: 'Help', question: 'Who?', scale }],
      publishers: [{ id: 'kiln', name: 'Kiln', channels: [channel, channel] }],
      facts: ['K1', 'K2', 'K1'],
    }),
  ).toEqual([
    'expectations.0.scale.1.id: The id "a" is taken by an earlier entry of "scale"',
    'publishers.0.channels.1.id: The id "door" is taken by an earlier entry of "channels"',
    'facts.2: The fact "K1" is listed twice',
  ]);
});
test('reports a repeated id of a part', () => {
  const facets = [
    { id: 'rim', name: 'Rim' },
    { id: 'rim', name: 'Edge' },
  ];
  expect(complainOf(idDuplicate, createSubject('celadon', { facets }))).toEqual([
    'catalog/celadon.yaml: The id "rim" is taken by an earlier entry of "facets"',
  ]);
});

test('reports a breaking version that is listed twice', () => {
  const breakingChanges = [{ version: '1.0' }, { version: '2.0' }, { version: '1.0' }];
  expect(complainOf(idDuplicate, createSubject('celadon', { breakingChanges }))).toEqual([
    'catalog/celadon.yaml: The version "1.0" is listed twice',
  ]);
});
