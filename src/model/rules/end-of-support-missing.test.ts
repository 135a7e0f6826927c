import { expect, test } from 'vitest';
import { endOfSupportMissing } from './end-of-support-missing';
import { findBreaches } from '../../../tests/sample/rule';
import { row } from '../../../tests/sample/subject';

const retired = [row({ date: '2023-01-01', stage: 'proven' }), row({ date: '2023-02-01', stage: 'retired' })];
const source = 'https://kiln.example/end';
const notice = (announced: string) => ({ notices: [{ announced, endOfSupport: '2025-01-01', source }] });

test('reports a subject in the last stage, also with neither replacement nor migration', () => {
  expect(findBreaches(endOfSupportMissing, { transitions: retired })).toEqual([
    '2023-02-01– Retired since 1 February 2023, but without an end of support and without a replacement or migration guide',
  ]);
  expect(
    findBreaches(endOfSupportMissing, { transitions: retired, deprecation: { migration: source } }),
  ).toEqual(['2023-02-01– Retired since 1 February 2023, but without an end of support']);
});
test('lasts until the end is announced', () => {
  expect(
    findBreaches(endOfSupportMissing, { transitions: retired, deprecation: notice('2023-02-01') }),
  ).toEqual([]);
  expect(
    findBreaches(endOfSupportMissing, { transitions: retired, deprecation: notice('2023-05-01') })[0],
  ).toContain('2023-02-01–2023-05-01 ');
});
test('lasts until the subject returns', () => {
  const transitions = [...retired, row({ date: '2023-03-01', stage: 'proven' })];
  expect(findBreaches(endOfSupportMissing, { transitions, deprecation: notice('2023-05-01') })[0]).toContain(
    '2023-02-01–2023-03-01 ',
  );
  expect(findBreaches(endOfSupportMissing, { transitions })[0]).toContain('2023-02-01–2023-03-01 ');
  expect(findBreaches(endOfSupportMissing, { transitions, deprecation: notice('2023-02-10') })[0]).toContain(
    '2023-02-01–2023-02-10 ',
  );
});
test('is not satisfied by a removal date alone', () => {
  const notices = [{ announced: '2023-01-15', removal: '2025-01-01', source }];
  expect(findBreaches(endOfSupportMissing, { transitions: retired, deprecation: { notices } })).toHaveLength(
    1,
  );
});
