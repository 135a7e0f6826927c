import type { SourceError } from './source-error';

/** One record of a file, and its first line. */
export interface SourceRecord {
  readonly value: unknown;
  readonly line: number;
  /** The line of each entry, by key, for a record with lists such as `{ "items": [ … ] }`. */
  readonly entryLines?: Readonly<Record<string, readonly number[]>>;
  /** The text of a page below its front matter. */
  readonly body?: string;
}

/** The records of a file, and whether they are a list or a single record. */
export interface Table {
  readonly records: readonly SourceRecord[];
  readonly isList: boolean;
  /** Parts of the file that cannot be read. */
  readonly faults: readonly SourceError[];
}
