import { expect, test } from 'vitest';
import { complainOf } from '../../../tests/sample/rule';
import { createSubject } from '../../../tests/sample/subject';
import { replacementCycle } from './replacement-cycle';

const replaced = (id: string, replacement: string) => createSubject(id, { deprecation: { replacement } });

test('a circle is told once, from the first of its subjects on', () => {
  expect(
    complainOf(
      replacementCycle,
      replaced('a', 'b'),
      replaced('b', 'c'),
      replaced('c', 'a'),
      replaced('d', 'b'),
    ),
  ).toEqual([
    'catalog/a.yaml: Replacements go in a circle: "a" is replaced by "b" is replaced by "c" is replaced by "a"',
  ]);
});
test('a way into a circle is no part of it, and two circles are two', () => {
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
    'catalog/b.yaml: Replacements go in a circle: "b" is replaced by "c" is replaced by "b"',
    'catalog/x.yaml: Replacements go in a circle: "x" is replaced by "y" is replaced by "x"',
  ]);
});
test('a chain with an end is in order', () => {
  expect(
    complainOf(replacementCycle, replaced('a', 'b'), replaced('b', 'c'), createSubject('c', {})),
  ).toEqual([]);
});
test('a long circle is named in part', () => {
  const circle = Array.from({ length: 5000 }, (_, index) =>
    replaced(`s-${index}`, `s-${(index + 1) % 5000}`),
  );
  const [message = '', ...more] = complainOf(replacementCycle, ...circle);
  expect(more).toEqual([]);
  expect(message).toMatch(/"s-9" is replaced by … is replaced by "s-0"$/);
});
