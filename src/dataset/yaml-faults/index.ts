import type { Document, YAMLError } from 'yaml';
import type { Explanation } from './structure';
import type { Fault } from './extent';
import { endOfLine } from './extent';
import { explainStructure } from './structure';
import { findFault } from './layout';
import { oddSpaceOfLayout } from '../odd-space';
import { quoteLine } from '../place';
import { isScalar } from 'yaml';
import { say } from '../../model/text/say';

/** A key with a value directly after the colon, except a link. */
const missingSpace = /^([ \t]*(?:- +)?)([A-Za-z][\w-]*):(?!\/\/)([^\s:][^\n]*?)[ \t\r]*$/;

/** A hyphen of a list with a key or a word directly after it. */
const missingSpaceAfterHyphen = /^([ \t]*)-([A-Za-z"'][^\n]*?)[ \t\r]*$/;

export type { Explanation };

const hints: Readonly<Record<string, readonly [rule: string, message: string, hint: string]>> = {
  TAB_AS_INDENT: ['yaml/tab', say('yaml.tab'), say('yaml.tab-hint')],
  MULTIPLE_DOCS: ['yaml/documents', say('yaml.second-document'), say('yaml.second-document-hint')],
  MULTILINE_IMPLICIT_KEY: ['yaml/syntax', say('yaml.no-colon'), say('yaml.no-colon-hint')],
  BLOCK_AS_IMPLICIT_KEY: ['yaml/syntax', say('yaml.colon-in-value'), say('yaml.in-quotes-hint')],
  BAD_DQ_ESCAPE: ['yaml/syntax', say('yaml.escape'), say('yaml.escape-hint')],
};

/** The key at the beginning of a text, without its quotation marks. */
const quoteKey = (text: string): string => {
  const [, double, single, plain] = /^(?:"([^"]*)"|'([^']*)'|([^:\s]*))/.exec(text) ?? [];
  return double ?? single ?? plain ?? '';
};

/** Explanations that quote the text at the fault. */
const quoting: Readonly<
  Record<string, (text: string, offset: number) => readonly [message: string, hint: string]>
> = {
  BAD_SCALAR_START: (text, offset) => [
    say('yaml.first-character', { character: `"${text.charAt(offset)}"` }),
    say('yaml.in-quotes-hint'),
  ],
  DUPLICATE_KEY: (text, offset) => [
    say('yaml.key-twice', { name: quoteKey(text.slice(offset, offset + 80)) }),
    say('yaml.duplicate-key-hint'),
  ],
  BLOCK_IN_FLOW: (text, offset) => [
    say('yaml.no-comma', { line: quoteLine(text, offset) }),
    say('yaml.no-comma-hint'),
  ],
  UNEXPECTED_TOKEN: (text, offset) =>
    /["']\s?$/.test(text.slice(0, offset))
      ? [say('yaml.after-quote'), say('yaml.after-quote-hint')]
      : [say('yaml.unexpected'), say('yaml.unexpected-hint')],
};

/** The parser's errors for lines that do not fit together, often some lines after the fault. */
const ofLayout = new Set([
  'BLOCK_AS_IMPLICIT_KEY',
  'BLOCK_IN_FLOW',
  'BAD_INDENT',
  'MULTILINE_IMPLICIT_KEY',
  'UNEXPECTED_TOKEN',
  'MISSING_CHAR',
]);

/** The fault in the layout, if it explains the parser's error. */
const findReason = ({ code, pos: [noticed] }: YAMLError, text: string): Fault | null => {
  const fault = ofLayout.has(code) ? findFault(text) : null;
  if (fault === null || noticed > fault.until) return null;
  // The parser reports a continued value at its beginning; the fault is on its next line.
  const last = endOfLine(text, code === 'BLOCK_AS_IMPLICIT_KEY' ? endOfLine(text, noticed) + 1 : noticed);
  return fault.offset <= last ? fault : null;
};

/**
 * A slip in the line of an offset that the parser cannot name: a space that only looks like one, or a missing
 * space.
 */
const findSlip = (text: string, offset: number): Explanation | null => {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(start, endOfLine(text, start));
  const odd = oddSpaceOfLayout.exec(line);
  if (odd !== null)
    return [start + odd[0].length - 1, 'yaml/space', say('yaml.odd-space'), say('yaml.odd-space-hint')];
  const [, before = '', rest = ''] = missingSpaceAfterHyphen.exec(line) ?? [];
  if (rest !== '')
    return [
      start + before.length,
      'yaml/hyphen',
      say('yaml.no-space-after-hyphen', { line: quoteLine(text, start) }),
      say('yaml.no-space-after-hyphen-hint', { rest }),
    ];
  const [, indent = '', name = '', value = ''] = missingSpace.exec(line) ?? [];
  return name === ''
    ? null
    : [
        start + indent.length,
        'yaml/colon',
        say('yaml.no-space', { name, value }),
        say('yaml.no-space-hint', { name, value }),
      ];
};

/**
 * Explains the fault in a text that the parser rejected: its place, in words for people who write the files.
 */
export const explainFault = (error: YAMLError, document: Document.Parsed, text: string): Explanation => {
  const [noticed] = error.pos;
  const reason = findReason(error, text);
  const slip = findSlip(text, reason?.offset ?? noticed);
  if (slip !== null) return slip;
  if (reason !== null) return [reason.offset, 'yaml/syntax', reason.message, reason.hint];
  const structural = explainStructure(error, document, text);
  if (structural !== null) return structural;
  // A line without a colon is a text of its own, if a comment follows.
  const { contents } = document;
  if (error.code === 'UNEXPECTED_TOKEN' && isScalar(contents) && contents.type === 'PLAIN')
    return [contents.range[0], 'yaml/syntax', say('yaml.no-colon'), say('yaml.no-colon-hint')];
  const quoted = quoting[error.code]?.(text, noticed);
  if (quoted !== undefined) return [noticed, 'yaml/syntax', ...quoted];
  const known = hints[error.code];
  if (known !== undefined) return [noticed, ...known];
  return [noticed, 'yaml/syntax', say('yaml.unexpected'), say('yaml.unexpected-hint')];
};
