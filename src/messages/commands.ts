import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MessageFile } from './catalogue';
import { parse } from 'yaml';
import { toTexts } from './catalogue';

const folder = fileURLToPath(new URL('../../messages/commands', import.meta.url));

/**
 * The messages of the command line, of the checks and of the build, in English, by id. They are read only to
 * write src/model/text/commands.ts, which the program uses.
 */
export const readCommands = (): [id: string, text: string][] =>
  readdirSync(folder)
    .sort()
    // A test checks the shape of these files.
    .flatMap((file) => toTexts(parse(readFileSync(join(folder, file), 'utf8')) as MessageFile));
