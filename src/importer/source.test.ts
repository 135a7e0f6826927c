import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyHistory, readHistory } from './history';
import type { History } from './history';
import { readSource } from './source';
import { SourceError } from './source-error';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'source-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, contents: string): string => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, contents);
  return path;
};

describe('readHistory', () => {
  it('groups rows by id, oldest first, and knows the first day of the history', () => {
    const file = write('h.csv', 'date,id\n2023-02-02,a\n2022-05-05,b\n2023-01-01,a\n');
    const { since, rows } = readHistory(file);
    expect(since).toBe('2022-05-05');
    expect(rows.get('a')).toEqual([
      { date: '2023-01-01', id: 'a' },
      { date: '2023-02-02', id: 'a' },
    ]);
  });

  it('reads YAML and JSON too', () => {
    expect(readHistory(write('h.json', '[{"id": "a", "date": "2023-01-01"}]')).since).toBe('2023-01-01');
    expect(readHistory(write('h.yaml', '- { id: a, date: 2023-01-01 }\n')).rows.size).toBe(1);
  });

  it.each([
    ['date,id\n2023-01-01,\n', 2],
    ['date,id\n2023-01-01,a\n5 May 2023,b\n', 3],
    ['day,id\n2023-01-01,a\n', 2],
  ])('reports the row without an id or day: %j', (text, line) => {
    const file = write('h.csv', text);
    expect(() => readHistory(file)).toThrow(
      'Every row needs an "id" and a "date" such as 2026-03-31. This row has the id "',
    );
    try {
      readHistory(file);
    } catch (error) {
      expect(error).toMatchObject({ file, line });
    }
  });
});

const readItems = (from: string, history: History) => [...readSource(from, history).items];

describe('readSource', () => {
  it('reads a folder recursively, by path, and knows the place of each record', () => {
    write('b/one.yaml', 'x: 1');
    write('a/deep/two.json', '{"x": 2}');
    write('a/notes.md', '# not read');
    expect(readItems(folder, emptyHistory)).toEqual([
      {
        id: 'two',
        file: { path: 'a/deep/two.json', name: 'two', folder: 'deep', line: 1 },
        record: { x: 2 },
        history: [],
        entryLines: {},
      },
      {
        id: 'one',
        file: { path: 'b/one.yaml', name: 'one', folder: 'b', line: 1 },
        record: { x: 1 },
        history: [],
        entryLines: {},
      },
    ]);
  });

  it('uses the id of a table’s rows, and the file name of a single record', () => {
    const file = write('t.csv', 'id,x\n7,1\n,2\n');
    expect(readItems(file, emptyHistory)).toMatchObject([
      { id: '7', file: { path: 't.csv', folder: '', line: 2 } },
      { id: 't', file: { line: 3 } },
    ]);
    expect(readItems(write('r.yaml', 'id: own\n'), emptyHistory)).toMatchObject([{ id: 'r' }]);
  });

  it('joins the history, and adds subjects that only the history has', () => {
    const history = readHistory(write('h.csv', 'date,id\n2023-01-01,a\n2023-01-01,gone\n'));
    write('source/a.yaml', 'x: 1');
    expect(readItems(join(folder, 'source'), history)).toMatchObject([
      { id: 'a', history: [{ date: '2023-01-01' }] },
      { id: 'gone', file: null, record: null, history: [{ date: '2023-01-01' }] },
    ]);
  });

  it('returns unreadable files, and follows links to files', () => {
    write('source/bad.yaml', 'a: [');
    symlinkSync(write('elsewhere.yaml', 'x: 1'), join(folder, 'source/link.yaml'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'source/dangling.yaml'));
    const items = readItems(join(folder, 'source'), emptyHistory);
    expect(items).toMatchObject([
      { id: 'bad', failed: expect.any(SourceError) as unknown },
      {
        id: 'dangling',
        failed: { file: 'dangling.yaml', message: 'The file does not exist, or is a link to nothing' },
      },
      { id: 'link', record: { x: 1 } },
    ]);
  });

  it('uses the folder name if all folders have a file of the same name', () => {
    const history = readHistory(write('h.csv', 'date,id\n2023-01-01,source-a\n'));
    write('up/source-a/metadata.yaml', 'x: 1');
    write('up/source-b/metadata.yaml', 'a: [');
    write('up/source-b/icon.svg', '<svg/>');
    write('up/LICENSE', 'text');
    const { items: lazy, unread } = readSource(join(folder, 'up'), history);
    const items = [...lazy];
    expect(items).toMatchObject([
      { id: 'source-a', history: [{ date: '2023-01-01' }] },
      { id: 'source-b', failed: { file: 'source-b/metadata.yaml' } },
    ]);
    expect(unread).toEqual(['LICENSE', 'source-b/icon.svg']);
  });

  it('reads the front matter of pages, and names the pages without one', () => {
    write('gates/one.md', '---\ntitle: One\n---\nA gate.\n');
    write('gates/README.md', '# Gates\n\n---\nNot front matter.\n');
    const { items, unread } = readSource(join(folder, 'gates'), emptyHistory);
    expect([...items]).toMatchObject([
      { id: 'one', file: { path: 'one.md', line: 1 }, record: { title: 'One' }, body: 'A gate.' },
    ]);
    expect(unread).toEqual(['README.md']);
  });

  it('reads every format of one folder, and names the files that it does not read', () => {
    write('page.md', '---\ntitle: Page\n---\nText.\n');
    write('page-two.mdx', '---\ntitle: Two\n---\n');
    write('documents.yml', 'x: 1\n---\nx: 2\n');
    write('list.yaml', '- id: one\n- id: two\n');
    write('wrapped.json', '{ "items": [\n  { "id": "a" },\n  { "id": "b" }\n] }');
    write('lines.jsonl', '{ "id": "first" }\n\n{ "id": "second" }\n');
    write('lines-two.ndjson', '{ "id": "third" }\n');
    write('table.csv', 'id,x\nrow,1\n');
    write('notes.md', '# Notes\n');
    write('icon.svg', '<svg/>');
    write('UPPER.YAML', 'x: 3\n');
    const { items, unread } = readSource(folder, emptyHistory);
    const found = [...items].map((item) =>
      'failed' in item ? item.failed.message : [item.id, item.file?.path, item.file?.line, item.record],
    );
    expect(found).toEqual([
      ['UPPER', 'UPPER.YAML', 1, { x: 3 }],
      ['documents', 'documents.yml', 1, { x: 1 }],
      ['documents', 'documents.yml', 3, { x: 2 }],
      ['third', 'lines-two.ndjson', 1, { id: 'third' }],
      ['first', 'lines.jsonl', 1, { id: 'first' }],
      ['second', 'lines.jsonl', 3, { id: 'second' }],
      ['one', 'list.yaml', 1, { id: 'one' }],
      ['two', 'list.yaml', 2, { id: 'two' }],
      ['page-two', 'page-two.mdx', 1, { title: 'Two' }],
      ['page', 'page.md', 1, { title: 'Page' }],
      ['row', 'table.csv', 2, { id: 'row', x: '1' }],
      // One record, which a mapping divides into its items.
      ['wrapped', 'wrapped.json', 1, { items: [{ id: 'a' }, { id: 'b' }] }],
    ]);
    expect(unread).toEqual(['icon.svg', 'notes.md']);
  });
});
