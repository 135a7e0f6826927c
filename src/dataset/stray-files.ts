import { existsSync, readdirSync } from 'node:fs';
import type { Problem } from '../model/rules/problem';
import { editDistance } from '../model/text/suggest';
import { exceptionsFile } from './apply-exceptions';
import { messagesFile } from './read-messages';
import { policyFile } from '../model/rules/rule';
import { redirectsFile } from '../model/permalink/permalink-lock';
import { siteFile } from './site';
import { startOf } from './place';
import { say } from '../model/text/say';

/** The files beside the folder of the catalog. */
const known = [policyFile, exceptionsFile, redirectsFile, siteFile, messagesFile];

/** The name without its extension, and without its capital letters. */
const toStem = (name: string): string => name.replace(/\.ya?ml$/i, '').toLowerCase();

/**
 * Files beside the policy whose names are nearly those of a file that is read, such as "Policy.yaml" or "exception.yaml". Their
 * contents would be missing without a word.
 */
export const checkStrayFiles = (directory: string): Problem[] => {
  const names = existsSync(directory) ? readdirSync(directory) : [];
  return names.flatMap((name): Problem[] => {
    if (!/\.ya?ml$/i.test(name) || known.includes(name)) return [];
    const meant = known.find((file) => editDistance(toStem(name), toStem(file), 2) <= 1);
    if (meant === undefined) return [];
    return [
      {
        ...startOf(name),
        rule: 'file/name',
        severity: 'error',
        message: say('file.stray', { meant }),
        hint: names.includes(meant)
          ? say('file.stray-twice-hint', { meant })
          : say('file.stray-hint', { meant }),
      },
    ];
  });
};
