import { expect, test } from 'vitest';
import { toWebcal } from './webcal';

test('keeps host, port and path', () => {
  expect(toWebcal('https://kiln.example:8443', '/base/feeds/deadlines.ics')).toBe(
    'webcal://kiln.example:8443/base/feeds/deadlines.ics',
  );
});
