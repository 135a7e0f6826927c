import { execFileSync } from 'node:child_process';
import { say } from '../model/text/say';

/** A git repository that cannot be read as required. */
export class GitError extends Error {
  override readonly name = 'GitError';
}

/** One file in one commit; `blob` is null if the commit deletes it. */
export interface GitChange {
  readonly path: string;
  readonly blob: string | null;
}

export interface GitCommit {
  readonly id: string;
  /** The committer date in UTC. */
  readonly day: string;
  /** True for the first commit, or the first one of a shallow clone: the time before it is unknown. */
  readonly isFirst: boolean;
  readonly changes: readonly GitChange[];
}

const noBlob = /^0+$/;

const run = (folder: string, args: readonly string[], input?: string): Buffer => {
  try {
    return execFileSync('git', ['-C', folder, '-c', 'core.quotePath=false', ...args], {
      input,
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      maxBuffer: 1 << 30,
      env: { ...process.env, TZ: 'UTC', LC_ALL: 'C' },
    });
  } catch (error) {
    const said =
      typeof error === 'object' && error !== null && 'stderr' in error ? String(error.stderr).trim() : '';
    const message = error instanceof Error ? error.message : String(error);
    throw new GitError(said === '' ? message : said.split('\n')[0], { cause: error });
  }
};

/** Git quotes a path with a control character or a quote. */
const toPath = (written: string): string => {
  if (!written.startsWith('"')) return written;
  try {
    return String(JSON.parse(written));
  } catch {
    return written;
  }
};

const toChange = (line: string): GitChange[] => {
  const [, blob, path] = /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) [A-Z]\t(.*)$/.exec(line) ?? [];
  if (blob === undefined || path === undefined) return [];
  return [{ path: toPath(path), blob: noBlob.test(blob) ? null : blob }];
};

/**
 * The commits of the checked-out branch that change files in a folder, oldest first, each with its changes to
 * the branch. Dates never decrease, even if a commit's clock was wrong.
 */
export const readCommits = (folder: string, files: string | null): GitCommit[] => {
  const text = run(folder, [
    ...['log', '--first-parent', '-m', '--reverse', '--no-renames', '--raw', '--no-abbrev', '--relative'],
    ...['--date=format-local:%Y-%m-%d', '--format=commit %H %cd %P'],
    ...['--', files === null ? '.' : `:(glob)${files}`],
  ]).toString('utf8');
  let last = '';
  return text
    .split(/^commit /m)
    .slice(1)
    .map((part) => {
      const [head = '', ...lines] = part.split('\n');
      const [id = '', day = '', ...parents] = head.split(' ').filter((word) => word !== '');
      last = day > last ? day : last;
      return { id, day: last, isFirst: parents.length === 0, changes: lines.flatMap(toChange) };
    });
};

/** The day of the checked-out commit. */
export const readHeadDay = (folder: string): string =>
  run(folder, ['log', '-1', '--date=format-local:%Y-%m-%d', '--format=%cd']).toString('utf8').trim();

/** The contents of blobs by id. */
export const readBlobs = (folder: string, ids: readonly string[]): Map<string, Buffer> => {
  const blobs = new Map<string, Buffer>();
  if (ids.length === 0) return blobs;
  const output = run(folder, ['cat-file', '--batch'], `${ids.join('\n')}\n`);
  let at = 0;
  for (const id of ids) {
    const end = output.indexOf('\n', at);
    const size = Number(/ blob (\d+)$/.exec(output.toString('utf8', at, end))?.[1] ?? NaN);
    if (Number.isNaN(size)) throw new GitError(say('git.no-contents', { id }));
    blobs.set(id, output.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return blobs;
};

/** The web address of the cloned repository; null if the remote has none. */
export const readWebAddress = (folder: string): string | null => {
  let remote: string;
  try {
    remote = run(folder, ['remote', 'get-url', 'origin']).toString('utf8').trim();
  } catch {
    return null;
  }
  const [, host, path] =
    /^(?:https?:\/\/(?:[^@/]*@)?|ssh:\/\/(?:[^@/]*@)?|[^@/\s]+@)([^/:]+)(?::\d+)?[/:](.+?)(?:\.git)?\/?$/.exec(
      remote,
    ) ?? [];
  return host === undefined || path === undefined ? null : `https://${host}/${path}`;
};
