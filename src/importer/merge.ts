import { isDeepStrictEqual } from 'node:util';
import type { Document, Node } from 'yaml';
import { Scalar, YAMLMap, YAMLSeq, isMap, isNode, isScalar, isSeq } from 'yaml';
import type { ListShape, Shape } from './shape';
import type { Row } from './row';
import { isRow, toRows } from './row';

/** The result of merging a record or a list. */
export interface Merge {
  /** The changed keys; `rows` for a list. */
  readonly changed: readonly string[];
  /**
   * The number of rows that the import does not have: added by people, or missing in the source. They stay.
   */
  readonly kept: number;
  /** Facts of the import that the file contradicts. */
  readonly leftOut: readonly string[];
}

/** The data of a node. */
export const toPlain = (node: unknown): unknown => (isNode(node) ? (node.toJSON() as unknown) : node);

const rankOf = (shape: Shape, key: string): number =>
  shape.keys.includes(key) ? shape.keys.indexOf(key) : shape.keys.length;

const keyOf = (key: unknown): string => String(isScalar(key) ? key.value : key);

/** Keys of versions. */
const versions: readonly string[] = ['version', 'since', 'until', 'removedIn'];

/** A value in the catalog's style. A version is quoted, so that 1.10 keeps its zero. */
const createValue = (document: Document, key: string, value: unknown, shape: Shape): Node => {
  const list = shape.lists?.[key];
  if (list !== undefined && Array.isArray(value)) {
    const sequence = new YAMLSeq(document.schema);
    for (const row of value) sequence.add(isRow(row) ? createMap(document, row, list) : row);
    return sequence;
  }
  if (isRow(value)) return createMap(document, value, shape.maps?.[key] ?? { keys: [] });
  const node = document.createNode(value);
  if (versions.includes(key) && isScalar(node)) node.type = Scalar.QUOTE_SINGLE;
  return node;
};

const insert = (document: Document, map: YAMLMap, key: string, value: unknown, shape: Shape): void => {
  const next = map.items.findIndex((pair) => rankOf(shape, keyOf(pair.key)) > rankOf(shape, key));
  const node = createValue(document, key, value, shape);
  map.items.splice(next === -1 ? map.items.length : next, 0, document.createPair(key, node));
};

/** A record in the catalog's style, with its keys in order. */
export const createMap = (document: Document, row: Row, shape: Shape): YAMLMap => {
  const map = new YAMLMap(document.schema);
  for (const [key, value] of Object.entries(row))
    if (value !== undefined) insert(document, map, key, value, shape);
  return map;
};

/**
 * Merges a record into a map of a document. Keys that the source `owns` are updated; other keys are only
 * added if missing. Positions, comments and everything else stay.
 */
export const mergeMap = (
  document: Document,
  map: YAMLMap,
  row: Row,
  shape: Shape,
  owns: (key: string) => boolean,
): Merge => {
  const changed: string[] = [];
  const leftOut: string[] = [];
  let kept = 0;
  const existing = map.items.map((pair) => keyOf(pair.key));
  for (const key of new Set([...Object.keys(row), ...existing])) {
    const value = row[key];
    if (!existing.includes(key)) {
      if (value === undefined) continue;
      insert(document, map, key, value, shape);
    } else {
      if (!owns(key)) continue;
      const merge = mergeValue(document, map, key, value, shape);
      kept += merge.kept;
      leftOut.push(...merge.leftOut);
      if (merge.changed.length === 0) continue;
    }
    changed.push(key);
  }
  return { changed, kept, leftOut };
};

const unchanged: Merge = { changed: [], kept: 0, leftOut: [] };

/** Replaces a value. */
const mergeValue = (document: Document, map: YAMLMap, key: string, value: unknown, shape: Shape): Merge => {
  const changed: Merge = { changed: [key], kept: 0, leftOut: [] };
  const node: unknown = map.get(key, true);
  const list = shape.lists?.[key];
  // A source that no longer contains a list drops none of its rows.
  if (list !== undefined && isSeq(node))
    return mergeRows(document, node, toRows(value), list, toRows(toPlain(map.get('rejected', true))));
  if (isSeq(node) && Array.isArray(value)) return mergeWords(document, node, value);
  if (value === undefined) {
    map.delete(key);
    return changed;
  }
  const inner = shape.maps?.[key];
  if (inner !== undefined && isMap(node) && isRow(value))
    return mergeMap(document, node, value, inner, (name) => isOwn(name, value, inner));
  if (isDeepStrictEqual(toPlain(node), value)) return unchanged;
  if (isScalar(node) && typeof value !== 'object') {
    // The scalar keeps its comment; a version that was a number gets quotes.
    node.value = value;
    if (versions.includes(key)) node.type = Scalar.QUOTE_SINGLE;
  } else map.set(key, createValue(document, key, value, shape));
  return changed;
};

/** Imported keys follow the import, except keys that people can add. */
const isOwn = (key: string, row: Row, shape: Shape): boolean =>
  key in row || shape.additions?.includes(key) !== true;

/** Words are only added, because existing ones are possibly a person's. */
const mergeWords = (document: Document, list: YAMLSeq, words: readonly unknown[]): Merge => {
  const known = list.items.map(toPlain);
  const more = words.filter((word) => !known.some((other) => isDeepStrictEqual(other, word)));
  for (const word of more) list.add(document.createNode(word));
  return { changed: more.length > 0 ? ['words'] : [], kept: 0, leftOut: [] };
};

const toSelf = (row: Row): Row => row;

const toRow = (map: YAMLMap): Row => map.toJSON() as Row;

const mergeRows = (
  document: Document,
  list: YAMLSeq,
  imported: readonly Row[],
  shape: ListShape,
  rejected: readonly Row[],
): Merge => {
  const { toDated = toSelf, toWritten = toSelf } = shape;
  const existing = list.items
    .filter((item) => isMap(item))
    .map((node) => ({ node, row: toDated(toRow(node)) }));
  const free = new Set(existing);
  const rowOf = new Map(existing.map(({ node, row }): [unknown, Row] => [node, row]));
  const before = [...rowOf.values()];
  const dated = imported.map(toDated);
  const all = [...before, ...dated];
  const { rows, leftOut } = shape.toRows(before, dated, rejected);
  const inner: string[] = [];
  let isChanged = false;
  let kept = 0;
  for (const row of rows) {
    const match = [...free].find((candidate) => shape.isSame(candidate.row, row, all));
    const written = toWritten(row);
    if (match !== undefined) {
      free.delete(match);
      const merge = mergeMap(document, match.node, written, shape, (key) => isOwn(key, written, shape));
      isChanged ||= merge.changed.length > 0;
      kept += merge.kept;
      inner.push(...merge.leftOut);
      continue;
    }
    const after = list.items.findIndex((item) => {
      const other = rowOf.get(item);
      return other !== undefined && shape.isAfter(other, row);
    });
    const node = createMap(document, written, shape);
    rowOf.set(node, row);
    // An empty list is written as [ ]; rows are written as lines.
    if (list.items.length === 0) list.flow = false;
    list.items.splice(after === -1 ? list.items.length : after, 0, node);
    isChanged = true;
  }
  return { changed: isChanged ? ['rows'] : [], kept: kept + free.size, leftOut: [...leftOut, ...inner] };
};
