import { expect, test } from 'vitest';
import { compareVersions } from './version';

test.each([
  ['1.9', '1.10', -1],
  ['2.0.0', '1.99.99', 1],
  ['1.0', '1.0.0', 0],
  ['v1.2', '1.2', 0],
  ['1.2+build.7', '1.2', 0],
  ['2.0.0-rc.1', '2.0.0', -1],
  ['2.0.0-rc.1', '2.0.0-rc.2', -1],
  ['2.0.0-alpha', '2.0.0-beta', -1],
  ['0.35.5-alpha', '0.39.42-alpha', -1],
  ['1.0.1', '1.0', 1],
  ['1.0.v1', '1.0', -1],
  ['1.0-b', '1.0-beta', -1],
  ['1.0-RC.2', '1.0-rc.10', -1],
  ['1.0-beta', '1.0-RC', -1],
  ['latest', 'latest', 0],
  ['', '1', -1],
] as const)('%s compared with %s', (a, b, sign) => {
  expect(Math.sign(compareVersions(a, b))).toBe(sign);
  expect(Math.sign(compareVersions(b, a))).toBe(sign === 0 ? 0 : -sign);
});
