import type { Document, Pair, YAMLMap } from 'yaml';
import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Path } from '../model/rules/rule';
import type { Place } from '../model/rules/problem';
import { toPlace } from './place';
import { toRow } from './written-row';

/** Finds nodes of one file. */
export interface Locator {
  readonly toPlace: (path: Path, at?: 'key' | 'value') => Place;
  /** The written text of a scalar; null if the path leads to none. */
  readonly toSource: (path: Path) => string | null;
}

/** The pairs of a record by key; of equal keys the first. */
const toPairs = ({ items }: YAMLMap): ReadonlyMap<string, Pair> => {
  const pairs = new Map<string, Pair>();
  for (const item of items)
    if (isScalar(item.key) && !pairs.has(String(item.key.value))) pairs.set(String(item.key.value), item);
  return pairs;
};

export const createLocator = (file: string, text: string, { contents }: Document.Parsed): Locator => {
  const known = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();
  const pairsOf = (map: YAMLMap): ReadonlyMap<string, Pair> => {
    const pairs = known.get(map) ?? toPairs(map);
    known.set(map, pairs);
    return pairs;
  };
  /** The deepest existing node on the path, and its key if the last step went through one. */
  const find = (path: Path): { node: unknown; key: unknown; isWhole: boolean } => {
    let node: unknown = contents;
    let key: unknown = null;
    for (const step of path) {
      if (isMap(node) && typeof step !== 'object') {
        const pair = pairsOf(node).get(String(step));
        if (pair === undefined) return { node, key, isWhole: false };
        key = pair.key;
        node = pair.value;
      } else if (isSeq(node)) {
        const index = typeof step === 'object' ? toRow(step) : Number(step);
        const item = node.items[index];
        if (item === undefined) return { node, key, isWhole: false };
        key = null;
        node = item;
      } else return { node, key, isWhole: false };
    }
    return { node, key, isWhole: true };
  };

  const startOf = (node: unknown): number | null =>
    isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? (node.range?.[0] ?? null) : null;

  return {
    toPlace: (path, at = 'value') => {
      const { node, key, isWhole } = find(path);
      const isKeyMeant = key !== null && (at === 'key' || !isWhole);
      const offset = isKeyMeant ? startOf(key) : (startOf(node) ?? startOf(key));
      return toPlace(file, text, offset ?? 0);
    },
    toSource: (path) => {
      const { node, isWhole } = find(path);
      const range = isScalar(node) ? node.range : null;
      return isWhole && range ? text.slice(range[0], range[1]) : null;
    },
  };
};
