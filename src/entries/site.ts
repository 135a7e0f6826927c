import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { SiteSettings } from '../model/schema/site';
import { readSite } from '../dataset';
import { isError, renderProblem } from '../model/rules/problem';
import { sourceFolder } from '../plugins/lifecycle/source-folder';

/**
 * Reads site.yaml for Docusaurus' configuration, where every thrown error prints a stack trace: a wrong file
 * ends the process with its problems only.
 */
export const readSiteOrExit = (directory: string): SiteSettings => {
  const { site, problems } = readSite(directory);
  if (!problems.some(isError)) return site;
  console.error(problems.map(renderProblem).join('\n'));
  return process.exit(2);
};

/**
 * The folders that are published as they are: the program's and the site's. Relative, because Docusaurus writes
 * its configuration into a script.
 */
export const listStaticFolders = (siteDir: string, own: string): string[] => {
  const folders = [join(sourceFolder, '../static'), own].filter((folder) => existsSync(folder));
  return [...new Set(folders.map((folder) => relative(siteDir, resolve(folder))))];
};
