import type { Stats } from 'node:fs';
import { join } from 'node:path';
import type { Output, Schema } from '../model/schema/keys';
import type { RecordFile } from './read-record';
import { statFile } from './file-states';
import { readRecord } from './read-record';

const isSameState = (a: Stats | undefined, b: Stats | undefined): boolean =>
  a?.mtimeMs === b?.mtimeMs && a?.ctimeMs === b?.ctimeMs && a?.size === b?.size && a?.ino === b?.ino;

/** Reads one file of a shape; as long as it has not changed since the last time, the same answer is given again. */
export const createRememberedFile = <T extends Schema>(directory: string, file: string, schema: T) => {
  const path = join(directory, file);
  let last: { stats: Stats | undefined; instead: string | undefined; read: RecordFile<Output<T>> } | null =
    null;
  return (instead?: string): RecordFile<Output<T>> => {
    const stats = instead === undefined ? statFile(path) : undefined;
    if (last !== null && last.instead === instead && isSameState(last.stats, stats)) return last.read;
    last = { stats, instead, read: readRecord(path, file, schema, instead) };
    return last.read;
  };
};
