import type { Dirent } from 'node:fs';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../model/rules/problem';
import { id as idSchema, reservedSubjectIds } from '../model/schema/primitives';
import { renderFileError } from './read-text';
import { checkStrayFiles } from './stray-files';
import { startOf } from './place';
import { toId } from './shape-hint';
import { say } from '../model/text/say';

/** The files of a catalog. */
export interface FileList {
  /** Ids of the files with a record, sorted. */
  readonly ids: ReadonlySet<string>;
  /** Problems of the names of other files, here and beside the policy. */
  readonly problems: readonly Problem[];
}

const complain = (file: string, rule: string, message: string, hint: string): Problem => ({
  ...startOf(file),
  rule,
  severity: 'error',
  message,
  hint,
});

const folder = 'catalog/';
const extension = '.yaml';

/** A valid id like a name that is none: in lowercase, at most 64 characters, cut between words where it has some. */
const toNearId = (name: string): string | null => {
  const whole = toId(name);
  const start = whole.slice(0, 65);
  const id = whole.length <= 64 ? whole : start.slice(0, Math.max(start.lastIndexOf('-'), 0) || 64);
  return idSchema.safeParse(id).success ? id : null;
};

const readName = (name: string): string | Problem => {
  const file = `catalog/${name}`;
  if (!name.endsWith(extension))
    return complain(
      file,
      'file/name',
      say('file.extension', { extension }),
      /\.ya?ml$/i.test(name) ? say('file.extension-hint', { extension }) : say('file.foreign-hint'),
    );
  const id = name.slice(0, -extension.length);
  const parsed = idSchema.safeParse(id);
  if (!parsed.success) {
    const near = toNearId(id);
    return complain(
      file,
      'file/name',
      say('file.name', { extension, fault: parsed.error.issues[0]?.message ?? say('file.name-fault') }),
      near === null
        ? say('file.other-name-hint', { example: `source-postgres${extension}` })
        : say('file.name-hint', { name: `${near}${extension}` }),
    );
  }
  if (reservedSubjectIds.includes(id))
    return complain(file, 'file/name', say('file.reserved', { id }), say('file.reserved-hint'));
  return id;
};

const toIdOrProblem = (entry: Dirent): string | Problem => {
  const file = `catalog/${entry.name}`;
  if (entry.isSymbolicLink()) return complain(file, 'file/link', say('file.link'), say('file.link-hint'));
  if (!entry.isFile()) return complain(file, 'file/folder', say('file.folder'), say('file.folder-hint'));
  return readName(entry.name);
};

/**
 * Lists the records of `catalog/`, including overrides for files that do not exist. Ignores files whose names
 * begin with a dot, because they belong to editors and systems.
 */
export const listFiles = (directory: string, overrides: Iterable<string>): FileList => {
  const problems: Problem[] = checkStrayFiles(directory);
  const catalog = join(directory, folder);
  const ids = new Set<string>();
  const add = (found: string | Problem): void => {
    if (typeof found === 'string') ids.add(found);
    else problems.push(found);
  };
  const made = Array.from(overrides).filter((file) => file.startsWith(folder));
  try {
    // Git keeps no empty folder, so a clone of a dataset without subjects has none.
    const entries = existsSync(catalog) ? readdirSync(catalog, { withFileTypes: true }) : [];
    for (const entry of entries.filter(({ name }) => !name.startsWith('.'))) add(toIdOrProblem(entry));
  } catch (error) {
    problems.push(
      complain(
        'catalog',
        'file/unreadable',
        say('file.unreadable-folder', { reason: renderFileError(error) }),
        say('file.unreadable-folder-hint'),
      ),
    );
  }
  for (const file of made) add(readName(file.slice(folder.length)));
  return { ids: new Set([...ids].sort()), problems };
};
