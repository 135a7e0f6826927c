import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { UsageError } from './command';
import { say } from '../model/text/say';

/** A dataset's folder, and a function that removes it if it is temporary. */
export interface Checkout {
  readonly directory: string;
  /** The folder's name in messages: its path in the repository. */
  readonly name: string;
  readonly dispose: () => void;
}

const git = (args: readonly string[]): Buffer =>
  execFileSync('git', args, { stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 30 });

const isRevision = (name: string): boolean => {
  try {
    git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
    return true;
  } catch {
    return false;
  }
};

const isInRevision = (revision: string, path: string): boolean => {
  try {
    git(['cat-file', '-e', `${revision}^{commit}:./${path}`]);
    return true;
  } catch {
    return false;
  }
};

/** Extracts the dataset of a git revision, with its docs, into a temporary folder. */
const checkOut = (revision: string, data: string): Checkout => {
  const folder = mkdtempSync(join(tmpdir(), 'stagebook-diff-'));
  const dispose = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const docs = join(data, '..', 'docs');
    const paths = isInRevision(revision, docs) ? [data, docs] : [data];
    const archive = git(['archive', '--format=tar', `${revision}^{commit}`, '--', ...paths]);
    execFileSync('tar', ['-x', '-C', folder], { input: archive, stdio: ['pipe', 'ignore', 'pipe'] });
  } catch (error) {
    dispose();
    throw new UsageError(say('arguments.no-data-in-revision', { revision, folder: data }), {
      cause: error,
    });
  }
  return { directory: join(folder, data), name: data, dispose };
};

/** Resolves the name of a folder or a git revision. A folder has priority. */
export const takeCheckout = (name: string, data: string): Checkout => {
  if (existsSync(name) && statSync(name).isDirectory())
    return { directory: name, name, dispose: () => undefined };
  if (isRevision(name)) return checkOut(name, data);
  throw new UsageError(say('arguments.not-a-revision', { name }));
};
