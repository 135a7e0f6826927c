import { expect, test } from 'vitest';
import { complainOf, complainOfPolicy } from '../../../tests/sample/rule';
import { createSubject, row } from '../../../tests/sample/subject';
import { idUnknown } from './id-unknown';
import { listReplacements } from './replacement';

test('checks every id in clauses and transitions of the policy', () => {
  const clause = { id: 'a', expectation: 'help', value: 'slow', sentence: 'x' };
  expect(
    complainOfPolicy(idUnknown, {
      facts: ['K1'],
      clauses: [
        { ...clause, of: { stage: 'trail' } },
        { ...clause, of: { support: 'baked' } },
        { ...clause, of: { edition: 'hone' } },
        { ...clause, of: { policy: 'stages' }, expectation: 'hlep' },
        { ...clause, of: { stage: 'trial' }, value: 'sloow' },
        { ...clause, of: { stage: 'trial' }, when: { kinds: ['glaze', 'galze'], editions: ['hone'] } },
        { ...clause, of: { stage: 'trial' }, facts: ['K1', 'K2'] },
      ],
      transitions: [
        { from: 'sketch', to: 'trail' },
        { from: 'sketsh', to: 'trial' },
      ],
    }),
  ).toEqual([
    'clauses.0.of.stage: There is no stage "trail"',
    'clauses.1.of.support: There is no support state "baked"',
    'clauses.2.of.edition: There is no edition "hone"',
    'clauses.3.expectation: There is no expectation "hlep"',
    'clauses.4.value: There is no value "sloow" of "help"',
    'clauses.5.when.kinds.1: There is no kind "galze"',
    'clauses.5.when.editions.0: There is no edition "hone"',
    'clauses.6.facts.1: There is no fact "K2"',
    'transitions.0.to: There is no stage "trail"',
    'transitions.1.from: There is no stage "sketsh"',
  ]);
});
test('checks every id in a subject and its parts', () => {
  const subject = createSubject('celadon', {
    kind: 'galze',
    publisher: 'klin',
    transitions: [
      row({ date: '2023-01-01', stage: 'trail', support: 'baked', availability: { hone: 'offered' } }),
      row({ date: '2023-02-01', stage: 'unknown', support: 'unknown' }),
      row({ date: '2023-03-01', event: 'moved', to: 'raku' }),
    ],
    facets: [{ id: 'rim', name: 'Rim', transitions: [row({ date: '2023-01-01', stage: 'trail' })] }],
    deprecation: { replacement: 'shino' },
  });
  expect(complainOf(idUnknown, subject).map((line) => line.replace('catalog/celadon.yaml: ', ''))).toEqual([
    'There is no kind "galze"',
    'There is no publisher "klin"',
    'There is no stage "trail"',
    'There is no support state "baked"',
    'There is no edition "hone"',
    'There is no stage "trail"',
    'There is no subject "shino"',
    'There is no subject "raku"',
  ]);
});
test('checks the targets of a split', () => {
  const split = row({ date: '2023-01-01', event: 'split', to: ['raku', 'shino'] });
  expect(
    complainOf(idUnknown, createSubject('celadon', { transitions: [split] }), createSubject('raku')),
  ).toEqual(['catalog/celadon.yaml: There is no subject "shino"']);
});

test('checks each replacement, and points at the one that does not exist', () => {
  const subject = createSubject('celadon', { deprecation: { replacement: ['raku', 'shino'] } });
  const raku = createSubject('raku');
  expect(complainOf(idUnknown, subject, raku)).toEqual(['catalog/celadon.yaml: There is no subject "shino"']);
  expect(listReplacements(subject).map(({ path }) => path)).toEqual([
    ['deprecation', 'replacement', 0],
    ['deprecation', 'replacement', 1],
  ]);
  const one = createSubject('celadon', { deprecation: { replacement: 'raku' } });
  expect(listReplacements(one)).toEqual([{ id: 'raku', path: ['deprecation', 'replacement'] }]);
});

test('checks the support states and editions of help channels', () => {
  const channel = { id: 'door', by: 'team', name: 'The door', url: 'https://kiln.example/door' } as const;
  expect(
    complainOfPolicy(idUnknown, {
      publishers: [
        {
          id: 'kiln',
          name: 'Kiln',
          channels: [{ ...channel, support: ['backed', 'baked'], editions: ['hone'] }],
        },
      ],
    }),
  ).toEqual([
    'publishers.0.channels.0.support.1: There is no support state "baked"',
    'publishers.0.channels.0.editions.0: There is no edition "hone"',
  ]);
});
