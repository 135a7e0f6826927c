import { expect, test } from 'vitest';
import { complainOf } from '../../../tests/sample/rule';
import { createSubject, row } from '../../../tests/sample/subject';
import { removalTwice } from './removal-twice';

test('reports a removal that is both in a notice and planned', () => {
  const notice = { announced: '2024-01-01', source: 'https://kiln.example/end' };
  const complain = (removal: string | undefined, status: 'planned' | 'done'): string[] =>
    complainOf(
      removalTwice,
      createSubject('celadon', {
        transitions: [row({ date: '2024-12-01', status, event: 'removed' })],
        deprecation: { notices: [{ ...notice, removal }] },
      }),
    );
  expect(complain('2024-12-01', 'planned')).toEqual([
    'catalog/celadon.yaml: The removal is announced in a notice and planned as a transition too',
  ]);
  expect(complain('2024-12-01', 'done')).toEqual([]);
  expect(complain(undefined, 'planned')).toEqual([]);
});
