import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Problem } from '../model/rules/problem';
import type { RecordFile } from './read-record';
import type { SiteSettings } from '../model/schema/site';
import { contrastOnPages, leastContrast, toReadable, toSchemes } from '../model/appearance/accent';
import { createRecordReader } from './read-record';
import { sortProblems } from '../model/rules/problem';
import { siteSchema } from '../model/schema/site';
import { say } from '../model/text/say';

export const siteFile = 'site.yaml';

/** The settings of a site without `site.yaml`. */
export const defaultSite: SiteSettings = siteSchema.parse({});

/** The settings that are files of the static folder, with their places in the record. */
const listFiles = ({ logo, favicon, font, picture }: SiteSettings): [path: string[], file: string][] =>
  (
    [
      [['logo', 'light'], logo?.light],
      [['logo', 'dark'], logo?.dark],
      [['favicon'], favicon],
      [['font', 'file'], font?.file],
      [['picture'], picture],
    ] as const
  ).flatMap(([path, file]): [string[], string][] => (file === undefined ? [] : [[[...path], file]]));

const schemes = ['light', 'dark'] as const;

/** Checks that the accent can be read on every page. */
export const checkAccent = ({ record, locator }: RecordFile<SiteSettings>): Problem[] => {
  const accent = record?.accent;
  if (accent === undefined) return [];
  return schemes.flatMap((scheme): Problem[] => {
    const color = toSchemes(accent)[scheme];
    const contrast = contrastOnPages(color, scheme);
    if (contrast >= leastContrast) return [];
    return [
      {
        ...locator().toPlace(typeof accent === 'string' ? ['accent'] : ['accent', scheme]),
        rule: 'site/contrast',
        severity: 'error',
        message: say('site-settings.contrast', {
          color,
          contrast: (Math.floor(contrast * 10) / 10).toFixed(1),
          scheme,
          least: leastContrast,
        }),
        hint: say('site-settings.contrast-hint', { color: toReadable(color, scheme) }),
      },
    ];
  });
};

/** Checks that the named files exist. */
export const checkSiteFiles = (
  directory: string,
  { record, locator }: RecordFile<SiteSettings>,
): Problem[] => {
  if (record === null) return [];
  const folder = resolve(directory, record.static);
  return listFiles(record)
    .filter(([, file]) => !existsSync(join(folder, file)))
    .map(([path, file]): Problem => ({
      ...locator().toPlace(path),
      rule: 'site/missing-file',
      severity: 'error',
      message: say('site-settings.missing-file', { file, folder: record.static }),
      hint: say('site-settings.missing-file-hint'),
    }));
};

/** Reads only the site's settings, which Docusaurus needs before any plugin runs. */
export const readSite = (directory: string): { site: SiteSettings; problems: readonly Problem[] } => {
  if (!existsSync(join(directory, siteFile))) return { site: defaultSite, problems: [] };
  const read = createRecordReader(directory, siteSchema)(siteFile);
  return {
    site: read.record ?? defaultSite,
    problems: sortProblems([...read.problems, ...checkAccent(read), ...checkSiteFiles(directory, read)]),
  };
};
