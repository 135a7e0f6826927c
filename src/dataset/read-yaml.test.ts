import { describe, expect, test } from 'vitest';
import { createCatalog, renderProblemsOf, smallSubject } from './folder.test-support';
import { readDataset } from '.';

/** Every trap of the format, and its message. */
describe('YAML traps', () => {
  test('a line with another indentation', () => {
    const of = (from: string, to: string): string => {
      const rows = `${smallSubject}transitions:\n  - date: 2024-01-01\n    stage: trial\n    source: 'https://kiln.example'\n`;
      return renderProblemsOf(rows.replace(from, to)).split('\n')[0] ?? '';
    };
    expect(of('publisher', '  publisher')).toMatch(
      /:3:3 error yaml\/syntax: This line is indented as if it continued/,
    );
    expect(of('    stage', '     stage')).toMatch(
      /:6:6 error yaml\/syntax: This line is indented as if it continued/,
    );
    expect(of('    stage', '   stage')).toMatch(
      /:6:4 error yaml\/syntax: This line is indented unlike the others of its record/,
    );
    expect(of('    stage', 'stage')).toMatch(
      /:7:5 error yaml\/syntax: This line is indented as if it continued/,
    );
    expect(of('transitions:\n', '')).toMatch(
      /:4:3 error yaml\/syntax: This line is indented as if it continued/,
    );
    expect(of('name: ', 'name: a: ')).toMatch(/:2:7 error yaml\/syntax: A colon and a space in the middle/);
    expect(of('publisher: ', 'publisher ')).toMatch(/:3:1 error yaml\/syntax: This line has no colon/);
  });
  test('unusual keys are read like all others', () => {
    const of = (text: string): string => renderProblemsOf(text).split('\n')[0] ?? '';
    expect(of('é: [x\nb: y\n')).toMatch(
      /:1:4 error yaml\/syntax: The bracket that opens here is never closed/,
    );
    expect(of('é:\n   ö: x\n  ü: y\n')).toMatch(/:3:3 error yaml\/syntax: This line is indented unlike/);
    expect(of('- x\né: y\n')).toMatch(/:2:1 error yaml\/syntax: /);
    expect(of('é: "x\n')).toMatch(/:1:4 error yaml\/syntax: The quote that begins here is never closed/);
    expect(of('a key:\n   b c: x\n  d e: y\n')).toMatch(
      /:3:3 error yaml\/syntax: This line is indented unlike/,
    );
    expect(of('- x\na key: y\n')).toMatch(/:2:1 error yaml\/syntax: An entry of the list has no hyphen/);
  });
  test('a duplicate key', () => {
    expect(renderProblemsOf(`${smallSubject}name: Other\n`)).toMatchInlineSnapshot(`
      "catalog/celadon.yaml:4:1 error yaml/duplicate-key: The key "name" is here a second time, after line 2
          hint: Write it once here. If it belongs to a row of a list, indent the row and begin it with "- "."
    `);
  });
  test('a tab', () => {
    expect(renderProblemsOf(`${smallSubject}transitions:\n\t- date: 2024-01-01\n`)).toMatchInlineSnapshot(`
      "catalog/celadon.yaml:5:1 error yaml/tab: A tab is in a place where YAML needs spaces
          hint: Indent with two spaces."
    `);
  });
  test('aliases that explode', () => {
    const lines = ['a: &a [x,x,x,x,x,x,x,x,x]'];
    const names = Array.from('abcdefghijkl');
    for (const [index, to] of names.slice(1).entries())
      lines.push(
        `${to}: &${to} [${Array(9)
          .fill(`*${names[index] ?? ''}`)
          .join(',')}]`,
      );
    expect(renderProblemsOf(lines.slice(0, 2).join('\n'))).toMatchInlineSnapshot(`
      "catalog/celadon.yaml:2:8 error yaml/alias: An alias can repeat one value, but not a list or a record
          hint: Write it out."
    `);
    // Expanded, these would be 282 thousand million values. Any result shows that they are not expanded.
    expect(renderProblemsOf(lines.join('\n'))).toContain('yaml/alias');
  });
  test('an alias of one value is read', () => {
    const source = '  - {date: 2024-01-01, stage: trial, source: &s https://kiln.example/log}\n';
    const text = `${smallSubject}transitions:\n${source}  - {date: 2024-02-01, stage: proven, source: *s}\n`;
    const { dataset } = readDataset(createCatalog({ 'celadon.yaml': text }));
    expect(dataset?.subjects[0]?.transitions.map((row) => row.source)).toEqual([
      'https://kiln.example/log',
      'https://kiln.example/log',
    ]);
  });
  test('an alias without an anchor', () => {
    expect(renderProblemsOf(`${smallSubject}description: *nowhere\n`)).toMatchInlineSnapshot(`
      "catalog/celadon.yaml:4:14 error yaml/alias: Nothing above has the anchor "&nowhere"
          hint: If it is text, write "*nowhere" in quotes."
    `);
  });
  const tails = ['x', '\nb: c', '\r\nb: c', ']\n- b: c\n'];
  test.each(['[', '[ ', '- ', '? ', ': ', '{a: ', '- - ', '-\t- ', '- ? '])('endless nesting: %j', (unit) => {
    for (const tail of ['', ...tails])
      expect(renderProblemsOf(`${unit.repeat(5000)}${tail}`)).toContain('yaml/nesting');
  });
  // The limit of the parser depends on its stack; below the limit it finds another mistake.
  test.each(['a: ', '- !!seq '])('endless nesting that only the parser counts: %j', (unit) => {
    for (const tail of tails)
      expect(renderProblemsOf(`- ${unit.repeat(5000)}${tail}`)).toMatch(/ error yaml\/(?:nesting|syntax)/);
  });
  test('a long blank line is no nesting', () => {
    expect(renderProblemsOf(`${smallSubject}${' '.repeat(5000)}\n`)).toBe('');
  });
  test('endless indentation', () => {
    const text = Array.from({ length: 900 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n');
    expect(renderProblemsOf(text)).toMatchInlineSnapshot(`
      "catalog/celadon.yaml:162:162 error yaml/nesting: Nested deeper than 40 levels
          hint: Check the brackets and hyphens: no record needs more levels."
    `);
  });
  test('an invalid date', () => {
    const row = (date: string): string =>
      `${smallSubject}transitions:\n  - {date: ${date}, stage: trial, source: 'https://kiln.example'}\n`;
    expect(renderProblemsOf(row('2023-02-29'))).toMatchInlineSnapshot(`
      "catalog/celadon.yaml:5:12 error schema/value: "date" is not a day of the calendar: "2023-02-29"
          hint: Check the month and its number of days."
    `);
    expect(renderProblemsOf(row('2023-13'))).toMatchInlineSnapshot(`
      "catalog/celadon.yaml:5:12 error schema/value: "date" is not a day of the calendar: "2023-13"
          hint: Check the month and its number of days."
    `);
    expect(renderProblemsOf(row('5 May 2022'))).toMatchInlineSnapshot(`
      "catalog/celadon.yaml:5:12 error schema/value: "date" must be a date written YYYY-MM-DD, or a month written YYYY-MM: "5 May 2022"
          hint: Write a day such as 2025-03-31, with all its zeros."
    `);
    expect(renderProblemsOf(row('2022'))).toMatchInlineSnapshot(`
      "catalog/celadon.yaml:5:12 error schema/not-text: "date" is read as a number, not as text
          hint: Write a day such as 2025-03-31."
    `);
    expect(renderProblemsOf(row("'2024-02-29'"))).toBe('');
  });
  test('each word that other readers take for a boolean, in any case, and only these', () => {
    const of = (word: string): string => renderProblemsOf(`kind: glaze\nname: ${word}\npublisher: kiln\n`);
    const words = ['y', 'n', 'yes', 'no', 'on', 'off'];
    for (const word of words.flatMap((lower) => [lower, lower.toUpperCase()]))
      expect(of(word)).toContain(`:2:7 error yaml/ambiguous-word: Stagebook reads ${word} as text`);
    expect(of('Yes')).toContain('yaml/ambiguous-word');
    for (const word of ['yea', 'non', 'oh', 'of', 'one', 'offs', 'yes no', "'yes'", '"Off"'])
      expect(of(word)).toBe('');
  });
  test('"no" as text', () => {
    expect(renderProblemsOf('kind: glaze\nname: no\npublisher: kiln\n')).toMatchInlineSnapshot(`
      "catalog/celadon.yaml:2:7 error yaml/ambiguous-word: Stagebook reads no as text, but other YAML parsers read a boolean
          hint: Write "no" in quotes if text is meant, or true or false."
    `);
    expect(renderProblemsOf('kind: glaze\nname: "no"\npublisher: kiln\n')).toBe('');
    expect(renderProblemsOf('kind: glaze\nname: false\npublisher: kiln\n')).toMatchInlineSnapshot(`
      "catalog/celadon.yaml:2:7 error schema/not-text: "name" is read as a boolean, not as text
          hint: Write "false" in quotes."
    `);
  });
  test('a version that loses its zero', () => {
    expect(renderProblemsOf(`${smallSubject}version: 1.10\n`)).toMatchInlineSnapshot(`
      "catalog/celadon.yaml:4:10 error schema/not-text: "version" is read as a number, not as text, and 1.10 becomes 1.1
          hint: Write "1.10" in quotes."
    `);
    expect(renderProblemsOf(`${smallSubject}version: 012\n`)).toMatchInlineSnapshot(`
      "catalog/celadon.yaml:4:10 error schema/not-text: "version" is read as a number, not as text, and 012 becomes 12
          hint: Write "012" in quotes."
    `);
    expect(renderProblemsOf(`${smallSubject}version: "1.10"\n`)).toBe('');
    expect(renderProblemsOf(`${smallSubject}version: 1.10.0\n`)).toBe('');
  });
  test('a key without a value', () => {
    expect(renderProblemsOf(`${smallSubject}description:\n`)).toMatchInlineSnapshot(`
      "catalog/celadon.yaml:4:13 error schema/empty: "description" has no value
          hint: Write text, or delete the line."
    `);
    expect(renderProblemsOf(`${smallSubject}aliases: [a, , b]\n`)).toMatchInlineSnapshot(`
      "catalog/celadon.yaml:4:14 error yaml/syntax: This does not continue the lines above
          hint: Compare the indentation, colons and quotes with the lines above."
    `);
  });
  test('two documents', () => {
    expect(renderProblemsOf(`${smallSubject}---\nname: Other\n`)).toMatchInlineSnapshot(`
      "catalog/celadon.yaml:4:1 error yaml/documents: A second document begins here; a file contains one record
          hint: Move it to a file of its own, and delete the line "---"."
    `);
  });
  test('a directive', () => {
    expect(renderProblemsOf(`%YAML 1.1\n---\n${smallSubject}`)).toMatchInlineSnapshot(`
      "catalog/celadon.yaml:1:1 error yaml/directive: A directive ("%") would change how the file is read
          hint: Delete the line."
    `);
  });
  test('a tag', () => {
    expect(renderProblemsOf(`${smallSubject}description: !!binary aGk=\n`)).toMatchInlineSnapshot(`
      "catalog/celadon.yaml:4:23 error yaml/tag: A YAML tag changes the type of this value
          hint: Delete the tag (the word after "!!")."
    `);
    expect(renderProblemsOf(`${smallSubject}description: !secret x\n`)).toMatchInlineSnapshot(`
      "catalog/celadon.yaml:4:14 error yaml/tag: This YAML tag is unknown
          hint: Delete it (the word after "!")."
    `);
  });
  test('a merge key', () => {
    expect(renderProblemsOf(`${smallSubject}<<: {version: '1'}\n`)).toMatchInlineSnapshot(`
      "catalog/celadon.yaml:4:1 error yaml/merge: Merge keys ("<<") are not read
          hint: Write the keys out where they belong."
    `);
  });
  test('a key that would reach the prototype', () => {
    expect(renderProblemsOf(`${smallSubject}__proto__: {version: '1'}\n`)).toMatchInlineSnapshot(`
      "catalog/celadon.yaml:4:1 error yaml/key: "__proto__" cannot be a key
          hint: Delete it: no record has it."
    `);
  });
  test('a list instead of a record', () => {
    expect(renderProblemsOf('- kind: glaze\n')).toMatchInlineSnapshot(`
      "catalog/celadon.yaml:1:1 error schema/type: The file is a list, but must be a record
          hint: Write a record: lines such as "key: value"."
    `);
    expect(renderProblemsOf(`${smallSubject}transitions: {date: 2024-01-01}\n`)).toMatchInlineSnapshot(`
      "catalog/celadon.yaml:4:14 error schema/type: "transitions" is a record, but must be a list
          hint: Write a list: lines that begin with "- "."
    `);
  });
  test('a text instead of a record', () => {
    expect(renderProblemsOf('glaze\n')).toMatchInlineSnapshot(`
      "catalog/celadon.yaml:1:1 error schema/type: The file is the text "glaze", but must be a record
          hint: Write a record: lines such as "key: value"."
    `);
  });
  test('a link that is not http', () => {
    expect(renderProblemsOf(`${smallSubject}documentation: javascript:alert(1)\n`)).toMatchInlineSnapshot(`
      "catalog/celadon.yaml:4:16 error schema/value: "documentation" must be a link that begins with https:// or http://: "javascript:alert(1)"
          hint: Write the whole address, such as https://example.com/page."
    `);
  });
  test('a colon in a value, an open quote, a character that cannot begin a value', () => {
    expect(renderProblemsOf('kind: glaze\nname: a: b\n')).toMatchInlineSnapshot(`
      "catalog/celadon.yaml:2:7 error yaml/syntax: A colon and a space in the middle of a value look like another key
          hint: Write the value in quotes."
    `);
    expect(renderProblemsOf('kind: glaze\nname: "a\n')).toMatchInlineSnapshot(`
      "catalog/celadon.yaml:2:7 error yaml/syntax: The quote that begins here is never closed
          hint: Add the closing quote."
    `);
    expect(renderProblemsOf('kind: glaze\nname: @a\n')).toMatchInlineSnapshot(`
      "catalog/celadon.yaml:2:7 error yaml/syntax: A value without quotes cannot begin with "@"
          hint: Write the value in quotes."
    `);
  });
});
