import { expect, it } from 'vitest';
import { readReadingDay, setReadingDay } from './reading-day';

it('changes the day and nothing else', () => {
  expect(setReadingDay('# why\ntitle: A\nasOf: 2025-09-02 # read\nkinds: []\n', '2025-09-03')).toBe(
    '# why\ntitle: A\nasOf: 2025-09-03 # read\nkinds: []\n',
  );
});

it('replaces a quoted day', () => {
  expect(setReadingDay("asOf: '2025-09-02'\n", '2025-09-03')).toBe('asOf: 2025-09-03\n');
});

it('adds the day to a policy without one, below its first comments', () => {
  expect(setReadingDay('# why\ntitle: A\n', '2025-09-03')).toBe('# why\nasOf: 2025-09-03\ntitle: A\n');
});

it('keeps a later day', () => {
  expect(setReadingDay('asOf: 2025-09-04\n', '2025-09-03')).toBe('asOf: 2025-09-04\n');
});

it('records a partial reading as partial, until everything is read', () => {
  const once = setReadingDay('title: A\nasOf: 2025-09-02 # read\n', '2025-09-03', false);
  expect(once).toBe('title: A\npartlyReadOn: 2025-09-03\nasOf: 2025-09-02 # read\n');
  const twice = setReadingDay(once, '2025-09-04', false);
  expect(twice).toBe('title: A\npartlyReadOn: 2025-09-04\nasOf: 2025-09-02 # read\n');
  expect(setReadingDay(twice, '2025-09-03', false)).toBe(twice);
  expect(readReadingDay(twice)).toBe('2025-09-02');
  expect(setReadingDay(twice, '2025-09-05')).toContain('asOf: 2025-09-05 # read');
});

it('records no day of a partial reading if the dataset uses the day of the build', () => {
  expect(setReadingDay('title: A\n', '2025-09-03', false)).toBe('title: A\n');
});

it('leaves a file unchanged that is no policy', () => {
  expect(setReadingDay('- a\n', '2025-09-03')).toBe('- a\n');
});
