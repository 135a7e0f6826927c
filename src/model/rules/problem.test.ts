import { describe, expect, it } from 'vitest';
import type { Problem } from './problem';
import { isError, renderProblem, renderProblemCount, sortProblems } from './problem';

const problem = (more: Partial<Problem>): Problem => ({
  file: 'policy.yaml',
  line: 3,
  column: 5,
  rule: 'id/unknown',
  severity: 'error',
  message: 'There is no stage "trail".',
  hint: 'Did you mean "trial"?',
  ...more,
});

describe('sortProblems', () => {
  it('sorts by file, line, column, rule and message, and does not change its argument', () => {
    const sorted = [
      problem({ file: 'catalog/a.yaml', line: 9 }),
      problem({ line: 2 }),
      problem({ line: 10, column: 1 }),
      problem({ line: 10, column: 2, rule: 'a' }),
      problem({ line: 10, column: 2, rule: 'b', message: 'A' }),
      problem({ line: 10, column: 2, rule: 'b', message: 'B' }),
    ];
    const mixed = [...sorted].reverse();
    const before = [...mixed];
    expect(sortProblems(mixed)).toEqual(sorted);
    expect(mixed).toEqual(before);
    expect(sortProblems(sorted)).toEqual(sorted);
  });
});

describe('isError', () => {
  it('distinguishes errors from warnings', () => {
    expect(isError(problem({}))).toBe(true);
    expect(isError(problem({ severity: 'warning' }))).toBe(false);
  });
});

describe('renderProblem', () => {
  it('says where, what and what to do', () => {
    expect(renderProblem(problem({}))).toMatchInlineSnapshot(`
      "policy.yaml:3:5 error id/unknown: There is no stage "trail".
          hint: Did you mean "trial"?"
    `);
  });
});

describe('renderProblemCount', () => {
  it('counts each severity', () => {
    expect(renderProblemCount([])).toBe('0 errors, 0 warnings');
    expect(renderProblemCount([problem({}), problem({ severity: 'warning' })])).toBe('1 error, 1 warning');
    expect(renderProblemCount([problem({}), problem({})])).toBe('2 errors, 0 warnings');
  });
});
