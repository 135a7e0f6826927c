import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Output, Schema } from '../model/schema/keys';
import type { RecordFile } from './read-record';
import { readRecord } from './read-record';

/** Tells one state of a file from another without reading it; a text that stands in for it tells itself. */
const toStamp = (path: string, instead: string | undefined): string => {
  if (instead !== undefined) return `=${instead}`;
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined ? '' : `${stats.mtimeMs} ${stats.ctimeMs} ${stats.size} ${stats.ino}`;
};

/** Reads the files of one shape below a folder; one that has not changed since the last time is not read again. */
export const createFileCache = <T extends Schema>(directory: string, schema: T) => {
  let known = new Map<string, { readonly stamp: string; readonly read: RecordFile<Output<T>> }>();
  return (
    files: readonly string[],
    instead: ReadonlyMap<string, string> = new Map(),
  ): RecordFile<Output<T>>[] => {
    const now: typeof known = new Map();
    for (const file of files) {
      const path = join(directory, file);
      const text = instead.get(file);
      const stamp = toStamp(path, text);
      const before = known.get(file);
      now.set(file, before?.stamp === stamp ? before : { stamp, read: readRecord(path, file, schema, text) });
    }
    known = now;
    return [...now.values()].map(({ read }) => read);
  };
};
