import { expect, it } from 'vitest';
import { setReadingDay } from './reading-day';

it('changes the day and nothing else', () => {
  expect(setReadingDay('# why\ntitle: A\nasOf: 2025-09-02 # read\nkinds: []\n', '2025-09-03')).toBe(
    '# why\ntitle: A\nasOf: 2025-09-03 # read\nkinds: []\n',
  );
});

it('replaces a quoted day', () => {
  expect(setReadingDay("asOf: '2025-09-02'\n", '2025-09-03')).toBe('asOf: 2025-09-03\n');
});

it('adds the day to a policy without one, below the comments at its top', () => {
  expect(setReadingDay('# why\ntitle: A\n', '2025-09-03')).toBe('# why\nasOf: 2025-09-03\ntitle: A\n');
});

it('leaves a later day', () => {
  expect(setReadingDay('asOf: 2025-09-04\n', '2025-09-03')).toBe('asOf: 2025-09-04\n');
});

it('leaves what is no policy', () => {
  expect(setReadingDay('- a\n', '2025-09-03')).toBe('- a\n');
});
