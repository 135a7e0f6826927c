import { resolve } from 'node:path';
import type { SiteSettings } from '../model/schema/site';
import type { Problem } from '../model/rules/problem';
import type { RecordFile } from './read-record';
import { checkLogos } from './check-logos';
import { checkSiteFiles, defaultSite } from './site';

/** Checks that the pictures and the font of the site, and the logos of subjects, are in the static folder. */
export const checkStatic = (
  directory: string,
  site: RecordFile<SiteSettings> | null,
  subjects: Parameters<typeof checkLogos>[1],
): Problem[] => [
  ...(site === null ? [] : checkSiteFiles(directory, site)),
  ...checkLogos(resolve(directory, (site?.record ?? defaultSite).static), subjects),
];
