import { expect, test } from 'vitest';
import { findBreaches } from '../../../tests/sample/rule';
import { removalBeforeEndOfSupport } from './removal-before-end-of-support';

test('a removal before, on and after the end of support', () => {
  const find = (removal: string): string[] =>
    findBreaches(removalBeforeEndOfSupport, {
      deprecation: {
        notices: [
          { announced: '2024-01-01', endOfSupport: '2024-12-01', removal, source: 'https://kiln.example' },
        ],
      },
    });
  expect(find('2024-11-30')).toEqual([
    '2024-01-01– The removal on 30 November 2024 comes before the end of support on 1 December 2024',
  ]);
  expect(find('2024-12-01')).toEqual([]);
});
