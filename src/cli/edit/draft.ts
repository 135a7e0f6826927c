import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../../model/time/calendar';
import type { ReadResult, YamlPath, YamlValue } from '../../dataset';
import { DataError } from '../command';
import {
  appendRow,
  createReader,
  exceptionsFile,
  removeValue,
  renderNewLock,
  setValue,
  toSubjectFile,
} from '../../dataset';
import { lockFile } from '../../model/permalink/permalink-lock';
import { subjectPermalink } from '../../model/permalink/permalink';
import { toSchemaLine } from '../../model/policy/schema-line';
import { say } from '../../model/text/say';

/** A dataset's files with changes that are not written yet. */
export interface Draft {
  readonly directory: string;
  /** The changed texts, by file. */
  readonly texts: ReadonlyMap<string, string>;
  /** The ids of new records. */
  readonly created: readonly string[];
  /** A file's text on disk; empty if there is no file. */
  readonly writtenOf: (file: string) => string;
  /** A file's text with the changes so far. */
  readonly textOf: (file: string) => string;
  readonly append: (file: string, path: YamlPath, row: YamlValue) => void;
  readonly set: (file: string, path: YamlPath, value: YamlValue) => void;
  readonly remove: (file: string, path: YamlPath) => void;
  /** Changes the text of a file in another way than by a value. */
  readonly rewrite: (file: string, edit: (text: string) => string) => void;
  /** Creates the record of a new subject. */
  readonly create: (id: string, text: string) => void;
  /** Adds the addresses of new records to the lock. */
  readonly recordCreated: () => void;
  /** Reads the dataset with the changes, or as on disk. */
  readonly read: () => ReadResult;
  readonly readUnchanged: () => ReadResult;
}

export const createDraft = (directory: string, today: Day): Draft => {
  const texts = new Map<string, string>();
  const created: string[] = [];
  const reader = createReader(directory);
  const writtenOf = (file: string): string => {
    const path = join(directory, file);
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  };
  const textOf = (file: string): string => texts.get(file) ?? writtenOf(file);
  const change = (file: string, path: YamlPath, edit: (text: string) => string | null): void => {
    const before = textOf(file);
    const text = edit(before === '' && file === exceptionsFile ? toSchemaLine('exceptions') : before);
    if (text === null)
      throw new DataError(
        say('edit-command.not-changeable', { file: join(directory, file), path: path.join('.') }),
      );
    texts.set(file, text);
  };
  return {
    directory,
    texts,
    created,
    writtenOf,
    textOf,
    append: (file, path, row) => change(file, path, (text) => appendRow(text, path, row)),
    set: (file, path, value) => change(file, path, (text) => setValue(text, path, value)),
    remove: (file, path) => change(file, path, (text) => removeValue(text, path)),
    rewrite: (file, edit) => texts.set(file, edit(textOf(file))),
    create: (id, text) => {
      texts.set(toSubjectFile(id), text);
      created.push(id);
    },
    recordCreated: () => {
      if (created.length === 0) return;
      const lock = renderNewLock(directory, created.map(subjectPermalink), texts);
      if (lock !== null) texts.set(lockFile, lock);
    },
    read: () => reader({ today, overrides: texts, hasStatic: false }),
    readUnchanged: () => reader({ today, hasStatic: false }),
  };
};
