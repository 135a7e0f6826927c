import { describe, expect, test } from 'vitest';
import { findFault } from './layout';
import { toPlace } from '../place';

const sound = `# yaml-language-server: $schema=../schemas/subject.schema.json
kind: glaze
name: 'It''s "celadon"'
aliases: [ 'a]', "b, c", it's, d ] # four
description: >-
  note: in a text
    - that goes on

documentation:
  https://kiln.example/celadon
"quoted key": &anchor
  plain text
  over lines
transitions:
  - date: 2024-01-01
    # a comment
    stage: trial
    availability:
      studio: offered
      home: { a: [1,
        2] }
    source: x
  -   date: 2024-02-01
      tags:
      - one
      - two: 2
        three: 3
      source: x
rows:
- one
-
  two: 2
`;
const placeOf = (text: string): string | null => {
  const fault = findFault(text);
  if (fault === null) return null;
  const { line, column } = toPlace('', text, fault.offset);
  return `${line}:${column} ${fault.message}`;
};
const broken = (from: string, to: string): string | null => {
  const text = sound.replace(from, () => to);
  expect(text).not.toBe(sound);
  return placeOf(text);
};

describe('findFault', () => {
  test('finds none in a valid text, in one that ends early, or in one that is no record', () => {
    expect(placeOf(sound)).toBeNull();
    expect(placeOf('')).toBeNull();
    expect(placeOf('- one\n- two\n')).toBeNull();
    expect(placeOf('---\nname: x\n')).toBeNull();
    expect(placeOf('just a\nplain text')).toBeNull();
  });
  test('finds the line with the mistake, whatever its key', () => {
    const keys = [
      'notes.en',
      'größe',
      '日本',
      'a/b',
      'a:b',
      'https://a.example/',
      'a (b), c',
      "it's",
      'a#b',
      '-x',
      '~',
    ];
    for (const key of [...keys, '"a\\"b: c"', "'it''s: c'", 'a '])
      for (const line of [`${key}: y`, `${key}:\ty`, `${key}:\n  - ${key}: y\n    ${key}: y`]) {
        expect(placeOf(`kind: x\n${line}\n`)).toBeNull();
        const at = line.split('\n').length + 2;
        expect(placeOf(`kind: x\n${line}\nname: 'open`)).toBe(
          `${at}:7 The quote that begins here is never closed`,
        );
      }
  });
  test('finds nothing below a key that is no text', () => {
    for (const line of [
      '? x\n: y',
      '&a k: y',
      '!t k: y',
      '*k : y',
      '[a, b]: y',
      '{a: b}: y',
      'rows:\n  &a b: c\n  d: e',
      'rows:\n- ? x\n  : y',
    ])
      expect(placeOf(`kind: x\n${line}\nname: 'open`)).toBeNull();
  });
  test('ignores text that only looks like a key', () => {
    for (const line of ['publisher kiln # note: x', 'publisher:kiln', 'publisher # kiln:'])
      expect(placeOf(`kind: x\n${line}\n`)).toBe('2:1 This line has no colon, or its key has several lines');
  });
  test('finds nothing above a second document', () => {
    expect(placeOf('name: x\n---\n  a: b\nc: d\n')).toBeNull();
  });
  test('reports a list without its first row at the start of the list, not at the next row', () => {
    expect(broken('  - date: 2024-01-01\n', '')).toBe(
      '16:5 An entry of the list has no hyphen: "stage: trial"',
    );
  });
  test('finds a row without its hyphen, and a misplaced hyphen', () => {
    expect(broken('  - date: 2024-01-01', '    - date: 2024-01-01')).toBe(
      '17:5 An entry of the list has no hyphen: "stage: trial"',
    );
    expect(broken('    stage', '  - stage')).toBeNull();
    expect(broken('    stage', '    - stage')).toBe(
      '17:5 This line is indented unlike the others of its record',
    );
    expect(broken('kind:', '- kind:')).toBe(
      `3:1 An entry of the list has no hyphen: "name: 'It''s "celadon"'"`,
    );
  });
  test('reads a line with too much indentation as a continuation of the value above', () => {
    expect(broken('name:', '  name:')).toBe('3:3 This line is indented as if it continued the value above');
    expect(broken('transitions:\n', '')).toBe(
      '14:3 This line is indented as if it continued the value above',
    );
  });
  test('finds a line indented between two depths', () => {
    expect(broken('    stage', '   stage')).toBe(
      '17:4 This line is indented unlike the others of its record',
    );
    expect(placeOf('  kind: glaze\nname: x\n')).toBe(
      '1:3 This line is indented unlike the others of its record',
    );
  });
  test('reports a key with too little indentation itself, not the lines after it', () => {
    expect(broken('    availability', 'availability')).toBe(
      '18:1 This line is indented unlike the others of its record',
    );
    expect(broken('      tags', 'tags')).toBe('24:1 This line is indented unlike the others of its record');
  });
  test('finds a line without a colon', () => {
    expect(broken('kind: glaze', 'kind: glaze\npublisher kiln')).toBe(
      '3:1 This line has no colon, or its key has several lines',
    );
  });
  test('reports an unclosed quote or bracket where it opens', () => {
    expect(broken(`"celadon"'`, `"celadon"`)).toBe('3:7 The quote that begins here is never closed');
    expect(broken('plain text', '"plain text')).toBe('12:3 The quote that begins here is never closed');
    expect(broken('"b, c"', '"b, c')).toBe('4:18 The quote that begins here is never closed');
    expect(broken('d ]', 'd')).toBe('4:10 The bracket that opens here is never closed');
    expect(broken('2] }', '2 }')).toBe('20:13 The bracket that opens here is never closed');
    expect(placeOf('rows: [a, # ]\n')).toBe('1:7 The bracket that opens here is never closed');
  });
  test('reads any number of nested rows', () => {
    for (const unit of ['- ', '- - ', '- !a ', '-  '])
      expect(findFault(`${unit.repeat(5000)}\nb: c`)?.message).toContain('no hyphen: "b: c"');
  });
  test('finishes with a long text, because no step scans all lines before it', () => {
    for (const piece of ["'a', ", "it's ", '{ ', ' # ]\n  ', '- ', 'a:\n'])
      expect(findFault(`rows: [${piece.repeat(900_000 / piece.length)}`)).not.toBeNull();
  });
});
