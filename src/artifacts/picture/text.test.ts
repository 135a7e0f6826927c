import { describe, expect, it } from 'vitest';
import type { TextBlock } from './text';
import { breakLines } from './text';

/** A typeface in which every letter is half as wide as it is high, without letters beyond ASCII. */
const typeface = {
  measure: (text: string, size: number): number => (text.length * size) / 2,
  has: (text: string): boolean => /^[ -~]*…?$/.test(text),
};

const block: TextBlock = {
  x: 0,
  y: 0,
  width: 100,
  size: 20,
  least: 12,
  weight: 400,
  mostLines: 2,
  color: '#000',
};

const breakText = (text: string, changes: Partial<TextBlock> = {}) =>
  breakLines(typeface, { text, otherwise: 'an-id' }, { ...block, ...changes });

describe('breakLines', () => {
  it('sets bold lines closer than others', () => {
    expect(breakText('one').leading).toBe(26);
    expect(breakText('one', { weight: 700 }).leading).toBe(22);
  });

  it('takes the largest size at which the lines fit', () => {
    expect(breakText('one two three')).toMatchObject({ size: 20, lines: ['one two', 'three'] });
    expect(breakText('one two three four')).toMatchObject({ size: 20, lines: ['one two', 'three four'] });
    expect(breakText('one two three four five')).toMatchObject({
      size: 12,
      lines: ['one two three', 'four five'],
    });
  });

  it('takes the other words if the typeface lacks a letter', () => {
    expect(breakText('冷却').lines).toEqual(['an-id']);
  });
});
