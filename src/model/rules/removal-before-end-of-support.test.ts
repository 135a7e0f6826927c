import { expect, test } from 'vitest';
import { createSubject } from '../../../tests/sample/subject';
import { findBreaches, today } from '../../../tests/sample/rule';
import { removalBeforeEndOfSupport } from './removal-before-end-of-support';
import { samplePolicy } from '../../../tests/sample/policy';

test('reports a removal before the end of support, but not on that day or after', () => {
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
test('concerns a notice with both dates', () => {
  const source = 'https://kiln.example';
  const concerns = (...notices: { endOfSupport?: string; removal?: string }[]): boolean =>
    removalBeforeEndOfSupport.concerns(
      createSubject('celadon', {
        deprecation: { notices: notices.map((notice) => ({ announced: '2024-01-01', source, ...notice })) },
      }),
      { policy: samplePolicy, today },
    );
  const both = { endOfSupport: '2024-12-01', removal: '2024-12-02' };
  expect([concerns(both), concerns({}, both), concerns({ removal: both.removal })]).toEqual([
    true,
    true,
    false,
  ]);
  expect(concerns({ endOfSupport: both.endOfSupport })).toBe(false);
});
