import { resolve } from 'node:path';
import type { Dataset } from '../../model/catalog/dataset';
import type { DatasetReader } from '../../dataset';
import type { Problem } from '../../model/rules/problem';
import { createReader, readToday } from '../../dataset';
import { renderProblem, renderProblemCount } from '../../model/rules/problem';

/** Where the site's data and docs are. */
export interface Folders {
  readonly siteDir: string;
  /** As given: relative to the site's folder, or absolute. */
  readonly data: string;
  readonly docs: string;
}

/** What the plugin works with: a dataset that holds no error, or the problems that it has. */
export interface LifecycleContent {
  readonly dataset: Dataset | null;
  readonly problems: readonly Problem[];
}

/** By folder: a reader remembers the files that did not change since it read them. */
const readers = new Map<string, DatasetReader>();

/** Reads the data files anew: in development this runs after each change. */
export const readContent = ({ siteDir, data }: Folders): LifecycleContent => {
  const directory = resolve(siteDir, data);
  const read = readers.get(directory) ?? createReader(directory);
  readers.set(directory, read);
  return read({ today: readToday(process.env) });
};

/** All problems, and how many, for a terminal. */
export const renderProblems = ({ problems }: LifecycleContent, { data }: Folders): string =>
  [`The dataset in ${data} has ${renderProblemCount(problems)}:`, ...problems.map(renderProblem)].join('\n');

/** That a sound dataset has warnings, and how to see them: a build is no place to read hundreds. */
export const renderWarningCount = ({ problems }: LifecycleContent, { data }: Folders): string =>
  `The dataset in ${data} has ${renderProblemCount(problems)}. To read them: npm run stages -- validate --data ${data}`;
