import { say } from '../text/say';

/** The place of a problem: a file relative to the dataset's folder; line and column start at 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One finding of a check. */
export interface Problem extends Place {
  /** The rule's name, such as `yaml/duplicate-key` or `id/unknown`. */
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  /** The fault. */
  readonly message: string;
  /** The suggested fix. */
  readonly hint: string;
}

export const isError = ({ severity }: Pick<Problem, 'severity'>): boolean => severity === 'error';

/** Orders by file, line, column, rule and message, so that the same data give the same list. */
export const compareProblems = (a: Problem, b: Problem): number =>
  (a.file === b.file ? 0 : a.file < b.file ? -1 : 1) ||
  a.line - b.line ||
  a.column - b.column ||
  a.rule.localeCompare(b.rule, 'en') ||
  a.message.localeCompare(b.message, 'en');

export const sortProblems = (problems: readonly Problem[]): Problem[] => [...problems].sort(compareProblems);

/** Renders "data/policy.yaml:12:3 error id/unknown: …" with the hint on the next line. */
export const renderProblem = (problem: Problem): string => say('problem.with-hint', { ...problem });

/** Renders "1 warning" or "2 warnings". */
export const renderCount = (count: number, severity: Problem['severity']): string =>
  severity === 'error' ? say('problem.errors', { count }) : say('problem.warnings', { count });

/** Renders "2 errors, 1 warning". */
export const renderProblemCount = (problems: readonly Problem[]): string => {
  const errors = problems.filter(isError).length;
  return say('problem.counts', { errors, warnings: problems.length - errors });
};

/** The identity of a problem, also after its line moved. */
const toKey = ({ file, rule, message }: Problem): string => JSON.stringify([file, rule, message]);

/** The problems that an earlier reading did not have. */
export const listNewProblems = (before: readonly Problem[], after: readonly Problem[]): Problem[] => {
  const known = new Set(before.map(toKey));
  return after.filter((problem) => !known.has(toKey(problem)));
};
