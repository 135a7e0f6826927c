import type { Document, YAMLMap } from 'yaml';
import { YAMLSeq, isMap } from 'yaml';
import { setEntries } from './set-entries';
import { toNode } from './to-node';

/** A row of a list in a record, as plain data. */
export type Row = Readonly<Record<string, unknown>>;

/** How the rows of one list are told apart, in which order they stand, and what people add to them. */
export interface RowKind {
  /** Whether a row of the file and a row of the import speak of the same thing. */
  readonly isSame: (existing: Row, imported: Row) => boolean;
  /** Whether the first stands after the second. */
  readonly isAfter: (existing: Row, imported: Row) => boolean;
  /** The order of a row's keys. */
  readonly keys: readonly string[];
  /** Keys that a person may have added to an imported row: they stay. */
  readonly keeps: readonly string[];
  /** Lists inside the row that are merged likewise. */
  readonly lists?: Readonly<Record<string, RowKind>>;
}

export interface RowMerge {
  readonly changed: boolean;
  /** Rows of the file that the import does not have: made by hand, or gone from the source. They stay. */
  readonly kept: number;
}

const toRow = (node: YAMLMap): Row => {
  const value: unknown = node.toJSON();
  return typeof value === 'object' && value !== null ? (value as Row) : {};
};

/** Brings the rows of an import into a list of a document. What else stands in the list stays, comments too. */
export const mergeRows = (
  document: Document,
  list: YAMLSeq,
  rows: readonly Row[],
  kind: RowKind,
): RowMerge => {
  const free = new Map<YAMLMap, Row>();
  for (const item of list.items) if (isMap(item)) free.set(item, toRow(item));
  const rowOf = new Map(free);
  let changed = false;
  for (const row of rows) {
    const match = [...free].find(([, existing]) => kind.isSame(existing, row));
    if (match === undefined) {
      const after = list.items.findIndex((item) => {
        const existing = isMap(item) ? rowOf.get(item) : undefined;
        return existing !== undefined && kind.isAfter(existing, row);
      });
      list.items.splice(after === -1 ? list.items.length : after, 0, toNode(document, row, kind.keys));
      changed = true;
    } else {
      free.delete(match[0]);
      const isOwn = (key: string): boolean => !kind.keeps.includes(key);
      if (
        setEntries(document, match[0], row, { keys: kind.keys, owns: isOwn, lists: kind.lists ?? {} }).keys
          .length > 0
      )
        changed = true;
    }
  }
  return { changed, kept: free.size };
};
