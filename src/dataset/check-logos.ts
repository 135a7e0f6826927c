import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from './locate';
import type { Problem } from '../model/rules/problem';
import { say } from '../model/text/say';

/** A catalog page can show hundreds of logos. */
const mostBytes = 50_000;

/**
 * Scripts, handlers of events, embedded pages, and links to other files. Pages show a logo as an image, in which none of
 * these works, but the file can also be opened on its own.
 */
const activeSvg =
  /<(?:script|foreignObject|iframe|!ENTITY)\b|@import|\son[a-z]+\s*=|(?:href\s*=\s*["']?|url\(\s*["']?)(?!#|["'])/i;

/** The fault of a logo, and how to correct it; null without a fault. */
const findFault = (folder: string, logo: string): Pick<Problem, 'message' | 'hint'> | null => {
  const file = join(folder, logo);
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats?.isFile() !== true)
    return {
      message: say('logo.missing', { logo }),
      hint: say('logo.missing-hint'),
    };
  if (stats.size > mostBytes)
    return {
      message: say('logo.too-large', { logo, size: Math.ceil(stats.size / 1000), most: mostBytes / 1000 }),
      hint: say('logo.too-large-hint'),
    };
  if (logo.endsWith('.svg') && activeSvg.test(readFileSync(file, 'utf8')))
    return {
      message: say('logo.active', { logo }),
      hint: say('logo.active-hint'),
    };
  return null;
};

interface Checked {
  readonly read: {
    readonly record: { readonly logo?: string | undefined } | null;
    readonly locator: () => Locator;
  };
}

/** Checks that the logos of subjects are small and harmless files of the static folder. */
export const checkLogos = (folder: string, subjects: readonly Checked[]): Problem[] =>
  subjects.flatMap(({ read: { record, locator } }): Problem[] => {
    if (record?.logo === undefined) return [];
    const fault = findFault(folder, record.logo);
    return fault === null
      ? []
      : [{ ...locator().toPlace(['logo']), rule: 'subject/logo', severity: 'error', ...fault }];
  });
