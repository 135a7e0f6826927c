import { join } from 'node:path';
import type { Paint } from './terminal';
import type { Problem } from '../model/rules/problem';
import { isError, renderCount, renderProblemCount } from '../model/rules/problem';
import { toVisible } from './terminal';

const marks = { error: 'red', warning: 'yellow' } as const;

/**
 * Groups warnings by rule. The rule with the fewest comes first, so that a new warning is not buried under
 * old ones.
 */
const groupByRule = (problems: readonly Problem[]): readonly (readonly [string, readonly Problem[]])[] => {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) groups.set(problem.rule, [...(groups.get(problem.rule) ?? []), problem]);
  return [...groups].sort(([, a], [, b]) => a.length - b.length);
};

/** Problems for people: where, what, and what to do. Errors first, then the warnings of each rule. */
export const renderText = (directory: string, problems: readonly Problem[], paint: Paint): string => {
  const render = ({ file, line, column, severity, rule, message, hint }: Problem): string => {
    const place = paint('bold', `${toVisible(join(directory, file))}:${line}:${column}`);
    return `${place} ${paint(marks[severity], severity)} ${rule}: ${toVisible(message)}\n    ${paint('dim', toVisible(hint))}`;
  };
  const errors = problems.filter(isError).map(render);
  const warnings = groupByRule(problems.filter((problem) => !isError(problem))).map(([rule, entries]) =>
    [paint('bold', `${rule} (${renderCount(entries.length, 'warning')})`), ...entries.map(render)].join('\n'),
  );
  return [...(errors.length === 0 ? [] : [errors.join('\n')]), ...warnings].join('\n\n');
};

/** Errors first, because GitHub shows only the first ten annotations of a step. */
const errorsFirst = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort((a, b) => Number(isError(b)) - Number(isError(a)));

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Problems as workflow commands, which GitHub shows beside the lines of a pull request. */
export const renderGithub = (directory: string, problems: readonly Problem[]): string =>
  errorsFirst(problems)
    .map(({ file, line, column, severity, rule, message, hint }) => {
      const properties = `file=${escapeProperty(join(directory, file))},line=${line},col=${column},title=${escapeProperty(rule)}`;
      return `::${severity} ${properties}::${escapeData(`${toVisible(message).replace(/\.$/, '')}. ${toVisible(hint)}`)}`;
    })
    .join('\n');

/** Problems as JSON for programs. */
export const renderJson = (directory: string, problems: readonly Problem[]): string =>
  JSON.stringify(
    {
      summary: renderProblemCount(problems),
      problems: problems.map((problem) => ({ ...problem, file: join(directory, problem.file) })),
    },
    null,
    2,
  );
