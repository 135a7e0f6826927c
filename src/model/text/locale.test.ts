import { expect, test } from 'vitest';
import { toInline } from './locale';

test.each([
  ['Connectors', 'connectors'],
  ['Äther', 'äther'],
  ['Web features', 'web features'],
  ['The Web', 'the Web'],
  ['APIs', 'APIs'],
  ['GitHub Action', 'GitHub Action'],
  ['A', 'a'],
  ['3D views', '3D views'],
  ['', ''],
])('%s inside of a sentence is "%s"', (name, inline) => {
  expect(toInline(name)).toBe(inline);
});
