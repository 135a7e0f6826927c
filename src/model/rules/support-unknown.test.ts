import { expect, test } from 'vitest';
import { findBreaches } from '../../../tests/sample/rule';
import { row } from '../../../tests/sample/subject';
import { supportUnknown } from './support-unknown';

test('lasts until the state is recorded, and begins again if it is lost', () => {
  const transitions = [
    row({ date: '2023-01-01', stage: 'trial' }),
    row({ date: '2023-02-01', stage: 'proven' }),
    row({ date: '2023-03-01', support: 'backed' }),
    row({ date: '2023-04-01', support: 'unknown' }),
  ];
  expect(findBreaches(supportUnknown, { transitions })).toEqual([
    '2023-01-01–2023-03-01 No support state since 1 January 2023',
    '2023-04-01– No support state since 1 April 2023',
  ]);
});
test('ignores subjects that are removed or not present yet', () => {
  expect(findBreaches(supportUnknown, {})).toEqual([]);
  expect(
    findBreaches(supportUnknown, { transitions: [row({ date: '2023-01-01', event: 'removed' })] }),
  ).toEqual([]);
});
