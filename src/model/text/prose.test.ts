import { describe, expect, it } from 'vitest';
import { toProse, toSentences, withoutFences } from './prose';

const sentences = (text: string): string[] =>
  toSentences(toProse(text)).map((words) => words.map((word) => word.text).join(' '));

describe('toSentences', () => {
  it('ends sentences at a mark, an empty line, a new item, a heading or a quote only', () => {
    expect(sentences('One two\nthree. Four! Five? Six; seven: eight | nine')).toEqual([
      'One two three',
      'Four',
      'Five',
      'Six',
      'seven',
      'eight',
      'nine',
    ]);
    expect(sentences('One\n\ntwo\n- three\n  * four\n1. five\n22) six\n# seven\n> eight')).toEqual([
      'One',
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
    ]);
  });

  it('keeps marks inside a word and removes those at its end', () => {
    expect(sentences('Close.com is C++, AT&T’s and/or so... (yes)')).toEqual([
      'Close.com is C++ AT&T’s and/or so',
      'yes',
    ]);
    expect(sentences('see Close.com. Then - there')).toEqual(['see Close.com', 'Then there']);
  });

  it('returns the offset of each word', () => {
    const text = 'A `code` word.\n\nÉmail 9';
    expect(toSentences(toProse(text)).flat()).toEqual([
      { text: 'A', offset: 0 },
      { text: 'word', offset: 9 },
      { text: 'Émail', offset: 16 },
      { text: '9', offset: 22 },
    ]);
  });

  it('finds none in an empty text', () => {
    expect(sentences('')).toEqual([]);
    expect(sentences('\n\n - ...')).toEqual([]);
  });
});

describe('toProse', () => {
  it('blanks everything but prose and keeps offsets', () => {
    const text = [
      '---',
      'title: Front',
      '---',
      "import X from 'x';",
      'export const y = 1;',
      'We import clay, <b title="no">bold</b> and [a link](/to/no).',
      '{/* no',
      'no */} <!-- no --> `no`',
      '  ~~~text',
      'no',
      '  ~~~',
      '```js',
      'no',
      '```',
      'End',
    ].join('\n');
    const prose = toProse(text);
    expect(prose).toHaveLength(text.length);
    expect(prose.split('\n')).toHaveLength(text.split('\n').length);
    expect(prose.replace(/\s+/g, ' ').trim()).toBe('We import clay, bold and [a link . End');
  });

  it('keeps a rule between paragraphs, and text that only looks like code', () => {
    expect(toProse('One\n---\ntwo\n---\n')).toBe('One\n---\ntwo\n---\n');
    expect(toProse('a ` b\nc ` d')).toBe('a ` b\nc ` d');
  });
});

describe('withoutFences', () => {
  it('blanks only fenced code', () => {
    expect(withoutFences('`a` <b>\n```\nno\n```\nc')).toBe('`a` <b>\n   \n  \n   \nc');
  });
});

describe('a fence', () => {
  it('ends at a mark as long as the first, or at the end of the page', () => {
    expect(withoutFences('````\n```\nno\n````\nc')).toBe('    \n   \n  \n    \nc');
    expect(withoutFences('a\n~~~\nno')).toBe('a\n   \n  ');
  });
});
