import type { Document, YAMLError } from 'yaml';
import type { Fault } from './extent';
import { endOfLine } from './extent';
import { findFault } from './layout';
import { oddSpaceOfLayout } from '../odd-space';
import { visit } from 'yaml';

/** A key with a value directly after the colon, except a link. */
const missingSpace = /^([ \t]*(?:- +)?)([A-Za-z][\w-]*):(?!\/\/)([^\s:][^\n]*?)[ \t\r]*$/;

/** A fault at an offset of a text. */
export type Explanation = readonly [offset: number, rule: string, message: string, hint: string];

const hints: Readonly<Record<string, readonly [rule: string, message: string, hint: string]>> = {
  TAB_AS_INDENT: ['yaml/tab', 'A tab is in a place where YAML needs spaces', 'Indent with two spaces.'],
  MULTIPLE_DOCS: [
    'yaml/documents',
    'A second document begins here; a file contains one record',
    'Move it to a file of its own, and delete the line "---".',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'yaml/syntax',
    'A colon and a space in the middle of a value look like another key',
    'Write the value in quotes.',
  ],
  BAD_SCALAR_START: ['yaml/syntax', 'A value cannot begin with this character', 'Write the value in quotes.'],
  MULTILINE_IMPLICIT_KEY: [
    'yaml/syntax',
    'A key goes over several lines, or one of them has no colon',
    'Write "key: value" in one line.',
  ],
  UNEXPECTED_TOKEN: [
    'yaml/syntax',
    'This does not continue the lines above',
    'Compare the indentation, colons and quotes with the lines above.',
  ],
  BAD_DQ_ESCAPE: [
    'yaml/syntax',
    'A backslash begins an escape here, and this one does not exist',
    'Write the value in single quotes.',
  ],
};

/**
 * The parser uses one code for several mistakes, and its own messages require knowledge of YAML's grammar.
 */
const worded: readonly (readonly [RegExp, message: string, hint: string])[] = [
  [
    /same column/,
    'This line is indented unlike the others of its record',
    'Give all keys of a record the same indentation.',
  ],
  [
    /^Flow .* end with/,
    'A bracket that opens above is never closed',
    'Close it, or write a list in lines that begin with "- ".',
  ],
  [/without - indicator/, 'An entry of the list has no hyphen', 'Begin it with "- ", under the others.'],
];

/** The start of the quote that is never closed. The parser reports only the end of the file. */
const findOpenQuote = (document: Document.Parsed, end: number): number | null => {
  let start: number | null = null;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE') && range && range[0] < end && end <= range[2]) start = range[0];
    },
  });
  return start;
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
    return [
      start + odd[0].length - 1,
      'yaml/space',
      'This is a no-break space, or another space that is not an ordinary one',
      'Replace it with a space from the space bar.',
    ];
  const [, indent = '', name = '', value = ''] = missingSpace.exec(line) ?? [];
  return name === ''
    ? null
    : [
        start + indent.length,
        'yaml/colon',
        `No space after the colon: "${name}:${value}"`,
        `Write "${name}: ${value}".`,
      ];
};

/** An unclosed quote, which the parser notices only at the end of the file. */
const findUnclosedQuote = ({ code, message, pos }: YAMLError, document: Document.Parsed): number | null =>
  code === 'MISSING_CHAR' && message.startsWith('Missing closing')
    ? (findOpenQuote(document, pos[0]) ?? pos[0])
    : null;

/**
 * Explains the fault in a text that the parser rejected: its place, in words for people who write the files.
 */
export const explainFault = (error: YAMLError, document: Document.Parsed, text: string): Explanation => {
  const [noticed] = error.pos;
  const reason = findReason(error, text);
  const slip = findSlip(text, reason?.offset ?? noticed);
  if (slip !== null) return slip;
  if (reason !== null) return [reason.offset, 'yaml/syntax', reason.message, reason.hint];
  const quote = findUnclosedQuote(error, document);
  if (quote !== null)
    return [quote, 'yaml/syntax', 'The quote that begins here is never closed', 'Add the closing quote.'];
  const said = worded.find(([pattern]) => pattern.test(error.message));
  if (said !== undefined) return [noticed, 'yaml/syntax', said[1], said[2]];
  const known = hints[error.code];
  if (known !== undefined) return [noticed, ...known];
  const [first = error.message] = error.message.split('\n');
  return [noticed, 'yaml/syntax', first, 'Compare the indentation and quotes with the lines above.'];
};
