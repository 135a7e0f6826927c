import { describe, expect, test } from 'vitest';
import { createCatalog, renderProblemsOf, smallSubject } from './folder.test-support';
import { readDataset } from '.';

/** Contents of a file other than text in UTF-8. */
describe('file traps', () => {
  test('a byte-order mark', () => {
    expect(renderProblemsOf(`\ufeff${smallSubject}`)).toMatchInlineSnapshot(`
      "catalog/celadon.yaml:1:1 warning file/byte-order-mark: The file begins with a byte-order mark, which is invisible and not needed
          hint: Save it as UTF-8 without a byte-order mark."
    `);
  });
  test('CRLF is read as LF, and reported once for all files', () => {
    const text = `${smallSubject}description: >-\n  One\n  two.\n`;
    const windows = text.replaceAll('\n', '\r\n');
    const { dataset, problems } = readDataset(createCatalog({ 'a.yaml': windows, 'b.yaml': windows }));
    expect(problems).toMatchInlineSnapshot(`
      [
        {
          "column": 1,
          "file": "catalog/a.yaml",
          "hint": "Save with LF, or put "* text=auto eol=lf" into .gitattributes.",
          "line": 1,
          "message": "Lines of this file, and of 1 more, end in CRLF; they are read as if they ended in LF",
          "rule": "file/line-ends",
          "severity": "warning",
        },
      ]
    `);
    const plain = readDataset(createCatalog({ 'a.yaml': text, 'b.yaml': text })).dataset;
    expect(dataset).toEqual(plain);
  });
  test('an old line ending within a text', () => {
    expect(renderProblemsOf(`${smallSubject}description: one\rtwo\n`)).toMatchInlineSnapshot(`
      "catalog/celadon.yaml:4:17 error file/control-character: The file contains the control character U+000D
          hint: Delete it: it is invisible, and no text needs it."
    `);
  });
  test('bytes that are not UTF-8', () => {
    expect(renderProblemsOf(Buffer.from('kind: glaze\nname: C\xe9ladon\npublisher: kiln\n', 'latin1')))
      .toMatchInlineSnapshot(`
      "catalog/celadon.yaml:2:8 error file/encoding: The file is not UTF-8 text: this is its first invalid byte
          hint: Save it with the encoding UTF-8."
    `);
    expect(renderProblemsOf(Buffer.from(`\ufeff${smallSubject}`, 'utf16le'))).toMatchInlineSnapshot(`
      "catalog/celadon.yaml:1:1 error file/encoding: The file is not UTF-8 text: this is its first invalid byte
          hint: Save it with the encoding UTF-8."
    `);
  });
  test('NUL', () => {
    expect(renderProblemsOf(`${smallSubject}description: a\0b\n`)).toMatchInlineSnapshot(`
      "catalog/celadon.yaml:4:15 error file/control-character: The file contains the control character U+0000
          hint: Delete it: it is invisible, and no text needs it."
    `);
  });
  test('an escape of a control character', () => {
    expect(renderProblemsOf(`${smallSubject}description: "a\\u001b[31mb"\n`)).toMatchInlineSnapshot(`
      "catalog/celadon.yaml:4:14 error schema/value: "description" contains a control character, or one that changes the reading direction: "a\\u001b[31mb"
          hint: Type the text again instead of pasting it."
    `);
  });
  test('an empty file', () => {
    expect(renderProblemsOf('')).toMatchInlineSnapshot(`
      "catalog/celadon.yaml:1:1 error file/empty: The file is empty
          hint: Write the record, or delete the file."
    `);
    expect(renderProblemsOf('# kind: glaze\n')).toMatchInlineSnapshot(`
      "catalog/celadon.yaml:1:1 error file/empty: The file contains only comments
          hint: Write the record, or delete the file."
    `);
  });
  test('10 MB', () => {
    expect(renderProblemsOf('# '.padEnd(10_000_000, 'x'))).toMatchInlineSnapshot(`
      "catalog/celadon.yaml:1:1 error file/size: The file has 10,000 kB; more than 1,000 kB are not read
          hint: Check that it is the right file, or split the record."
    `);
  });
});
