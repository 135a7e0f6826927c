import { expect, test } from 'vitest';
import { createPolicy, findBreaches } from '../../../tests/sample/rule';
import { noticeTooShort } from './notice-too-short';
import { row } from '../../../tests/sample/subject';
import { samplePolicy } from '../../../tests/sample/policy';

const policy = createPolicy({
  stages: samplePolicy.stages.map((stage) =>
    stage.id === 'proven' ? { ...stage, notice: { endOfSupport: 30, removal: 60, upgrade: 10 } } : stage,
  ),
});
const transitions = [
  row({ date: '2023-01-01', stage: 'proven' }),
  row({ date: '2024-03-01', stage: 'trial' }),
];
const source = 'https://kiln.example/end';

test('fewer days than the stage asked for on the day of the announcement', () => {
  const notices = [{ announced: '2024-01-01', endOfSupport: '2024-01-30', removal: '2024-02-29', source }];
  expect(findBreaches(noticeTooShort, { transitions, deprecation: { notices } }, policy)).toEqual([
    '2024-01-01– End of support on 30 January 2024 comes 29 days after its announcement on 1 January 2024; Proven asks for 30',
    '2024-01-01– Removal on 29 February 2024 comes 59 days after its announcement on 1 January 2024; Proven asks for 60',
  ]);
});
test('enough days, or a stage that asks for none', () => {
  const enough = [{ announced: '2024-01-01', endOfSupport: '2024-01-31', removal: '2024-03-01', source }];
  const later = [{ announced: '2024-03-01', removal: '2024-03-02', source }];
  expect(findBreaches(noticeTooShort, { transitions, deprecation: { notices: enough } }, policy)).toEqual([]);
  expect(findBreaches(noticeTooShort, { transitions, deprecation: { notices: later } }, policy)).toEqual([]);
});
test('the days to upgrade, counted from the release', () => {
  const change = { version: '2.0', date: '2024-01-01', deadline: '2024-01-02' };
  expect(findBreaches(noticeTooShort, { transitions, breakingChanges: [change] }, policy)).toEqual([
    '2024-01-01– The upgrade on 2 January 2024 comes 1 day after its announcement on 1 January 2024; Proven asks for 10',
  ]);
  expect(
    findBreaches(noticeTooShort, { transitions, breakingChanges: [{ ...change, date: undefined }] }, policy),
  ).toEqual([]);
});
test('is set by a stage that asks for something', () => {
  expect([noticeTooShort.isSet(policy), noticeTooShort.isSet(samplePolicy)]).toEqual([true, false]);
});
