import { expect, test } from 'vitest';
import { createPolicy, findBreaches, today } from '../../../tests/sample/rule';
import { createSubject, row } from '../../../tests/sample/subject';
import { noticeTooShort } from './notice-too-short';
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

test('reports fewer days than the stage required on the day of the announcement', () => {
  const notices = [{ announced: '2024-01-01', endOfSupport: '2024-01-30', removal: '2024-02-29', source }];
  expect(findBreaches(noticeTooShort, { transitions, deprecation: { notices } }, policy)).toEqual([
    '2024-01-01– End of support on 30 January 2024 comes 29 days after its announcement on 1 January 2024; Proven requires 30',
    '2024-01-01– Removal on 29 February 2024 comes 59 days after its announcement on 1 January 2024; Proven requires 60',
  ]);
});
test('accepts enough days, and any number if the stage requires none', () => {
  const enough = [{ announced: '2024-01-01', endOfSupport: '2024-01-31', removal: '2024-03-01', source }];
  const later = [{ announced: '2024-03-01', removal: '2024-03-02', source }];
  expect(findBreaches(noticeTooShort, { transitions, deprecation: { notices: enough } }, policy)).toEqual([]);
  expect(findBreaches(noticeTooShort, { transitions, deprecation: { notices: later } }, policy)).toEqual([]);
});
test('counts the days to upgrade from the release', () => {
  const change = { version: '2.0', date: '2024-01-01', deadline: '2024-01-02' };
  expect(findBreaches(noticeTooShort, { transitions, breakingChanges: [change] }, policy)).toEqual([
    '2024-01-01– The upgrade on 2 January 2024 comes 1 day after its announcement on 1 January 2024; Proven requires 10',
  ]);
  expect(
    findBreaches(noticeTooShort, { transitions, breakingChanges: [{ ...change, date: undefined }] }, policy),
  ).toEqual([]);
});
test('is set if a stage requires notice', () => {
  expect([noticeTooShort.isSet(policy), noticeTooShort.isSet(samplePolicy)]).toEqual([true, false]);
});
test('points at the date that is too early', () => {
  const notices = [{ announced: '2024-01-01', endOfSupport: '2024-01-02', removal: '2024-01-02', source }];
  const subject = createSubject('celadon', { transitions, deprecation: { notices } });
  expect([...noticeTooShort.findBreaches(subject, { policy, today })].map(({ path }) => path)).toEqual([
    ['deprecation', 'notices', 0, 'endOfSupport'],
    ['deprecation', 'notices', 0, 'removal'],
  ]);
});
test('concerns subjects with a notice, or with a change that has both day and deadline', () => {
  const concerns = (more: Parameters<typeof createSubject>[1]): boolean =>
    noticeTooShort.concerns(createSubject('celadon', more), { policy, today });
  expect(concerns({ deprecation: { notices: [{ announced: '2024-01-01', source }] } })).toBe(true);
  expect(concerns({ breakingChanges: [{ version: '2', date: '2024-01-01', deadline: '2024-01-02' }] })).toBe(
    true,
  );
  expect(concerns({ breakingChanges: [{ version: '2', date: '2024-01-01' }] })).toBe(false);
  expect(concerns({ breakingChanges: [{ version: '2', deadline: '2024-01-02' }] })).toBe(false);
});
