import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/model/rules/problem';
import { isPlaceRight } from './place';

const before = `# the line for the editor
kind: glaze
transitions:
  - date: 2024-01-01
    source: x
  - date: 2024-02-01
    source: y
changes:
  - version: '1'
    deadline: 2024-03-01
  - version: '2'
    deadline: 2024-04-01
aliases: [a]
name: Celadon
`;
const file = 'catalog/a.yaml';

/** All lines of the broken file that would be right for a problem of the rule. */
const findRight = (after: string, rule: string, message = 'x'): number[] => {
  const problem = (line: number): Problem => ({
    file,
    line,
    column: 1,
    rule,
    severity: 'error',
    message,
    hint: '',
  });
  return after
    .split('\n')
    .map((_, index) => index + 1)
    .filter((line) => isPlaceRight(problem(line), { file, before, after }));
};

describe('the right lines for a problem', () => {
  test('of syntax are the changed line, its neighbours, its records and the start of the file', () => {
    expect(findRight(before.replace('source: y', 'source y'), 'yaml/syntax')).toEqual([2, 3, 6, 7, 8]);
  });
  test('of a removed key include its content, and nothing else', () => {
    expect(findRight(before.replace('changes:\n', ''), 'schema/missing')).toEqual([2, 3, 7, 8, 9, 10, 11]);
  });
  test('of a mistyped key exclude its content', () => {
    expect(findRight(before.replace('changes', 'chnages'), 'schema/missing')).toEqual([2, 7, 8, 9]);
    expect(findRight(before.replace('changes:', 'chnages: # x'), 'schema/missing')).toEqual([2, 7, 8, 9]);
    expect(findRight(before.replace('changes:', 'changes: no'), 'schema/missing')).toHaveLength(7);
  });
  test('of a moved or repeated key exclude its content', () => {
    expect(findRight(before.replace('changes', '  changes'), 'yaml/syntax')).toEqual([2, 3, 7, 8, 9]);
    expect(findRight(before.replace('changes:\n', 'changes:\nchanges:\n'), 'yaml/syntax')).toEqual([
      2, 8, 9, 10,
    ]);
  });
  test('of meaning are the changed part of the record, and lines with its words', () => {
    expect(findRight(before.replace('2024-02-01', '2024-02-09'), 'done-in-future')).toEqual([
      2, 3, 4, 5, 6, 7,
    ]);
    expect(findRight(before.replace('[a]', '[bb]'), 'id-duplicate', 'There is no "bb"')).toHaveLength(15);
  });
  test('in another file are lines that name the broken part', () => {
    const elsewhere = (message: string): boolean =>
      isPlaceRight(
        {
          file: 'catalog/b.yaml',
          line: 1,
          column: 1,
          rule: 'id-unknown',
          severity: 'error',
          message,
          hint: '',
        },
        { file, before, after: '' },
      );
    expect(elsewhere('There is no subject "a"')).toBe(true);
    expect(elsewhere('There is no subject "a-b"')).toBe(false);
  });
});
