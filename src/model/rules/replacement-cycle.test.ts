import { expect, test } from 'vitest';
import { complainOf } from '../../../tests/sample/rule';
import { createSubject } from '../../../tests/sample/subject';
import { replacementCycle } from './replacement-cycle';

const replaced = (id: string, replacement: string | string[]) =>
  createSubject(id, { deprecation: { replacement } });

test('reports a cycle once, starting with its first subject', () => {
  expect(
    complainOf(
      replacementCycle,
      replaced('a', 'b'),
      replaced('b', 'c'),
      replaced('c', 'a'),
      replaced('d', 'b'),
    ),
  ).toEqual(['catalog/a.yaml: Replacements form a circle: "a" → "b" → "c" → "a"']);
});
test('excludes a path into a cycle, and reports two cycles separately', () => {
  expect(
    complainOf(
      replacementCycle,
      replaced('a', 'b'),
      replaced('b', 'c'),
      replaced('c', 'b'),
      replaced('x', 'y'),
      replaced('y', 'x'),
    ),
  ).toEqual([
    'catalog/b.yaml: Replacements form a circle: "b" → "c" → "b"',
    'catalog/x.yaml: Replacements form a circle: "x" → "y" → "x"',
  ]);
});
test('accepts a chain with an end', () => {
  expect(
    complainOf(replacementCycle, replaced('a', 'b'), replaced('b', 'c'), createSubject('c', {})),
  ).toEqual([]);
});
test('follows each replacement of a list', () => {
  expect(
    complainOf(
      replacementCycle,
      replaced('a', ['z', 'b']),
      replaced('b', ['a', 'c']),
      replaced('c', ['b', 'd']),
      replaced('d', 'z'),
      createSubject('z', {}),
    ),
  ).toEqual([
    'catalog/a.yaml: Replacements form a circle: "a" → "b" → "a"',
    'catalog/b.yaml: Replacements form a circle: "b" → "c" → "b"',
  ]);
});
test('shortens the names of a long cycle', () => {
  const circle = Array.from({ length: 5000 }, (_, index) =>
    replaced(`s-${index}`, `s-${(index + 1) % 5000}`),
  );
  const [message = '', ...more] = complainOf(replacementCycle, ...circle);
  expect(more).toEqual([]);
  expect(message).toMatch(/"s-9" → … → "s-0"$/);
});
