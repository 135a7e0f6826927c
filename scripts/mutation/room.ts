import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ReadResult } from '../../src/dataset';
import type { Sound } from './judge';
import { createReader } from '../../src/dataset';
import { toSound } from './judge';

/** A copy of a dataset in which files can be broken, and its original state. */
export interface Room {
  readonly directory: string;
  readonly sound: Sound;
  readonly read: () => ReadResult;
  /** Runs an action while a file has other contents. */
  readonly withFile: <T>(file: string, contents: string | Buffer, act: () => Promise<T>) => Promise<T>;
  readonly close: () => void;
}

/** Copies a dataset without errors. Its reader caches files that stay the same between mutants. */
export const openRoom = (data: string): Room => {
  const root = mkdtempSync(path.join(tmpdir(), 'mutation-'));
  const directory = path.join(root, 'data');
  cpSync(data, directory, { recursive: true });
  // Logos are files beside the data.
  const files = path.join(data, '../static');
  if (existsSync(files)) cpSync(files, path.join(root, 'static'), { recursive: true });
  const read = createReader(directory);
  const { dataset, problems } = read();
  if (dataset === null) throw new Error('The dataset has errors before anything is broken');
  return {
    directory,
    sound: toSound(dataset, problems),
    read,
    withFile: async (file, contents, act) => {
      const place = path.join(directory, file);
      const before = readFileSync(place);
      writeFileSync(place, contents);
      try {
        return await act();
      } finally {
        writeFileSync(place, before);
      }
    },
    close: () => rmSync(root, { recursive: true }),
  };
};
