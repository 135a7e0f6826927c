import type { Problem } from '../model/rules/problem';
import { compareProblems, isError, renderProblemCount } from '../model/rules/problem';
import { say } from '../model/text/say';

/** More findings in one file are unreadable, and a terminal loses the first ones. */
export const mostPerFile = 100;

const toRest = (file: string, left: readonly Problem[]): Problem => ({
  file,
  line: left[0]?.line ?? 1,
  column: left[0]?.column ?? 1,
  rule: 'file/more',
  severity: left.some(isError) ? 'error' : 'warning',
  message: say('file.more', { count: renderProblemCount(left) }),
  hint: say('file.more-hint'),
});

const capFile = (file: string, problems: readonly Problem[]): readonly Problem[] => {
  if (problems.length <= mostPerFile) return problems;
  // Errors first, so that a file's only error is not hidden behind warnings.
  const kept = new Set(
    [...problems].sort((a, b) => Number(isError(b)) - Number(isError(a))).slice(0, mostPerFile),
  );
  const left = problems.filter((problem) => !kept.has(problem));
  return [...kept, toRest(file, left)].sort(compareProblems);
};

/** Keeps the first 100 findings of each file, and the number of the rest. The order is kept. */
export const capProblems = (problems: readonly Problem[]): readonly Problem[] => {
  if (problems.length <= mostPerFile) return problems;
  const byFile = new Map<string, Problem[]>();
  for (const problem of problems) {
    const ofFile = byFile.get(problem.file);
    if (ofFile === undefined) byFile.set(problem.file, [problem]);
    else ofFile.push(problem);
  }
  return [...byFile].flatMap(([file, ofFile]) => capFile(file, ofFile));
};
