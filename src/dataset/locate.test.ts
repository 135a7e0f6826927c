import { describe, expect, it } from 'vitest';
import type { Path } from '../model/rules/rule';
import { createLocator } from './locate';
import { parseNodes } from './read-yaml';

const text = `name: Raku
aliases: [glaze, old]
links:
  home: &home https://kiln.example
  docs: *home
note:
name: Twice
transitions:
  - date: 2024-01-01
    stage: trial
`;
const locator = createLocator('raku.yaml', text, parseNodes(text));
const at = (path: Path, key?: 'key' | 'value'): string => {
  const { line, column } = locator.toPlace(path, key);
  return `${line}:${column}`;
};

describe('toPlace', () => {
  it('finds a value, or its key', () => {
    expect([at(['name']), at(['name'], 'key')]).toEqual(['1:7', '1:1']);
    expect([at(['transitions', 0, 'stage']), at(['transitions', 0, 'stage'], 'key')]).toEqual([
      '10:12',
      '10:5',
    ]);
    expect(at(['links', 'docs'])).toBe('5:9');
  });

  it('finds an entry of a list, which has no key', () => {
    expect([at(['aliases', 1]), at(['aliases', 1], 'key')]).toEqual(['2:18', '2:18']);
  });

  it('finds the key of the deepest part of the path that exists', () => {
    expect(at(['links', 'report'])).toBe('3:1');
    expect(at(['transitions', 0, 'source'])).toBe('9:5');
    expect(at(['transitions', 7, 'source'])).toBe('8:1');
    expect(at(['name', 'short'])).toBe('1:1');
    expect(at(['nothing'])).toBe('1:1');
  });
});

describe('toSource', () => {
  it('is the written text of a scalar, and null for all else', () => {
    expect(locator.toSource(['transitions', 0, 'date'])).toBe('2024-01-01');
    expect(locator.toSource(['name'])).toBe('Raku');
    expect([['links'], ['name', 'short'], ['nothing']].map((path) => locator.toSource(path))).toEqual([
      null,
      null,
      null,
    ]);
  });
});
