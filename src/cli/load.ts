import { existsSync } from 'node:fs';
import type { Dataset } from '../model/catalog/dataset';
import type { Subject } from '../model/subject/subject';
import { DataError, UsageError } from './command';
import { findSubject } from '../model/catalog/dataset';
import { readDataset, readToday } from '../dataset';
import { suggestKnown } from './options';
import { renderProblemCount } from '../model/rules/problem';
import { renderSuggestion } from '../model/text/suggest';
import { say } from '../model/text/say';

/**
 * Loads a valid dataset for commands that need one. For its problems, run `validate`. The commands show no picture, and
 * git revisions and copies are read without their static folder.
 */
export const loadDataset = (directory: string): Dataset => {
  if (!existsSync(directory)) throw new UsageError(say('arguments.absent-folder', { folder: directory }));
  const { dataset, problems } = readDataset(directory, { today: readToday(process.env), hasStatic: false });
  if (dataset === null)
    throw new DataError(
      say('arguments.invalid-dataset', { folder: directory, problems: renderProblemCount(problems) }),
    );
  return dataset;
};

/** Finds the subject named on the command line. */
export const takeSubject = (dataset: Dataset, id: string): Subject => {
  const subject = findSubject(dataset, id);
  if (subject === null) {
    const ids = dataset.subjects.map((known) => known.id);
    throw new DataError(
      say('arguments.unknown-subject', {
        id,
        suggestion: renderSuggestion(id, ids, say('arguments.catalog-size', { count: ids.length })),
      }),
    );
  }
  return subject;
};

/** A list of the policy, as the message about an unknown id names it. */
type ListName = 'edition' | 'kind' | 'lastStage' | 'publisher' | 'stage' | 'support';

/** Finds an entry of a policy's list that is named on the command line, such as a stage or an edition. */
export const takeListed = (
  list: ListName,
  id: string,
  entries: readonly { readonly id: string }[],
): string => {
  const ids = entries.map((entry) => entry.id);
  if (!ids.includes(id))
    throw new UsageError(say('arguments.unknown-id', { list, id, suggestion: suggestKnown(id, ids) }));
  return id;
};
