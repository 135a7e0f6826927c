import { describe, expect, it } from 'vitest';
import { applyCodeMutant, listCodeMutants } from './code-mutants';

const mutate = (text: string): string[] =>
  listCodeMutants(text).map((mutant) => applyCodeMutant(text, mutant));

describe('listCodeMutants', () => {
  it.each([
    ['a < b', ['a <= b']],
    ['a === b', ['a !== b']],
    ['a && b', ['a || b']],
    ['a ?? b', ['(b)']],
    ['a + 1', ['a - 1', 'a + 2']],
    ['const a = true', ['const a = false']],
    ['if (a) b();', ['if (!(a)) b();']],
    ['a ? b : c', ['!(a) ? b : c']],
    ['list.some(is)', ['list.every(is)']],
    ['list.filter(is).sort()', ['list.filter(is)', 'list.sort()']],
  ])('changes %s', (text, mutants) => {
    expect(mutate(text).sort()).toEqual([...mutants].sort());
  });

  it('leaves texts, types, imports and other calls as they are', () => {
    expect(mutate("import a from 'b'; type A = 1 | 2; const b: 3 = x('1' + c, `${d}` + e);")).toEqual([]);
  });
});
