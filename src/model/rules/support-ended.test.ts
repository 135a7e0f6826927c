import { expect, test } from 'vitest';
import { createPolicy, findBreaches } from '../../../tests/sample/rule';
import { createSubject, row } from '../../../tests/sample/subject';
import { samplePolicy } from '../../../tests/sample/policy';
import { supportEnded } from './support-ended';

const backed = row({ date: '2023-01-01', stage: 'proven', support: 'backed' });
const endingOn = (endOfSupport: string) => ({
  notices: [{ announced: '2024-01-01', endOfSupport, source: 'https://kiln.example/end' }],
});

test('reports a record that keeps its support state after the announced day', () => {
  expect(findBreaches(supportEnded, { transitions: [backed], deprecation: endingOn('2024-06-14') })).toEqual([
    '2024-06-15– Support ended on 14 June 2024, as announced, but the support state is still Backed',
  ]);
});

test('accepts the support state on the last day', () => {
  expect(findBreaches(supportEnded, { transitions: [backed], deprecation: endingOn('2024-06-15') })).toEqual(
    [],
  );
});

test('accepts a record with a successor, without a support state, or of a removed subject', () => {
  const deprecation = endingOn('2024-05-01');
  const then = (more: Parameters<typeof row>[0]) => ({ transitions: [backed, row(more)], deprecation });
  expect(findBreaches(supportEnded, then({ date: '2024-05-01', support: 'shared' }))).toEqual([]);
  expect(findBreaches(supportEnded, then({ date: '2024-05-10', event: 'removed' }))).toEqual([]);
  const plain = row({ date: '2023-01-01', stage: 'proven' });
  expect(findBreaches(supportEnded, { transitions: [plain], deprecation })).toEqual([]);
});

test('accepts a support state that promised nothing', () => {
  const policy = createPolicy({
    clauses: samplePolicy.clauses.map((clause) =>
      clause.id === 'backed-help' ? { ...clause, value: 'nobody' } : clause,
    ),
  });
  const more = { transitions: [backed], deprecation: endingOn('2024-05-01') };
  expect(findBreaches(supportEnded, more, policy)).toEqual([]);
});

test('concerns nothing in a policy without support states', () => {
  const subject = createSubject('raku', {
    transitions: [row({ date: '2023-01-01', stage: 'proven' })],
    deprecation: endingOn('2024-05-01'),
  });
  const context = { policy: samplePolicy, today: '2024-06-15' } as Parameters<
    typeof supportEnded.concerns
  >[1];
  expect(supportEnded.concerns(subject, context)).toBe(true);
  expect(supportEnded.concerns(subject, { ...context, policy: createPolicy({ supportStates: [] }) })).toBe(
    false,
  );
});
