import { describe, expect, test } from 'vitest';
import { appendRow } from './append-row';

const row = { date: '2024-02-01', stage: 'proven', version: '1.10', source: 'https://kiln.example/log' };

describe('appending a row', () => {
  test('leaves every other byte as it is', () => {
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
    expect(appendRow(text, 'transitions', row)).toBe(
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
  test('goes on after a list that ends the file, with a line end or without', () => {
    const text = 'transitions:\n- date: 2024-01-01\n  source: x';
    const wanted = `${text}\n- date: 2024-02-01\n  stage: proven\n  version: '1.10'\n  source: https://kiln.example/log\n`;
    expect(appendRow(text, 'transitions', row)).toBe(wanted);
    expect(appendRow(`${text}\n`, 'transitions', row)).toBe(wanted);
  });
  test('follows rows that are written on one line', () => {
    expect(
      appendRow('transitions:\n  - { date: 2024-01-01 }\nname: x\n', 'transitions', { date: '2024-02-01' }),
    ).toBe('transitions:\n  - { date: 2024-01-01 }\n  - date: 2024-02-01\nname: x\n');
  });
  test('follows a text of several lines', () => {
    const text = 'transitions:\n  - note: >-\n      One\n      two.\nname: x\n';
    expect(appendRow(text, 'transitions', { date: '2024-02-01' })).toBe(
      'transitions:\n  - note: >-\n      One\n      two.\n  - date: 2024-02-01\nname: x\n',
    );
  });
  test('begins a list that is missing or empty', () => {
    expect(appendRow('name: x\n', 'transitions', { date: '2024-02-01' })).toBe(
      'name: x\ntransitions:\n  - date: 2024-02-01\n',
    );
    expect(appendRow('transitions: []\nname: x\n', 'transitions', { date: '2024-02-01' })).toBe(
      'transitions:\n  - date: 2024-02-01\nname: x\n',
    );
    expect(appendRow('', 'exceptions', { rule: 'a' })).toBe('exceptions:\n  - rule: a\n');
  });
  test('stands after the row that is named', () => {
    const text = 'stages:\n  - id: a\n    name: A # first\n  # on b\n  - id: b\n';
    expect(appendRow(text, 'stages', { id: 'c' }, 0)).toBe(
      'stages:\n  - id: a\n    name: A # first\n  - id: c\n  # on b\n  - id: b\n',
    );
    expect(appendRow(text, 'stages', { id: 'c' }, 2)).toBeNull();
  });
  test('keeps line ends as they are', () => {
    expect(appendRow('name: x\r\n', 'transitions', { date: '2024-02-01' })).toBe(
      'name: x\r\ntransitions:\r\n  - date: 2024-02-01\r\n',
    );
  });
  test('refuses a list in brackets and a list that is none', () => {
    expect(appendRow('transitions: [{ date: 2024-01-01 }]\n', 'transitions', row)).toBeNull();
    expect(appendRow('transitions: {}\n', 'transitions', row)).toBeNull();
    expect(appendRow('- x\n', 'transitions', row)).toBeNull();
  });
});
