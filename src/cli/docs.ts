import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from './command';
import { say } from '../model/text/say';

/**
 * The docs folder of a dataset: the option, else STAGES_DOCS, else the folder `docs` next to the dataset, if
 * it exists.
 */
export const takeDocs = (directory: string, option: string | undefined): string | undefined => {
  const named = option ?? (process.env.STAGES_DOCS === '' ? undefined : process.env.STAGES_DOCS);
  if (named !== undefined) {
    if (!existsSync(named)) throw new UsageError(say('arguments.absent-docs', { folder: named }));
    return named;
  }
  const beside = join(directory, '..', 'docs');
  return existsSync(beside) ? beside : undefined;
};
