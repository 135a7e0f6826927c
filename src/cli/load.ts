import { existsSync } from 'node:fs';
import type { Dataset } from '../model/catalog/dataset';
import type { Subject } from '../model/subject/subject';
import { DataError, UsageError } from './command';
import { findSubject } from '../model/catalog/dataset';
import { readDataset, readToday } from '../dataset';
import { renderProblemCount } from '../model/rules/problem';
import { renderSuggestion } from '../model/text/suggest';

/** Loads a valid dataset for commands that need one. For its problems, run `validate`. */
export const loadDataset = (directory: string): Dataset => {
  if (!existsSync(directory))
    throw new UsageError(`There is no folder "${directory}". Name the dataset's folder with --data.`);
  const { dataset, problems } = readDataset(directory, { today: readToday(process.env) });
  if (dataset === null)
    throw new DataError(
      `The dataset in "${directory}" has ${renderProblemCount(problems)}. "npm run stages -- validate --data ${directory}" lists them.`,
    );
  return dataset;
};

/** Finds the subject named on the command line. */
export const takeSubject = (dataset: Dataset, id: string): Subject => {
  const subject = findSubject(dataset, id);
  if (subject === null) {
    const ids = dataset.subjects.map((known) => known.id);
    throw new DataError(
      `There is no subject "${id}". ${renderSuggestion(id, ids, `The catalog has ${ids.length}.`)}`,
    );
  }
  return subject;
};

/** Finds an entry of a policy's list that is named on the command line, such as a stage or an edition. */
export const takeListed = (what: string, id: string, list: readonly { readonly id: string }[]): string => {
  const ids = list.map((entry) => entry.id);
  if (!ids.includes(id))
    throw new UsageError(
      `There is no ${what} "${id}". ${renderSuggestion(id, ids, `Known: ${ids.join(', ')}.`)}`,
    );
  return id;
};
