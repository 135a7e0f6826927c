import { resolve } from 'node:path';
import type { DatasetReader } from '../../dataset';
import type { Problem } from '../../model/rules/problem';
import type { SiteData } from '../../model/pages/site-data';
import { createReader, readToday } from '../../dataset';
import { deriveSiteData } from '../../model/pages/site-data';
import { renderProblem, renderProblemCount } from '../../model/rules/problem';
import { say } from '../../model/text/say';

/** The folders of the site's data and docs. */
export interface Folders {
  readonly siteDir: string;
  /** Relative to the site's folder, or absolute. */
  readonly data: string;
  readonly docs: string;
}

/** The plugin's content: data derived from a valid dataset, and the dataset's problems. */
export interface LifecycleContent {
  /** Null if the dataset has an error. */
  readonly data: SiteData | null;
  readonly problems: readonly Problem[];
}

/** One reader per folder, because a reader caches files that did not change. */
const readers = new Map<string, DatasetReader>();

/** Reads the data files again. In development this runs after each change. */
export const readContent = ({ siteDir, data }: Folders): LifecycleContent => {
  const directory = resolve(siteDir, data);
  const read = readers.get(directory) ?? createReader(directory);
  readers.set(directory, read);
  const { dataset, problems } = read({ today: readToday(process.env) });
  return { data: dataset === null ? null : deriveSiteData(dataset), problems };
};

/** All problems and their number, as text for a terminal. */
export const renderProblems = ({ problems }: LifecycleContent, { data }: Folders): string =>
  [
    say('build.problems', { folder: data, count: renderProblemCount(problems) }),
    ...problems.map(renderProblem),
  ].join('\n');

/**
 * Says how many warnings a valid dataset has and how to list them. A build log is too short for hundreds of
 * them.
 */
export const renderWarningCount = ({ problems }: LifecycleContent, { data }: Folders): string =>
  say('build.warnings', { folder: data, count: renderProblemCount(problems) });
