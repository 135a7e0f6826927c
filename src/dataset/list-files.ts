import type { Dirent } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { readdirSync } from 'node:fs';
import type { Problem } from '../model/rules/problem';
import { id as idSchema, reservedSubjectIds } from '../model/schema/primitives';
import { renderFileError } from './read-text';
import { statFile } from './file-states';
import { startOf } from './place';

/** The catalog's files that hold a record, by id. */
export interface FileList {
  readonly ids: readonly string[];
  /** The same ids. */
  readonly known: ReadonlySet<string>;
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

const compareIds = (a: string, b: string): number => (a < b ? -1 : 1);

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

const listFiles = (directory: string): FileList => {
  const problems: Problem[] = [];
  const ids: string[] = [];
  try {
    const entries = readdirSync(directory, { withFileTypes: true });
    for (const entry of entries.filter(({ name }) => !name.startsWith('.'))) {
      const found = toIdOrProblem(entry);
      if (typeof found === 'string') ids.push(found);
      else problems.push(found);
    }
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
  ids.sort(compareIds);
  return { ids, known: new Set(ids), problems };
};

const isSameList = (a: FileList, b: FileList): boolean =>
  isDeepStrictEqual(a.ids, b.ids) && isDeepStrictEqual(a.problems, b.problems);

/** A list with the records that texts stand in for and that have no file yet; the same object where there are none. */
export const addInstead = (list: FileList, instead: Iterable<string>): FileList => {
  const added = Array.from(instead)
    .flatMap((file) => (file.startsWith(folder) ? readName(file.slice(folder.length)) : []))
    .filter((found) => typeof found !== 'string' || !list.known.has(found));
  if (added.length === 0) return list;
  const ids = [...list.ids, ...added.filter((found) => typeof found === 'string')].sort(compareIds);
  const problems = [...list.problems, ...added.filter((found) => typeof found !== 'string')];
  return { ids, known: new Set(ids), problems };
};

/** Times of files are this fine on the coarsest of file systems. */
const resolution = 2000;

/**
 * Lists the ids of `catalog/`, in order, again and again: the same object for as long as nothing in the folder was
 * added, taken away or renamed. Files whose names begin with a dot belong to editors and systems, and are left alone.
 */
export const createLister = (directory: string): (() => FileList) => {
  let last: { state: string; list: FileList; isSettled: boolean } | null = null;
  return () => {
    const stats = statFile(directory);
    const state = stats === undefined ? '' : [stats.mtimeMs, stats.ctimeMs, stats.ino].join(' ');
    if (last !== null && last.isSettled && last.state === state) return last.list;
    // Two changes within what a time can tell look like one: only an older one is known to be the last.
    const isSettled = stats !== undefined && Math.max(stats.mtimeMs, stats.ctimeMs) < Date.now() - resolution;
    const list = listFiles(directory);
    last = { state, isSettled, list: last !== null && isSameList(last.list, list) ? last.list : list };
    return last.list;
  };
};
