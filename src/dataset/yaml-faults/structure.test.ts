import { expect, test } from 'vitest';
import { explainFault } from '.';
import { parseDocument } from 'yaml';

const explain = (text: string): string => {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error === undefined) return 'no fault';
  const [offset, , message] = explainFault(error, document, text);
  return `${offset} ${message}`;
};

test.each([
  ['a quote', 'a: "x\nb: 1\n', '3 The quote that begins here is never closed'],
  ['a list in brackets', '[a, b\n', '0 The bracket that opens here is never closed'],
  ['a record in brackets', 'a: {b: {c: 1}\nd: 2\n', '3 The bracket that opens here is never closed'],
])('%s that is never closed', (_, text, expected) => {
  expect(explain(text)).toBe(expected);
});

test.each([
  ['a: ["x" "y"]\n', 8],
  ['a: {b: 1 c: 2}\n', 7],
  ['{"a": 1\n"b": 2}\n', 6],
])('a missing comma in %j', (text, offset) => {
  expect(explain(text)).toContain(`${offset} A comma is missing between two entries in brackets`);
});

test('a row without a hyphen', () => {
  expect(explain('- a\nb\n')).toBe('4 An entry of the list has no hyphen: "b"');
});

test('a comment without a space is no missing hyphen', () => {
  expect(explain('- "a"#b\n')).toContain('This does not continue the lines above');
});
