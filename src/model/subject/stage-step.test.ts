import { expect, test } from 'vitest';
import { createPolicy } from '../../../tests/sample/rule';
import { createSubject, row } from '../../../tests/sample/subject';
import { deriveStageSteps, stageAt, toStepKind } from './stage-step';
import { samplePolicy } from '../../../tests/sample/policy';

const policy = createPolicy({
  stages: samplePolicy.stages.map((stage) =>
    stage.id === 'proven' ? { ...stage, ending: true } : { ...stage, ending: stage.id === 'retired' },
  ),
  transitions: [
    { from: 'sketch', to: 'trial' },
    { from: 'retired', to: 'sketch' },
  ],
});

test.each([
  ['sketch', 'trial', 'allowed'],
  ['retired', 'sketch', 'allowed'],
  ['trial', 'sketch', 'back'],
  ['sketch', 'proven', 'skip'],
  ['proven', 'trial', 'return'],
  ['retired', 'proven', 'back'],
  ['proven', 'retired', 'skip'],
])('from %s to %s is %s', (from, to, kind) => {
  expect(toStepKind(policy, { from, to })).toBe(kind);
});

const subject = createSubject('raku', {
  transitions: [
    row({ date: '2022-01-01', stage: 'sketch' }),
    row({ date: '2022-02-01', stage: 'sketch', version: '2' }),
    row({ date: '2022-03-01', support: 'backed' }),
    row({ date: '2022-04-01', stage: 'trial', precision: 'by' }),
    row({ date: '2022-05-01', stage: 'unknown' }),
    row({ date: '2022-06-01', stage: 'proven' }),
    row({ date: '2022-07-01', stage: 'retired', status: 'planned' }),
    row({ date: '2022-08-01', stage: 'sketch' }),
  ],
});

test('steps connect two recorded stages, and exclude plans', () => {
  expect(
    deriveStageSteps(subject).map(({ from, to, date, transition }) => [from, to, date, transition.precision]),
  ).toEqual([
    ['sketch', 'trial', '2022-04-01', 'by'],
    ['proven', 'sketch', '2022-08-01', 'on'],
  ]);
  expect(deriveStageSteps(subject)[0]?.transition).toBe(subject.transitions[3]);
});
test('stageAt returns the stage on a day', () => {
  const on = (day: string): string => stageAt(subject, day, '2024-06-15');
  expect([on('2021-12-31'), on('2022-04-01'), on('2022-05-01'), on('2022-07-15')]).toEqual([
    'unknown',
    'trial',
    'unknown',
    'proven',
  ]);
});
