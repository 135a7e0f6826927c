import { join } from 'node:path';
import type { Dataset } from '../../model/catalog/dataset';
import type { Draft } from './draft';
import type { Paint } from '../terminal';
import type { Problem } from '../../model/rules/problem';
import { DataError } from '../command';
import { createPaint, print, toAllVisible, toVisible } from '../terminal';
import { deriveDifferences } from '../../model/difference';
import { findChangedLines } from './changed-lines';
import { isError, listNewProblems } from '../../model/rules/problem';
import { writeFiles } from '../../dataset';
import { listAll } from '../../model/text/english';
import { renderConsequences } from '../consequences';
import { renderText } from '../render-differences';
import { say } from '../../model/text/say';

const mostErrors = 10;

const renderFinding = (directory: string, { file, line, message, hint }: Problem): string =>
  `  ${join(directory, file)}:${line} ${message}. ${hint}`;

/**
 * Checks the dataset with the changes. Returns it with the new warnings; throws if the changes would break
 * it.
 */
export const checkDraft = (draft: Draft): { after: Dataset; warnings: readonly Problem[] } => {
  const { dataset: after, problems } = draft.read();
  const errors = problems.filter(isError);
  if (after === null) {
    const more = errors.length - mostErrors;
    throw new DataError(
      [
        say('edit-command.would-break'),
        ...errors.slice(0, mostErrors).map((error) => renderFinding(draft.directory, error)),
        ...(more > 0 ? [`  ${say('edit-command.more-errors', { count: more })}`] : []),
      ].join('\n'),
    );
  }
  return { after, warnings: listNewProblems(draft.readUnchanged().problems, problems) };
};

/** The changed lines of a draft, by file. */
export const renderLines = (draft: Draft, paint: Paint): string =>
  [...draft.texts]
    .map(([file, text]) =>
      [
        paint('bold', toVisible(join(draft.directory, file))),
        ...findChangedLines(draft.writtenOf(file), text).map(({ sign, line, text: changed }) =>
          paint(sign === '-' ? 'red' : 'green', toVisible(`${String(line).padStart(5)} ${sign} ${changed}`)),
        ),
      ].join('\n'),
    )
    .join('\n');

/** The files that a command changed, or would change in a trial. */
export const renderChanged = (paths: readonly string[], isTrial: boolean): string => {
  const files = listAll(paths);
  return isTrial ? say('output.would-change', { files }) : say('output.changed', { files });
};

/**
 * Prints the changes of a draft and their consequences, then writes all files or none. Refuses a draft that
 * would break the dataset.
 */
export const commitDraft = (
  draft: Draft,
  before: Dataset,
  { id, isTrial }: { readonly id: string; readonly isTrial: boolean },
): void => {
  draft.recordCreated();
  const { after, warnings } = checkDraft(draft);
  const paint = createPaint(process.stdout);
  const files = [...draft.texts.keys()].map((file) => join(draft.directory, file));
  print(renderLines(draft, paint));
  print(`\n${renderText(toAllVisible(deriveDifferences(before, after)), paint)}`);
  for (const subject of [id, ...draft.created]) {
    const consequences = renderConsequences(before, after, subject, paint);
    if (consequences !== '') print(`\n${consequences}`);
  }
  if (warnings.length > 0)
    print(
      `\n${paint('yellow', say('edit-command.new-warnings'))}\n${toVisible(warnings.map((warning) => renderFinding(draft.directory, warning)).join('\n'))}`,
    );
  if (!isTrial)
    writeFiles(new Map([...draft.texts].map(([file, text]) => [join(draft.directory, file), text])));
  print(toVisible(`\n${renderChanged(files, isTrial)}`));
};
