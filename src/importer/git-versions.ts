import { emptyHistory } from './history';
import type { GitCommit } from './git';
import { readBlobs, readCommits } from './git';
import type { Item } from './source';
import { isRead, toItems, toPlace } from './source';
import { SourceError, refuseFaults } from './source-error';
import { say } from '../model/text/say';

/** An item's version in a commit; `item` is null if the commit removed it. */
export interface Version {
  readonly day: string;
  readonly commit: string;
  /** `by`: the state possibly existed before that day. */
  readonly precision: 'on' | 'by';
  readonly item: Item | null;
}

/** A version that could not be read. */
export interface LeftOut {
  readonly place: string;
  readonly reason: string;
}

export interface GitVersions {
  /** By item id, oldest first. */
  readonly versions: ReadonlyMap<string, readonly Version[]>;
  readonly leftOut: readonly LeftOut[];
}

export const renderVersion = (path: string, commit: string): string =>
  say('source-file.at-commit', { path, commit: commit.slice(0, 12) });

const toText = (bytes: Buffer, file: string): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new SourceError(say('source-file.encoding'), file);
  }
};

/** Facts from before a day are dated by that day. */
const startOn = (versions: readonly Version[], since: string): Version[] => {
  const before = versions.findLast(({ day }) => day < since);
  const rest = versions.filter(({ day }) => day >= since);
  if (before === undefined || before.item === null || rest[0]?.day === since) return rest;
  return [{ ...before, day: since, precision: 'by' }, ...rest];
};

/** All versions of all items in the commits of a folder. `files`: a git pathspec of relevant files. */
export const readGitVersions = (
  folder: string,
  { files, since }: { readonly files: string | null; readonly since: string | null },
): GitVersions => {
  const commits = readCommits(folder, files);
  const changes = commits.flatMap((commit) => commit.changes).filter(({ path }) => isRead(path));
  const blobs = readBlobs(folder, [...new Set(changes.flatMap(({ blob }) => blob ?? []))]);
  const versions = new Map<string, Version[]>();
  const leftOut: LeftOut[] = [];
  /** The ids of the items in each file. */
  const held = new Map<string, readonly string[]>();

  const add = (id: string, version: Version): void => {
    versions.set(id, [...(versions.get(id) ?? []), version]);
  };
  const readItems = (path: string, blob: string | null, { id: commit, day }: GitCommit): Item[] | null => {
    if (blob === null) return [];
    try {
      const read = toItems(toText(blobs.get(blob) ?? Buffer.alloc(0), path), toPlace(path), emptyHistory);
      // An item that cannot be read would look like one that is gone.
      refuseFaults(read.flatMap((item) => ('failed' in item ? [item.failed] : [])));
      return read.filter((item): item is Item => !('failed' in item));
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      if (since === null || day >= since)
        leftOut.push({ place: renderVersion(path, commit), reason: error.message });
      return null;
    }
  };

  for (const commit of commits) {
    const { id, day, isFirst } = commit;
    const gone = new Set<string>();
    const there = new Set<string>();
    for (const { path, blob } of commit.changes.filter((change) => isRead(change.path))) {
      const items = readItems(path, blob, commit);
      if (items === null) continue;
      for (const old of held.get(path) ?? []) gone.add(old);
      held.set(
        path,
        items.map((item) => item.id),
      );
      for (const item of items) {
        there.add(item.id);
        add(item.id, { day, commit: id, precision: isFirst ? 'by' : 'on', item });
      }
    }
    // A file that moved to another folder is the same item.
    for (const old of gone) if (!there.has(old)) add(old, { day, commit: id, precision: 'on', item: null });
  }
  return {
    versions:
      since === null
        ? versions
        : new Map([...versions].map(([id, own]) => [id, startOn(own, since)] as const)),
    leftOut,
  };
};
