import { PassThrough } from 'node:stream';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPaint, toAllVisible, toVisible } from './terminal';

describe('toVisible', () => {
  it('writes a control character as its hexadecimal code, in four digits', () => {
    expect(toVisible('a\u001b[31mb\u007f\u202ec')).toBe('a\\u001b[31mb\\u007f\\u202ec');
  });

  it('keeps the ends of lines, and letters of any script', () => {
    expect(toVisible('Kühlung\n冷却')).toBe('Kühlung\n冷却');
  });

  it('reaches every text of a value, and leaves the rest', () => {
    expect(toAllVisible({ count: 2, names: ['a\tb'], inner: { text: '\r' } })).toEqual({
      count: 2,
      names: ['a\\u0009b'],
      inner: { text: '\\u000d' },
    });
  });
});

describe('createPaint', () => {
  afterEach(() => vi.unstubAllEnvs());
  const paintIn = (isTTY: boolean): string =>
    createPaint(Object.assign(new PassThrough(), { isTTY }))('red', 'no');

  it('colours in a terminal, and not in a pipe', () => {
    vi.stubEnv('NO_COLOR', '');
    vi.stubEnv('TERM', 'xterm');
    expect(paintIn(true)).toBe('\u001b[31mno\u001b[0m');
    expect(paintIn(false)).toBe('no');
  });

  it.each([
    ['NO_COLOR', '1'],
    ['TERM', 'dumb'],
  ])('does not colour with %s=%s', (name, value) => {
    vi.stubEnv('NO_COLOR', '');
    vi.stubEnv('TERM', 'xterm');
    vi.stubEnv(name, value);
    expect(paintIn(true)).toBe('no');
  });
});
