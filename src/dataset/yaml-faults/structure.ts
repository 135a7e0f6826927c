import type { Document, Node, YAMLError } from 'yaml';
import { findQuoteEnd, measureValue } from './extent';
import { quoteLine } from '../place';
import { isCollection, isNode, isScalar, isSeq, visit } from 'yaml';
import { say } from '../../model/text/say';

/** A fault at an offset of a text. */
export type Explanation = readonly [offset: number, rule: string, message: string, hint: string];

/** The first node, from the outside, that contains an offset and passes a test. */
const findAround = (
  document: Document.Parsed,
  offset: number,
  test: (node: Node, start: number) => boolean,
): number | null => {
  let found: number | null = null;
  visit(document, {
    Node: (_, node) => {
      const [start, , until] = node.range ?? [0, 0, -1];
      if (offset < start || offset > until || !test(node, start)) return undefined;
      found = start;
      return visit.BREAK;
    },
  });
  return found;
};

/** Codes of the parser that cover several mistakes. */
const unclear = new Set(['MISSING_CHAR', 'BAD_INDENT', 'MULTILINE_IMPLICIT_KEY']);

/**
 * Explains a fault by the values around it, where the parser's code is not enough: a quote or a bracket that is
 * never closed, a missing comma, a row without a hyphen. Null if the values do not explain it.
 */
export const explainStructure = (
  { code, pos: [noticed] }: YAMLError,
  document: Document.Parsed,
  text: string,
): Explanation | null => {
  if (!unclear.has(code)) return null;
  const find = (test: (node: Node, start: number) => boolean): number | null =>
    findAround(document, noticed, test);
  const explain = (offset: number, message: string, hint: string): Explanation => [
    offset,
    'yaml/syntax',
    message,
    hint,
  ];

  const quote = find(
    (node, start) =>
      isScalar(node) && node.type?.startsWith('QUOTE') === true && findQuoteEnd(text, start) === null,
  );
  if (quote !== null) return explain(quote, say('yaml.open-quote'), say('yaml.open-quote-hint'));

  const brackets = find((node) => isCollection(node) && node.flow === true);
  if (brackets !== null) {
    if (typeof measureValue(text, brackets, -1) !== 'number')
      return explain(brackets, say('yaml.open-bracket'), say('yaml.open-bracket-hint'));
    if (code !== 'BAD_INDENT')
      return explain(
        noticed,
        say('yaml.no-comma', { line: quoteLine(text, noticed) }),
        say('yaml.no-comma-hint'),
      );
  }

  if (code === 'BAD_INDENT') return explain(noticed, say('yaml.indentation'), say('yaml.indentation-hint'));
  const row = noticed + text.slice(noticed).search(/\S|$/);
  const list = find(
    (node) => isSeq(node) && node.items.some((item) => isNode(item) && item.range?.[0] === row),
  );
  const isAfterHyphen = /-[ \t]+$/.test(text.slice(text.lastIndexOf('\n', row - 1) + 1, row));
  return code === 'MISSING_CHAR' && list !== null && !isAfterHyphen
    ? explain(noticed, say('yaml.no-hyphen', { line: quoteLine(text, noticed) }), say('yaml.no-hyphen-hint'))
    : null;
};
