import type { Dirent } from 'node:fs';
import { existsSync, readdirSync } from 'node:fs';
import type { Problem } from '../model/rules/problem';
import { id as idSchema, reservedSubjectIds } from '../model/schema/primitives';
import { renderFileError } from './read-text';
import { startOf } from './place';

/** The files of a catalog. */
export interface FileList {
  /** Ids of the files with a record, sorted. */
  readonly ids: ReadonlySet<string>;
  /** Problems of the names of other files. */
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

const readName = (name: string): string | Problem => {
  const file = `catalog/${name}`;
  if (!name.endsWith(extension))
    return complain(
      file,
      'file/name',
      `Only files that end in ${extension} are read`,
      /\.ya?ml$/i.test(name) ? `Rename it so that it ends in ${extension}.` : 'Move it out of catalog/.',
    );
  const id = name.slice(0, -extension.length);
  const parsed = idSchema.safeParse(id);
  if (!parsed.success)
    return complain(
      file,
      'file/name',
      `The name before ${extension} is the subject's id, and it ${parsed.error.issues[0]?.message ?? 'is none'}`,
      'Rename the file, to a name such as "source-postgres.yaml".',
    );
  if (reservedSubjectIds.includes(id))
    return complain(file, 'file/name', `"${id}" is taken by a published path`, 'Choose another id.');
  return id;
};

const toIdOrProblem = (entry: Dirent): string | Problem => {
  const file = `catalog/${entry.name}`;
  if (entry.isSymbolicLink())
    return complain(file, 'file/link', 'A symbolic link is not followed', 'Put the file itself here.');
  if (!entry.isFile())
    return complain(
      file,
      'file/folder',
      'The catalog has no folders inside',
      'Move its files up, into catalog/.',
    );
  return readName(entry.name);
};

/**
 * Lists the records of `catalog/`, including overrides for files that do not exist. Ignores files whose names
 * begin with a dot, because they belong to editors and systems.
 */
export const listFiles = (directory: string, overrides: Iterable<string>): FileList => {
  const problems: Problem[] = [];
  const ids = new Set<string>();
  const add = (found: string | Problem): void => {
    if (typeof found === 'string') ids.add(found);
    else problems.push(found);
  };
  const made = Array.from(overrides).filter((file) => file.startsWith(folder));
  try {
    // Git keeps no empty folder, so a clone of a dataset without subjects has none.
    const entries = existsSync(directory) ? readdirSync(directory, { withFileTypes: true }) : [];
    for (const entry of entries.filter(({ name }) => !name.startsWith('.'))) add(toIdOrProblem(entry));
  } catch (error) {
    problems.push(
      complain(
        'catalog',
        'file/unreadable',
        `The folder could not be read: ${renderFileError(error)}`,
        'A dataset has a file policy.yaml and a folder catalog.',
      ),
    );
  }
  for (const file of made) add(readName(file.slice(folder.length)));
  return { ids: new Set([...ids].sort()), problems };
};
