import { expect, test } from 'vitest';
import { createPolicy, findBreaches, today } from '../../../tests/sample/rule';
import { createSubject, row } from '../../../tests/sample/subject';
import { requirementUnmet } from './requirement-unmet';

const policy = createPolicy({ transitions: [{ from: 'sketch', to: 'trial', needs: ['documentation'] }] });
const sketch = row({ date: '2023-01-01', stage: 'sketch' });
const trial = row({ date: '2023-02-01', stage: 'trial' });

test('reports a missing requirement of the step into the current stage', () => {
  expect(findBreaches(requirementUnmet, { transitions: [sketch, trial] }, policy)).toEqual([
    '2023-02-01– Trial without documentation, which the policy requires',
  ]);
  const documentation = 'https://kiln.example/docs';
  expect(findBreaches(requirementUnmet, { transitions: [sketch, trial], documentation }, policy)).toEqual([]);
});
test('ignores past stages, first stages and removed subjects', () => {
  const proven = row({ date: '2023-03-01', stage: 'proven' });
  const removed = row({ date: '2023-03-01', event: 'removed' });
  expect(findBreaches(requirementUnmet, { transitions: [sketch, trial, proven] }, policy)).toEqual([]);
  expect(findBreaches(requirementUnmet, { transitions: [trial] }, policy)).toEqual([]);
  expect(findBreaches(requirementUnmet, { transitions: [sketch, trial, removed] }, policy)).toEqual([]);
});
test('concerns subjects in a stage with requirements', () => {
  const concerns = (stage: string, more = policy): boolean =>
    requirementUnmet.concerns(
      createSubject('celadon', { transitions: [row({ date: '2024-01-01', stage })] }),
      {
        policy: more,
        today,
      },
    );
  expect([concerns('trial'), concerns('proven')]).toEqual([true, false]);
  expect(concerns('trial', createPolicy({ transitions: [{ from: 'sketch', to: 'trial' }] }))).toBe(false);
});
