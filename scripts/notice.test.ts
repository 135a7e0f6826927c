import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listShipped, renderNotice } from './notice';

test('NOTICE names every shipped package with its licence', () => {
  expect(readFileSync('NOTICE', 'utf8')).toBe(renderNotice());
});

test('every shipped licence requires no more than a notice', () => {
  const known = [
    'MIT',
    'ISC',
    'Apache-2.0',
    'BSD-3-Clause',
    'OFL-1.1',
    'Unlicense',
    '(MPL-2.0 OR Apache-2.0)',
  ];
  for (const [name, license] of listShipped()) expect(known, name).toContain(license);
});
