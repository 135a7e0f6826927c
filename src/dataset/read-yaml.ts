import type { Document, Node, Pair, YAMLMap } from 'yaml';
import { isAlias, isCollection, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import type { Problem } from '../model/rules/problem';
import { findConflict } from './conflict';
import type { Explanation } from './yaml-faults';
import { explainFault } from './yaml-faults';
import { findDeepNesting, findDeepestLine, maxDepth } from './nesting';
import { quoteLine, startOf, toPlace } from './place';
import { say } from '../model/text/say';

export interface YamlFile {
  /**
   * Strings, numbers, booleans, null, arrays and plain objects; undefined if the file is no readable YAML, or if values
   * of it are lost.
   */
  readonly value: unknown;
  /** The readable part of a file with lost values; undefined if nothing is readable. */
  readonly rest?: unknown;
  readonly problems: readonly Problem[];
  /** Nodes with positions; null if the text was not parsed. */
  readonly nodes: Document.Parsed | null;
}

type Report = (...explanation: Explanation) => void;

const startOfNode = (node: unknown): number =>
  isScalar(node) || isCollection(node) ? (node.range?.[0] ?? 0) : 0;

/** Words that many readers, which follow YAML 1.1, take for a boolean, but YAML 1.2 for text. */
const ambiguousWord = /^(?:y|n|yes|no|on|off)$/i;

const ambiguousWordRule = 'yaml/ambiguous-word';

/**
 * Creates a function that converts nodes to plain values. It reports values that would be lost or read
 * differently by other readers.
 */
const createConverter = (text: string, report: Report): ((node: unknown) => unknown) => {
  /** The latest value of each anchor, because an alias repeats the last one above it. */
  const anchors = new Map<string, unknown>();
  const convertScalar = (value: unknown, type: unknown, offset: number): unknown => {
    if (typeof value === 'string' && type === 'PLAIN' && value.length <= 3 && ambiguousWord.test(value))
      report(
        offset,
        ambiguousWordRule,
        say('yaml.ambiguous-word', { word: value }),
        say('yaml.ambiguous-word-hint', { word: value }),
      );
    if (typeof value === 'object' && value !== null)
      report(offset, 'yaml/tag', say('yaml.tag'), say('yaml.tag-hint'));
    return value;
  };
  const lineOf = (offset: number): number => toPlace('', text, offset).line;
  const remember = (node: Node): void => {
    if ('anchor' in node && node.anchor !== undefined) anchors.set(node.anchor, node);
  };
  const convertPair = (
    record: Record<string, unknown>,
    offsets: Map<string, number>,
    { key, value }: Pair,
  ): void => {
    const offset = startOfNode(key);
    if (isNode(key)) remember(key);
    if (!isScalar(key)) {
      report(offset, 'yaml/key', say('yaml.key'), say('yaml.key-hint'));
      return;
    }
    const name = String(key.value);
    if (name === '<<') report(offset, 'yaml/merge', say('yaml.merge-key'), say('yaml.merge-key-hint'));
    else if (Object.hasOwn(record, name))
      report(
        offset,
        'yaml/duplicate-key',
        say('yaml.duplicate-key', { name, line: lineOf(offsets.get(name) ?? 0) }),
        say('yaml.duplicate-key-hint'),
      );
    else if (name === '__proto__') report(offset, 'yaml/key', say('yaml.proto'), say('yaml.proto-hint'));
    else {
      if (isScalar(value) && value.value === null && value.anchor !== undefined) {
        const { anchor } = value;
        report(
          offset,
          'yaml/key',
          say('yaml.anchor', { name: anchor }),
          say('yaml.anchor-hint', { name: anchor }),
        );
      }
      offsets.set(name, offset);
      record[name] = convert(value, isMap(value) && areRows(value));
    }
  };
  /** A repeated key in a row of a list usually begins another row whose hyphen was forgotten. */
  const isNextRow = (record: Record<string, unknown>, { key }: Pair): boolean => {
    if (!isScalar(key) || !Object.hasOwn(record, String(key.value))) return false;
    const name = String(key.value);
    const line = quoteLine(text, startOfNode(key));
    report(
      startOfNode(key),
      'yaml/duplicate-key',
      say('yaml.duplicate-in-row', { name, line }),
      say('yaml.duplicate-in-row-hint', { name, line }),
    );
    return true;
  };
  /**
   * If the first key of a record and another key are repeated, the record is usually several rows without
   * hyphens.
   */
  const areRows = ({ items }: YAMLMap): boolean => {
    const names = items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
    return names.lastIndexOf(names[0] ?? '') > 0 && new Set(names).size < names.length - 1;
  };
  const convert = (node: unknown, isRow = false): unknown => {
    if (isNode(node)) remember(node);
    if (isScalar(node)) return convertScalar(node.value, node.type, startOfNode(node));
    if (isMap(node)) {
      let record: Record<string, unknown> = {};
      const offsets = new Map<string, number>();
      for (const pair of node.items) {
        if (isRow && isNextRow(record, pair)) record = {};
        convertPair(record, offsets, pair);
      }
      return record;
    }
    if (isSeq(node)) return node.items.map((item) => convert(item, true));
    if (isAlias(node)) {
      const offset = node.range?.[0] ?? 0;
      const target = anchors.get(node.source);
      if (isScalar(target)) return target.value;
      report(
        offset,
        'yaml/alias',
        target === undefined ? say('yaml.unknown-anchor', { name: node.source }) : say('yaml.alias'),
        target === undefined
          ? say('yaml.unknown-anchor-hint', { name: node.source })
          : say('yaml.alias-hint'),
      );
      return undefined;
    }
    return null;
  };
  return convert;
};

/** The nodes of a text that `readYaml` accepted, with positions. */
export const parseNodes = (text: string): Document.Parsed =>
  parseDocument(text, { prettyErrors: false, uniqueKeys: false, version: '1.2', logLevel: 'error' });

/**
 * Null if the parser, which is recursive, runs out of stack. Several keys on one line are levels that only
 * the parser can count.
 */
const parseUnlessDeep = (text: string): Document.Parsed | null => {
  try {
    return parseNodes(text);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
};

/** Reads the text of a YAML 1.2 file. Every trap becomes a problem with its place, and nothing throws. */
export const readYaml = (file: string, text: string): YamlFile => {
  const problems: Problem[] = [];
  /** The line of each rule's last finding, because a rule reports a line only once. */
  const lastLines = new Map<string, number>();
  const report: Report = (offset, rule, message, hint) => {
    const { line, column } = toPlace(file, text, offset);
    if (lastLines.get(rule) === line) return;
    lastLines.set(rule, line);
    problems.push({ file, line, column, rule, severity: 'error', message, hint });
  };
  const refuseAsDeep = (offset: number): YamlFile => {
    const message = say('yaml.nesting', { most: maxDepth });
    report(offset, 'yaml/nesting', message, say('yaml.nesting-hint'));
    return { value: undefined, problems, nodes: null };
  };
  const deep = findDeepNesting(text);
  if (deep !== null) return refuseAsDeep(deep);
  const directive = text.startsWith('%') ? 0 : text.indexOf('\n%') + 1;
  if (directive > 0 || text.startsWith('%')) {
    report(directive, 'yaml/directive', say('yaml.directive'), say('yaml.directive-hint'));
    return { value: undefined, problems, nodes: null };
  }
  const conflict = findConflict(text);
  if (conflict !== null) {
    report(
      conflict.offset,
      'yaml/conflict',
      say('yaml.conflict', { line: conflict.marker }),
      say('yaml.conflict-hint'),
    );
    return { value: undefined, problems, nodes: null };
  }
  const nodes = parseUnlessDeep(text);
  if (nodes === null) return refuseAsDeep(findDeepestLine(text));
  // Only the first error counts: later ones are consequences and name lines without faults.
  const [error] = [...nodes.errors].sort((a, b) => a.pos[0] - b.pos[0]);
  if (error !== undefined) report(...explainFault(error, nodes, text));
  for (const { pos } of nodes.warnings)
    report(pos[0], 'yaml/tag', say('yaml.unknown-tag'), say('yaml.unknown-tag-hint'));
  if (error !== undefined) return { value: undefined, problems, nodes };
  if (nodes.contents === null) {
    const message = text.trim() === '' ? say('yaml.empty') : say('yaml.only-comments');
    const hint = say('yaml.empty-hint');
    problems.push({ ...startOf(file), rule: 'file/empty', severity: 'error', message, hint });
    return { value: undefined, problems, nodes };
  }
  const value = createConverter(text, report)(nodes.contents);
  // Ambiguous words are values as they are, so that the shape of the record can be checked too.
  const isWhole = problems.every(({ rule }) => rule === ambiguousWordRule);
  return { value: isWhole ? value : undefined, rest: value, problems, nodes };
};
