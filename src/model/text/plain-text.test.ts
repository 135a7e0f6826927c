import { expect, test } from 'vitest';
import { escapeXml, isWebLink, shorten, splitGraphemes, toPlainText } from './plain-text';
import { toContentHash } from './content-hash';

test('toPlainText removes forbidden characters and replaces half a surrogate pair', () => {
  expect(toPlainText('a\u0000b\u001bc\u202ed\u2066e\uffffg\u007fh')).toBe('abcdegh');
  expect(toPlainText('a\ud800b')).toBe('a\ufffdb');
  expect(toPlainText('tab\tline\nreturn\r, \u{1f600}, é')).toBe('tab\tline\nreturn\r, \u{1f600}, é');
});
test('escapeXml turns markup into text', () => {
  expect(escapeXml(`<a href="x">'&amp;\u0007'</a>`)).toBe(
    '&lt;a href=&quot;x&quot;&gt;&#39;&amp;amp;&#39;&lt;/a&gt;',
  );
});
test('splitGraphemes counts a letter with accents and an emoji sequence as one character', () => {
  expect(splitGraphemes('ab')).toEqual(['a', 'b']);
  expect(splitGraphemes('e\u0301x')).toEqual(['e\u0301', 'x']);
  expect(splitGraphemes('👩‍👩‍👧!')).toEqual(['👩‍👩‍👧', '!']);
});
test('shorten cuts a long text between characters, with an ellipsis', () => {
  expect(shorten('abcd', 4)).toBe('abcd');
  expect(shorten('abcde', 4)).toBe('abc…');
  expect(shorten('ab cde', 4)).toBe('ab…');
  expect(shorten('e\u0301e\u0301', 2)).toBe('e\u0301e\u0301');
  expect(shorten('e\u0301e\u0301e\u0301', 2)).toBe('e\u0301…');
  // A grapheme can be very long, but the examined length is limited.
  expect(shorten(`a${'\u0301'.repeat(100)}`, 2)).toBe(`a${'\u0301'.repeat(31)}…`);
});
test('isWebLink accepts only http and https', () => {
  for (const link of ['https://a.example/x', 'http://a.example', 'HTTPS://a.example'])
    expect([link, isWebLink(link)]).toEqual([link, true]);
  for (const link of [
    'javascript:alert(1)',
    '//a.example',
    'https:///x',
    'https:// a',
    ' https://a.example',
    'https://[',
    'data:https://x',
  ])
    expect([link, isWebLink(link)]).toEqual([link, false]);
});
test('toContentHash is FNV-1a in base 36', () => {
  // The published test values of FNV-1a, 32 bits.
  expect(toContentHash('')).toBe((0x811c9dc5).toString(36));
  expect(toContentHash('a')).toBe((0xe40c292c).toString(36));
  expect(toContentHash('foobar')).toBe((0xbf9cf968).toString(36));
});
