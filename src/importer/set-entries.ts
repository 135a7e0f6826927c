import { isDeepStrictEqual } from 'node:util';
import type { Document, YAMLMap } from 'yaml';
import { Scalar, YAMLSeq, isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Row, RowKind } from './merge-rows';
import { mergeRows } from './merge-rows';
import { toNode } from './to-node';

export interface SetOptions {
  /** The order of keys. */
  readonly keys: readonly string[];
  /** Whether the source decides a key. Of the others only what is missing is written. */
  readonly owns: (key: string) => boolean;
  /** Lists whose rows are merged one by one. */
  readonly lists: Readonly<Record<string, RowKind>>;
}

export interface SetResult {
  /** The keys that changed. */
  readonly keys: readonly string[];
  /** Rows of lists that the source does not have and that stayed. */
  readonly kept: number;
}

const keyOf = (key: unknown): string => (isScalar(key) ? String(key.value) : String(key));

const insert = (
  document: Document,
  map: YAMLMap,
  key: string,
  value: unknown,
  { keys, lists }: SetOptions,
): void => {
  const rank = (name: string): number => (keys.includes(name) ? keys.indexOf(name) : keys.length);
  const next = map.items.findIndex((pair) => rank(keyOf(pair.key)) > rank(key));
  const rowKeys = lists[key]?.keys;
  const node =
    rowKeys !== undefined && Array.isArray(value)
      ? Object.assign(new YAMLSeq(document.schema), {
          items: value.map((row) => toNode(document, row, rowKeys)),
        })
      : toNode(document, key === 'version' ? quoted(value) : value, keys);
  map.items.splice(next === -1 ? map.items.length : next, 0, document.createPair(key, node));
};

const quoted = (value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  const scalar = new Scalar(value);
  scalar.type = Scalar.QUOTE_SINGLE;
  return scalar;
};

/** Brings a record's values into a map of a document, in order, and leaves everything else as it stands. */
export const setEntries = (document: Document, map: YAMLMap, row: Row, options: SetOptions): SetResult => {
  const changed: string[] = [];
  let kept = 0;
  for (const [key, value] of Object.entries(row)) {
    if (value === undefined) continue;
    const node: unknown = map.get(key, true);
    const list = options.lists[key];
    if (node === undefined) {
      insert(document, map, key, value, options);
      changed.push(key);
    } else if (!options.owns(key)) {
      continue;
    } else if (list !== undefined && isSeq(node) && Array.isArray(value)) {
      const merged = mergeRows(document, node, value as Row[], list);
      if (merged.changed) changed.push(key);
      kept += merged.kept;
    } else if (!isDeepStrictEqual(isNode(node) ? node.toJSON() : node, value)) {
      // A scalar keeps its place, its comment and its quotes.
      if (isScalar(node) && typeof value !== 'object') node.value = value;
      else map.set(key, toNode(document, value, options.keys));
      changed.push(key);
    }
  }
  for (const key of map.items.map((pair) => keyOf(pair.key))) {
    if (key in row || !options.owns(key)) continue;
    const node: unknown = map.get(key, true);
    // Rows are not dropped because a source falls silent.
    if (options.lists[key] !== undefined && isSeq(node))
      kept += node.items.filter((item) => isMap(item)).length;
    else {
      map.delete(key);
      changed.push(key);
    }
  }
  return { keys: changed, kept };
};
