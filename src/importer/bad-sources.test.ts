import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyHistory } from './history';
import { parseTable } from './table';
import { readSource, toItems, toPlace, toPlaceOfItem } from './source';

/** The messages about a file, and the ids of the items that are read in spite of its faults. */
const read = (file: string, text: string): { readonly told: string[]; readonly ids: string[] } => {
  const items = toItems(text, toPlace(file), emptyHistory);
  return {
    told: items.flatMap((item) =>
      'failed' in item
        ? [`${toPlaceOfItem(item.failed.file, item.failed.line, item.failed.id)}: ${item.failed.message}`]
        : [],
    ),
    ids: items.flatMap((item) => ('failed' in item ? [] : [item.id])),
  };
};

const quote = 'Write this mark twice, and put quotation marks around the cell.';
const comma = 'Put a cell with a comma in quotation marks ("), or delete a needless comma.';
const conflict =
  'A merge conflict is not resolved: this line is "<<<<<<<". Keep the lines that are right, and delete the lines that begin with "<<<<<<<", "=======" and ">>>>>>>".';
const twice =
  'The key "id" is here a second time. Write it once here. If it belongs to a row of a list, indent the row and begin it with "- ".';

const noRecord = (value: string): string =>
  `Each item must be a record with keys, and this is ${value}. Check the format of the file.`;

it.each<[fault: string, file: string, text: string, told: string[], ids: string[]]>([
  [
    'rows with too few and too many cells',
    'x.csv',
    'id,name\na,A\nb\nc,C\nd,D, E\n',
    [
      'x.csv:3 (b): The row has 1 cell, but the first line names 2 columns. Write a comma for each empty cell.',
      `x.csv:5 (d): The row has 3 cells, but the first line names 2 columns. ${comma}`,
    ],
    ['a', 'c'],
  ],
  ['rows without any cell', 'x.csv', 'id,name\na,A\n,\n  \nb,B\n', [], ['a', 'b']],
  [
    'quotation marks in cells',
    'x.csv',
    'id,name\na,"A" x\nb,5" pot\nc,C\nd,"D"x\n',
    [2, 3, 5].map(
      (line) => `x.csv:${line}: The cell in the column "name" has a quotation mark inside. ${quote}`,
    ),
    ['c'],
  ],
  [
    'a quotation mark that is never closed, in the line where it opens',
    'x.csv',
    'id,name\na,A\n\nb,"B\nc,C\nd,D\n',
    [
      'x.csv:4: The cell in the column "name" begins with a quotation mark that is never closed. Add the mark at the end of the cell.',
    ],
    ['a'],
  ],
  [
    'rows after a cell with line breaks',
    'x.csv',
    'id,name\na,"A\n\nB"\nb\n',
    [
      'x.csv:5 (b): The row has 1 cell, but the first line names 2 columns. Write a comma for each empty cell.',
    ],
    ['a'],
  ],
  [
    'other separators',
    'x.csv',
    'id;name\na;A\n',
    ['x.csv:1: The columns are separated by semicolons. Save the table with commas as separators.'],
    [],
  ],
  [
    'tabs as separators',
    'x.csv',
    'id\tname\na\tA\n',
    ['x.csv:1: The columns are separated by tabs. Save the table with commas as separators.'],
    [],
  ],
  [
    'all names of columns',
    'x.csv',
    'id,name,name,,id\na,A,A,,\n',
    [
      'x.csv:1: The column "name" occurs twice. Rename one of the two.',
      'x.csv:1: Column 4 has no name. Name it in the first line, or delete the column.',
      'x.csv:1: The column "id" occurs twice. Rename one of the two.',
    ],
    [],
  ],
  ['line ends of old programs', 'x.csv', 'id,name\ra,A\rb,B\r', [], ['a', 'b']],
  ['a merge conflict in a table', 'x.csv', 'id\n<<<<<<< HEAD\na\n=======\n', [`x.csv:2: ${conflict}`], []],
  ['a merge conflict in JSON', 'x.json', '<<<<<<< HEAD\n{"id": "a"}\n', [`x.json:1: ${conflict}`], []],
  [
    'several bad lines',
    'x.jsonl',
    '{"id": "a"}\n{"id":\n{"id": "b"}\n{"id": "c"},\n{"id": "d", "id": "e"}\n5\n',
    [
      `x.jsonl:6: ${noRecord('5')}`,
      'x.jsonl:2: The line is not JSON. Write one JSON record in each line.',
      'x.jsonl:4: The line ends with a comma. Delete the comma.',
      `x.jsonl:5: ${twice}`,
    ],
    ['a', 'b'],
  ],
  [
    'JSON over several lines',
    'x.jsonl',
    '{\n  "id": "a"\n}\n',
    [
      'x.jsonl: The file is one JSON value over several lines. Name it ".json", or write each record in one line.',
    ],
    [],
  ],
  [
    'JSON lines in a JSON file',
    'x.json',
    '{"id": "a"}\n{"id": "b"}\n',
    ['x.json: Each line is a JSON value of its own. Name the file ".jsonl", or write one list.'],
    [],
  ],
  ['a key in quotes that is repeated', 'x.json', '{"id": 1, "id": 2}', [`x.json:1: ${twice}`], []],
  [
    'values that are no records',
    'x.json',
    '[\n{"id": "a"},\n5,\nnull,\n["x"]\n]',
    ['5', 'null', '["x"]'].map((value, index) => `x.json:${index + 3}: ${noRecord(value)}`),
    ['a'],
  ],
  [
    'a file in another format',
    'x.json',
    '<!doctype html>\n<html></html>\n',
    [`x.json:1: ${noRecord('"<!doctype html> <html></html>"')}`],
    [],
  ],
  [
    'documents of one file',
    'x.yaml',
    'id: a\n---\nid: b\nid: c\n---\nid: d\n---\nid: *e\n',
    [
      `x.yaml:4: ${twice}`,
      'x.yaml:8: Nothing above has the anchor "&e". If it is text, write "*e" in quotes.',
    ],
    ['a', 'd'],
  ],
  [
    'front matter that is never closed',
    'x.md',
    '---\nname: A\n\n# A\n',
    ['x.md:1: The front matter is never closed. Write a line "---" below it.'],
    [],
  ],
  [
    'front matter below an empty line',
    'x.md',
    '\n---\nname: A\n---\n',
    ['x.md:1: The front matter must begin in the first line. Delete the lines above it.'],
    [],
  ],
  [
    'front matter in TOML',
    'x.mdx',
    '+++\nname = "A"\n+++\n',
    ['x.mdx:1: Front matter in TOML ("+++") is not read. Write it in YAML between two lines of "---".'],
    [],
  ],
  [
    'empty front matter',
    'x.md',
    '---\n---\n',
    ['x.md:1: The front matter is empty. Write the record in it, or delete the two lines of "---".'],
    [],
  ],
  ['front matter that is a list', 'x.md', '---\n- a\n---\n', [`x.md:2: ${noRecord('"a"')}`], []],
  ['a page with a rule, and no front matter', 'x.md', '---\n\nText\n', [], []],
])('explains %s', (_, file, text, told, ids) => {
  expect(read(file, text)).toEqual({ told, ids });
});

it('refuses a file with an ending of another format', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bad-source-'));
  try {
    writeFileSync(join(folder, 'x.xlsx'), 'PK');
    expect([...readSource(join(folder, 'x.xlsx'), emptyHistory).items]).toMatchObject([
      {
        failed: {
          message:
            'Files with the extension ".xlsx" are not read. These extensions are: .yaml, .yml, .json, .jsonl, .ndjson, .csv, .md and .mdx.',
        },
      },
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('explains each code of the CSV library that a text can cause', () => {
  const library = dirname(createRequire(import.meta.url).resolve('csv-parse/sync'));
  const source = readFileSync(join(library, '../../lib/api/index.js'), 'utf8');
  const codes = new Set(Array.from(source.matchAll(/new CsvError\(\s*"(\w+)"/g), ([, code]) => code));
  // With these options a row can have any length, and the names of the columns are read here.
  const ofOptions = [
    'CSV_MAX_RECORD_SIZE',
    'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH',
    'CSV_RECORD_INCONSISTENT_COLUMNS',
    'CSV_INVALID_COLUMN_MAPPING',
  ];
  expect([...codes].filter((code) => !ofOptions.includes(code ?? '')).sort()).toEqual([
    'CSV_INVALID_CLOSING_QUOTE',
    'CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE',
    'CSV_QUOTE_NOT_CLOSED',
    'INVALID_OPENING_QUOTE',
  ]);
});

it('reads no more of a table with a fault in each row than it reports', () => {
  const text = `id,name\n${'a,5" pot\n'.repeat(200)}`;
  expect(parseTable(text, 'x.csv').faults).toHaveLength(50);
});
