import { expect, test } from 'vitest';
import { isOpenTo } from './channel';

test('a channel is for its support states and editions, or for all', () => {
  const to = { support: 'backed', edition: 'hosted' };
  expect(isOpenTo({}, to)).toBe(true);
  expect(isOpenTo({ support: ['backed'], editions: ['hosted', 'own'] }, to)).toBe(true);
  expect(isOpenTo({ support: ['shared'] }, to)).toBe(false);
  expect(isOpenTo({ editions: ['own'] }, to)).toBe(false);
  expect(isOpenTo({ support: ['shared'], editions: ['own'] }, { support: null, edition: null })).toBe(true);
});
