import { describe, expect, it } from 'vitest';
import { findChangedLines } from './changed-lines';

const render = (before: string, after: string): string[] =>
  findChangedLines(before, after).map(({ sign, line, text }) => `${line}${sign}${text}`);

describe('findChangedLines', () => {
  it('returns none for equal texts', () => {
    expect(render('a\nb\n', 'a\nb\n')).toEqual([]);
  });
  it('numbers lines in their own text', () => {
    expect(render('a\nb\nc\n', 'a\nx\nb\nd\n')).toEqual(['2+x', '3-c', '4+d']);
  });
  it('omits unchanged lines between two changes', () => {
    expect(render('a\nb\nc\nd\n', 'a\n1\nb\nc\n2\nd\n')).toEqual(['2+1', '5+2']);
    expect(render('a\nb\nc\n', 'b\nc\na\n')).toEqual(['1-a', '3+a']);
  });
  it('returns all lines of a new file', () => {
    expect(render('', 'a\nb\n')).toEqual(['1+a', '2+b']);
  });
  it('ignores differences in line endings', () => {
    expect(render('a\r\nb\r\n', 'a\r\nc\r\n')).toEqual(['2-b', '2+c']);
  });
});
