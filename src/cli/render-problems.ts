import { join } from 'node:path';
import type { Paint } from './terminal';
import type { Problem } from '../model/problem';
import { renderProblemCount } from '../model/problem';
import { toVisible } from './terminal';

const marks = { error: 'red', warning: 'yellow' } as const;

/** Problems for a person: where, what, and what to do. */
export const renderText = (directory: string, problems: readonly Problem[], paint: Paint): string =>
  problems
    .map(({ file, line, column, severity, rule, message, hint }) => {
      const place = paint('bold', `${toVisible(join(directory, file))}:${line}:${column}`);
      return `${place} ${paint(marks[severity], severity)} ${rule}: ${toVisible(message)}\n    ${paint('dim', toVisible(hint))}`;
    })
    .join('\n');

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Problems as workflow commands, which GitHub shows beside the lines of a pull request. */
export const renderGithub = (directory: string, problems: readonly Problem[]): string =>
  problems
    .map(({ file, line, column, severity, rule, message, hint }) => {
      const properties = `file=${escapeProperty(join(directory, file))},line=${line},col=${column},title=${escapeProperty(rule)}`;
      return `::${severity} ${properties}::${escapeData(`${toVisible(message)}. ${toVisible(hint)}`)}`;
    })
    .join('\n');

/** Problems for a program. */
export const renderJson = (directory: string, problems: readonly Problem[]): string =>
  JSON.stringify(
    {
      summary: renderProblemCount(problems),
      problems: problems.map((problem) => ({ ...problem, file: join(directory, problem.file) })),
    },
    null,
    2,
  );
