import { describe, expect, test } from 'vitest';
import { appendRow, removeValue, setValue } from './edit-yaml';

const row = { date: '2024-02-01', stage: 'proven', version: '1.10', source: 'https://kiln.example/log' };

describe('appendRow', () => {
  test('changes no other byte', () => {
    const text = `# Celadon
kind:   glaze   # a coat
name: "Céladon"

transitions:   # oldest first
    - date: 2024-01-01
      stage: 'trial'
      source: https://kiln.example/1   # the log

# what follows
aliases: [ a,b ]
`;
    expect(appendRow(text, ['transitions'], row)).toBe(
      text.replace(
        '   # the log\n',
        `   # the log
    - date: 2024-02-01
      stage: proven
      version: '1.10'
      source: https://kiln.example/log
`,
      ),
    );
  });
  test('appends to a list at the end of the file, with or without a line ending', () => {
    const text = 'transitions:\n- date: 2024-01-01\n  source: x';
    const wanted = `${text}\n- date: 2024-02-01\n  stage: proven\n  version: '1.10'\n  source: https://kiln.example/log\n`;
    expect(appendRow(text, ['transitions'], row)).toBe(wanted);
    expect(appendRow(`${text}\n`, ['transitions'], row)).toBe(wanted);
  });
  test('appends after rows in flow style', () => {
    expect(
      appendRow('transitions:\n  - { date: 2024-01-01 }\nname: x\n', ['transitions'], { date: '2024-02-01' }),
    ).toBe('transitions:\n  - { date: 2024-01-01 }\n  - date: 2024-02-01\nname: x\n');
  });
  test('appends after a multi-line text', () => {
    const text = 'transitions:\n  - note: >-\n      One\n      two.\nname: x\n';
    expect(appendRow(text, ['transitions'], { date: '2024-02-01' })).toBe(
      'transitions:\n  - note: >-\n      One\n      two.\n  - date: 2024-02-01\nname: x\n',
    );
  });
  test('creates a missing or empty list', () => {
    expect(appendRow('name: x\n', ['transitions'], { date: '2024-02-01' })).toBe(
      'name: x\ntransitions:\n  - date: 2024-02-01\n',
    );
    expect(appendRow('transitions: []\nname: x\n', ['transitions'], { date: '2024-02-01' })).toBe(
      'transitions:\n  - date: 2024-02-01\nname: x\n',
    );
    expect(appendRow('', ['exceptions'], { rule: 'a' })).toBe('exceptions:\n  - rule: a\n');
  });
  test('inserts after the given row', () => {
    const text = 'stages:\n  - id: a\n    name: A # first\n  # on b\n  - id: b\n';
    expect(appendRow(text, ['stages'], { id: 'c' }, 0)).toBe(
      'stages:\n  - id: a\n    name: A # first\n  - id: c\n  # on b\n  - id: b\n',
    );
    expect(appendRow(text, ['stages'], { id: 'c' }, 2)).toBeNull();
  });
  test('keeps line endings', () => {
    expect(appendRow('name: x\r\n', ['transitions'], { date: '2024-02-01' })).toBe(
      'name: x\r\ntransitions:\r\n  - date: 2024-02-01\r\n',
    );
  });
  test('appends in brackets if the list is in brackets', () => {
    expect(appendRow('aliases: [a, b] # two\n', ['aliases'], 'c, d')).toBe("aliases: [a, b, 'c, d'] # two\n");
    expect(appendRow('transitions: [{ date: 2024-01-01 }]\n', ['transitions'], { date: '2024-02-01' })).toBe(
      'transitions: [{ date: 2024-01-01 }, { date: 2024-02-01 }]\n',
    );
  });
  test('creates a list within a record, and the record if missing', () => {
    const notice = { announced: '2024-02-01', source: 'https://kiln.example/log' };
    const lines = '  notices:\n    - announced: 2024-02-01\n      source: https://kiln.example/log\n';
    expect(appendRow('name: x\n', ['deprecation', 'notices'], notice)).toBe(
      `name: x\ndeprecation:\n${lines}`,
    );
    const record = 'deprecation: # the end\n  replacement: b # soon\n';
    expect(appendRow(`${record}\n# names\naliases: [a]\n`, ['deprecation', 'notices'], notice)).toBe(
      `${record}${lines}\n# names\naliases: [a]\n`,
    );
    expect(appendRow('deprecation: { replacement: b }\n', ['deprecation', 'notices'], notice)).toBe(
      'deprecation: { replacement: b, notices: [ { announced: 2024-02-01, source: https://kiln.example/log } ] }\n',
    );
    expect(appendRow('deprecation: {}\n', ['deprecation', 'replacement'], 'b')).toBe(
      'deprecation: { replacement: [ b ] }\n',
    );
  });
  test('returns null for a value that is no list, and for a file with mistakes', () => {
    expect(appendRow('transitions: {}\n', ['transitions'], row)).toBeNull();
    expect(appendRow('- x\n', ['transitions'], row)).toBeNull();
    expect(appendRow('a: "\n', ['transitions'], row)).toBeNull();
  });
});

describe('setValue', () => {
  test('changes no other byte', () => {
    expect(setValue('kind:  a\nname:   "Old"   # known\n\nx: 1\n', ['name'], 'New: it')).toBe(
      "kind:  a\nname: 'New: it'   # known\n\nx: 1\n",
    );
    expect(setValue('name: >-\n  Two\n  lines\nx: 1\n', ['name'], 'One')).toBe('name: One\nx: 1\n');
    expect(setValue('name: x\r\n', ['name'], 'y')).toBe('name: y\r\n');
  });
  test('sets an item of a list, in block and flow style', () => {
    expect(setValue('to: [a, b] # two\n', ['to', 1], 'c')).toBe('to: [a, c] # two\n');
    expect(setValue('to:\n  - a\n  - b # new\n', ['to', 1], 'c')).toBe('to:\n  - a\n  - c # new\n');
    expect(setValue('to: [a]\n', ['to', 1], 'c')).toBeNull();
    expect(setValue('to:\n  - >-\n    a\n', ['to', 0], 'c')).toBeNull();
  });
  test('sets values in rows, in block and flow style', () => {
    const rows = 'rows:\n  - { date: 2024-01, stage: a }\n  - date: 2024-02 # month\n    stage: b\n';
    expect(setValue(rows, ['rows', 0, 'date'], '2024-01-05')).toBe(rows.replace('2024-01,', '2024-01-05,'));
    expect(setValue(rows, ['rows', 1, 'date'], '2024-02-05')).toBe(rows.replace('2024-02 ', '2024-02-05 '));
    expect(setValue(rows, ['rows', 0, 'note'], 'a, b')).toBe(rows.replace('a }', "a, note: 'a, b' }"));
    expect(setValue(rows, ['rows', 1, 'version'], '1.10')).toBe(`${rows}    version: '1.10'\n`);
  });
  test('returns null for a path that does not exist', () => {
    expect(setValue('name: x\n', ['name', 'first'], 'y')).toBeNull();
    expect(setValue('name: { a: b }\n', ['name'], 'y')).toBeNull();
  });
});

describe('removeValue', () => {
  test('removes the lines of the value', () => {
    const rows = 'rows:\n  - status: planned # soon\n    date: 2024-02\n    note: |\n      x\n    stage: b\n';
    expect(removeValue(rows, ['rows', 0, 'note'])).toBe(rows.replace('    note: |\n      x\n', ''));
    expect(removeValue(rows, ['rows', 0, 'status'])).toBe(rows.replace('status: planned # soon\n    ', ''));
    expect(removeValue(rows, ['rows', 0, 'stage'])).toBe(rows.replace('    stage: b\n', ''));
  });
  test('removes a value in brackets', () => {
    const row = 'rows: [{ date: 2024, status: planned, stage: b }]\n';
    expect(removeValue(row, ['rows', 0, 'status'])).toBe('rows: [{ date: 2024, stage: b }]\n');
    expect(removeValue(row, ['rows', 0, 'stage'])).toBe('rows: [{ date: 2024, status: planned }]\n');
    expect(removeValue('a: [b, c, d]\n', ['a', 1])).toBe('a: [b, d]\n');
  });
  test('removes an item of a list, and the list with its last item', () => {
    expect(removeValue('a:\n  - b\n  - c # it\nd: 1\n', ['a', 1])).toBe('a:\n  - b\nd: 1\n');
    expect(removeValue('a:\n  - b\nd: 1\n', ['a', 0])).toBe('d: 1\n');
    expect(removeValue('a: [b]\nd: 1\n', ['a', 0])).toBe('d: 1\n');
  });
  test('returns null for a value that does not exist', () => {
    expect(removeValue('a: 1\n', ['b'])).toBeNull();
    expect(removeValue('a: 1\n', ['a'])).toBeNull();
  });
});
