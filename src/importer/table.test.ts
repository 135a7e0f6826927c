import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseTable, readSourceText } from './table';

const attempt = (text: string, file: string): string => {
  const { faults } = parseTable(text, file);
  return (
    faults.map(({ file: of, line, message }) => `${of}:${line ?? '?'} ${message}`).join('\n') || 'was read'
  );
};

describe('parseTable', () => {
  it('reads one record of YAML or JSON', () => {
    expect(parseTable('a: 2023-01-01\nb: [1]\n', 'x.yaml')).toEqual({
      records: [{ value: { a: '2023-01-01', b: [1] }, line: 1, entryLines: { b: [2] } }],
      isList: false,
      faults: [],
    });
    expect(parseTable('{"a": "1.10"}', 'x.json').records).toMatchObject([{ value: { a: '1.10' }, line: 1 }]);
  });

  it('reads each entry of a list, with its line', () => {
    expect(parseTable('- id: a\n- id: b\n', 'x.yml').records.map(({ line }) => line)).toEqual([1, 2]);
    expect(parseTable('[\n  {"id": "a"},\n  {"id": "b"}\n]', 'x.json').records).toEqual([
      { value: { id: 'a' }, line: 2 },
      { value: { id: 'b' }, line: 3 },
    ]);
  });

  it('knows the line of each entry of a list in a record', () => {
    const text = '{\n  "items": [\n    {"id": "a"},\n    {"id": "b"}\n  ]\n}\n';
    expect(parseTable(text, 'x.json').records).toMatchObject([{ line: 1, entryLines: { items: [3, 4] } }]);
  });

  it('reads each row of a table, without empty cells and with its line', () => {
    expect(parseTable('id,version,note\r\na,1.10,\r\n\r\n"b","2","x, ""y"""\r\n', 'x.csv').records).toEqual([
      { value: { id: 'a', version: '1.10' }, line: 2 },
      { value: { id: 'b', version: '2', note: 'x, "y"' }, line: 4 },
    ]);
  });

  it('reads each document of a YAML file, with its line', () => {
    expect(parseTable('---\nid: a\n---\nid: b\n---\n', 'x.yaml')).toMatchObject({
      records: [
        { value: { id: 'a' }, line: 2 },
        { value: { id: 'b' }, line: 4 },
      ],
      isList: true,
    });
    // One document between separators is still a single record.
    expect(parseTable('---\nid: a\n---\n', 'x.yml')).toMatchObject({ records: [{ line: 1 }], isList: false });
    expect(parseTable('[]', 'x.json')).toEqual({ records: [], isList: true, faults: [] });
  });

  it('reads each line of JSON lines', () => {
    for (const file of ['x.jsonl', 'x.NDJSON'])
      expect(parseTable('{"id": "a"}\r\n\n{"id": "b", "n": [1]}', file)).toEqual({
        records: [
          { value: { id: 'a' }, line: 1 },
          { value: { id: 'b', n: [1] }, line: 3 },
        ],
        isList: true,
        faults: [],
      });
  });

  it('reads the front matter of Markdown, and the text below it', () => {
    const page = '---\r\ntitle: Gate\nstages:\n  - alpha\n---\n\nA *gate*.\n\n---\n\nMore.\n';
    for (const file of ['x.md', 'x.mdx'])
      expect(parseTable(page, file)).toEqual({
        records: [
          {
            value: { title: 'Gate', stages: ['alpha'] },
            line: 1,
            entryLines: { stages: [4] },
            body: 'A *gate*.\n\n---\n\nMore.',
          },
        ],
        isList: false,
        faults: [],
      });
    expect(parseTable('# A page\n---\nwithout: front matter\n---\n', 'x.md').records).toEqual([]);
  });

  const once = 'Write it once here. If it belongs to a row of a list, indent the row and begin it with "- ".';
  const unclosed = 'is never closed. Close it, or write a list in lines that begin with "- ".';

  it.each([
    ['x.yaml', 'a: 1\na: 2\n', `x.yaml:2 The key "a" is here a second time. ${once}`],
    [
      'x.yaml',
      'a:\n\t- 1\n',
      'x.yaml:2 A tab is in a place where YAML needs spaces. Indent with two spaces.',
    ],
    ['x.yaml', 'a: 1\n---\nb: [\n', `x.yaml:3 The bracket that opens here ${unclosed}`],
    [
      'x.yaml',
      '# One.\nuse\n# Two.\na: 1\n',
      'x.yaml:2 This line has no colon, or its key has several lines. Write "key: value" in one line.',
    ],
    ['x.jsonl', '{"a": 1}\n{"a"\n', 'x.jsonl:2 The line is not JSON. Write one JSON record in each line.'],
    ['x.md', '---\n# Nothing\n---\n', 'x.md:? The file is empty'],
    ['x.md', '---\ntitle: One\na: [\n---\n', `x.md:3 The bracket that opens here ${unclosed}`],
    ['x.yaml', '# Nothing else.\n', 'x.yaml:? The file is empty'],
    ['x.json', '{"a": 1', `x.json:1 The bracket that opens here ${unclosed}`],
    ['x.csv', 'id,id\na,b\n', 'x.csv:1 The column "id" occurs twice. Rename one of the two.'],
    [
      'x.csv',
      'id,name\na\n',
      'x.csv:2 The row has 1 cell, but the first line names 2 columns. Write a comma for each empty cell.',
    ],
    [
      'x.csv',
      'id\n"a\n',
      'x.csv:2 The cell in the column "id" begins with a quotation mark that is never closed. Add the mark at the end of the cell.',
    ],
    ...['a"b', '"a"b'].map((cell): [file: string, text: string, problem: string] => [
      'x.csv',
      `name\n${cell}\n`,
      'x.csv:2 The cell in the column "name" has a quotation mark inside. Write this mark twice, and put quotation marks around the cell.',
    ]),
  ])('reports the fault in %s: %j', (file, text, problem) => {
    expect(attempt(text, file)).toBe(problem);
  });

  it('does not let aliases explode', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 10; level++)
      lines.push(`a${level}: &a${level} [${Array.from({ length: 9 }, () => `*a${level - 1}`).join(', ')}]`);
    expect(attempt(lines.join('\n'), 'x.yaml')).toBe(
      'x.yaml:1 The aliases (*) of this record repeat too many values. Write the values out.',
    );
  });
});

describe('readSourceText', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'source-text-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const write = (name: string, bytes: Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };

  it('drops a byte-order mark', () => {
    expect(readSourceText(write('bom.yaml', Buffer.from('\ufeffa: 1')), 'bom.yaml')).toBe('a: 1');
  });

  it('refuses bytes that are not UTF-8, files that are too large and missing files', () => {
    expect(() => readSourceText(write('latin.csv', Buffer.from([0xe9])), 'latin.csv')).toThrow(
      'The file is not UTF-8 text. Save it with the encoding UTF-8.',
    );
    expect(() => readSourceText(write('big.csv', Buffer.alloc(20_000_001, 'a')), 'big.csv')).toThrow(
      'The file is larger than 20 MB.',
    );
    expect(() => readSourceText(join(folder, 'none.csv'), 'none.csv')).toThrow(
      'The file does not exist, or is a link to nothing',
    );
  });
});
