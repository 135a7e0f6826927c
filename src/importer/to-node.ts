import type { Document, Node } from 'yaml';
import { Scalar, isNode, isScalar, visit } from 'yaml';
import type { Row } from './merge-rows';

const isPlainRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isNode(value);

/** A record with its keys in the order given; keys that the order does not name come last, by name. */
export const sortKeys = (row: Row, keys: readonly string[]): Row => {
  const rank = (key: string): number => (keys.includes(key) ? keys.indexOf(key) : keys.length);
  return Object.fromEntries(
    Object.entries(row)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1)),
  );
};

/** A node as the catalog writes it: keys in order, versions in quotes so that 1.10 keeps its zero. */
export const toNode = (document: Document, value: unknown, keys: readonly string[]): Node => {
  const node = document.createNode(isPlainRow(value) ? sortKeys(value, keys) : value);
  visit(node, {
    Pair: (_, { key, value: scalar }) => {
      if (isScalar(key) && key.value === 'version' && isScalar(scalar)) scalar.type = Scalar.QUOTE_SINGLE;
    },
  });
  return node;
};
