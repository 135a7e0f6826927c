import type { Draft } from '../edit/draft';

/** A change of the file format. It turns files of one version into files of the next. */
export interface Migration {
  /** The `schemaVersion` that it reads. */
  readonly from: number;
  /** The change in one sentence, for the output of the command. */
  readonly summary: string;
  /** Changes the files. The number in the policy is raised afterwards. */
  readonly change: (draft: Draft) => void;
}

/** Oldest first, without a gap, up to the current version. Empty, because version 1 is the first and the current one. */
export const migrations: readonly Migration[] = [];
