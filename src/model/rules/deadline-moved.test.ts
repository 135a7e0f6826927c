import { expect, test } from 'vitest';
import { deadlineMoved } from './deadline-moved';
import { findBreaches } from '../../../tests/sample/rule';

const source = 'https://kiln.example/end';

test('reports both dates and their distance, in the order of the announcements', () => {
  const notices = [
    { announced: '2024-03-01', endOfSupport: '2024-12-31', removal: '2025-06-01', source },
    { announced: '2024-01-01', endOfSupport: '2024-12-01', removal: '2025-06-02', source },
    { announced: '2024-04-01', endOfSupport: '2024-12-31', source },
  ];
  expect(findBreaches(deadlineMoved, { deprecation: { notices } })).toEqual([
    '2024-03-01– The end of support was moved 30 days later: from 1 December 2024 to 31 December 2024',
    '2024-03-01– The removal was moved 1 day earlier: from 2 June 2025 to 1 June 2025',
  ]);
});
test('reports nothing for a single notice', () => {
  const notices = [{ announced: '2024-01-01', removal: '2025-06-02', source }];
  expect(findBreaches(deadlineMoved, { deprecation: { notices } })).toEqual([]);
});
test('reports the last move of an upgrade deadline', () => {
  const moved = { version: '2.0', deadline: '2025-02-01', movedFrom: ['2024-12-01', '2025-01-01'] };
  const back = { version: '3.0', deadline: '2025-01-01', movedFrom: ['2025-01-01'] };
  expect(findBreaches(deadlineMoved, { breakingChanges: [moved, back] })).toEqual([
    '?– The deadline to upgrade to 2.0 was moved 31 days later: from 1 January 2025 to 1 February 2025',
  ]);
});
