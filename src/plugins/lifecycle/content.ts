import { resolve } from 'node:path';
import type { DatasetReader } from '../../dataset';
import type { Problem } from '../../model/rules/problem';
import type { SiteData } from '../../model/pages/site-data';
import { createReader, readToday } from '../../dataset';
import { deriveSiteData } from '../../model/pages/site-data';
import { renderProblem, renderProblemCount } from '../../model/rules/problem';

/** Where the site's data and docs are. */
export interface Folders {
  readonly siteDir: string;
  /** As given: relative to the site's folder, or absolute. */
  readonly data: string;
  readonly docs: string;
}

/** What the plugin works with: what is derived from a dataset that holds no error, and the problems that it has. */
export interface LifecycleContent {
  /** Null where there is an error. */
  readonly data: SiteData | null;
  readonly problems: readonly Problem[];
}

/** By folder: a reader remembers the files that did not change since it read them. */
const readers = new Map<string, DatasetReader>();

/** Reads the data files anew: in development this runs after each change. */
export const readContent = ({ siteDir, data }: Folders): LifecycleContent => {
  const directory = resolve(siteDir, data);
  const read = readers.get(directory) ?? createReader(directory);
  readers.set(directory, read);
  const { dataset, problems } = read({ today: readToday(process.env) });
  return { data: dataset === null ? null : deriveSiteData(dataset), problems };
};

/** All problems, and how many, for a terminal. */
export const renderProblems = ({ problems }: LifecycleContent, { data }: Folders): string =>
  [`The dataset in ${data} has ${renderProblemCount(problems)}:`, ...problems.map(renderProblem)].join('\n');

/** That a sound dataset has warnings, and how to see them: a build is no place to read hundreds. */
export const renderWarningCount = ({ problems }: LifecycleContent, { data }: Folders): string =>
  `The dataset in ${data} has ${renderProblemCount(problems)}. To read them: npm run stages -- validate --data ${data}`;
