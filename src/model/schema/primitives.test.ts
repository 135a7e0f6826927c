import { describe, expect, it } from 'vitest';
import { refusals } from '../../../tests/sample/refusal';
import { day, dayOrMonth, id, link, linkTemplate, namedId, text, version } from './primitives';

describe('an id', () => {
  it.each(['kiln', 'kiln-2', '2', 'a'.repeat(64)])('can be %s', (value) => {
    expect(refusals(id, value)).toEqual([]);
  });

  it.each(['', 'Kiln', 'kiln_2', 'kiln 2', '-kiln', 'kiln-', 'kiln--2', 'käse', 'kiln\n', '../kiln'])(
    'cannot be %j',
    (value) => {
      expect(refusals(id, value)).toEqual([': must be lowercase letters, digits and single hyphens']);
    },
  );

  it('has a limit, because it becomes a file name and a path', () => {
    expect(refusals(id, 'a'.repeat(65))).toEqual([': is longer than 64 characters']);
  });

  it.each(['con', 'prn', 'aux', 'nul', 'com1', 'lpt9', 'index'])(
    'cannot be %s, a reserved file name',
    (value) => {
      expect(refusals(id, value)).toEqual([': is reserved: Windows or a web server uses this file name']);
      expect(refusals(id, `${value}-x`)).toEqual([]);
    },
  );

  it('can say that a fact is not recorded, but cannot name anything like that', () => {
    expect(refusals(id, 'unknown')).toEqual([]);
    expect(refusals(namedId, 'unknown')).toEqual([': "unknown" is reserved for unknown facts']);
    expect(refusals(namedId, 'unknown-kiln')).toEqual([]);
  });
});

describe('a text', () => {
  it('is trimmed', () => {
    expect(text.parse('  Fires clay \n')).toBe('Fires clay');
  });

  it('cannot be empty', () => {
    expect(refusals(text, ' \n ')).toEqual([': is empty']);
  });

  it.each([
    ['an escape of a terminal', 'Kiln\u001b[31m'],
    ['a null', 'Ki\u0000ln'],
    ['a control character above ASCII', 'Ki\u0086ln'],
    ['a tab', 'Ki\tln'],
    ['a mark of the reading direction', 'Kiln\u200f'],
    ['an override of the reading direction', 'Kiln \u202enlik'],
    ['an isolate of the reading direction', 'Kiln \u2066nlik'],
    ['what XML has no place for', 'Kiln\uffff'],
  ])('cannot contain %s', (_, value) => {
    expect(refusals(text, value)).toEqual([
      ': contains a control character, or one that changes the reading direction',
    ]);
  });

  it.each(['Ki\nln', 'Ki\r\nln', 'Ki\u0085ln', 'Ki\u2028ln', 'Ki\u2029ln'])(
    'must be one line: %j',
    (value) => {
      expect(refusals(text, value)).toEqual([': has a line break; it is one line of text']);
    },
  );

  it.each(['Kiln \ud800', '\udc00Kiln'])('cannot contain half a surrogate pair: %j', (value) => {
    expect(refusals(text, value)).toEqual([': has half of a character (a surrogate such as \\uD800)']);
  });

  it.each(['\u200b\u200b', '\u2060', '\u3164', '\u115f\u1160', '\ufe0f', '\u2800', '\u00ad'])(
    'cannot be blank: %j',
    (value) => {
      expect(refusals(text, value)).toEqual([': has no visible character']);
    },
  );

  it('can be in any script', () => {
    for (const value of [
      'Ofen für Töpfer',
      'فرن',
      '窯',
      '🏺',
      'می\u200cخواهم',
      '👩\u200d🚒',
      '🏴\u{e0067}\u{e0062}\u{e007f}',
    ])
      expect(refusals(text, value)).toEqual([]);
  });

  it('has a limit', () => {
    expect(refusals(text, 'a'.repeat(2000))).toEqual([]);
    expect(refusals(text, 'a'.repeat(2001))).toEqual([': is longer than 2,000 characters']);
  });
});

describe('a day', () => {
  it.each(['2025-03-31', '2024-02-29', '2000-02-29', '1999-12-31'])('can be %s', (value) => {
    expect(refusals(day, value)).toEqual([]);
    expect(refusals(dayOrMonth, value)).toEqual([]);
  });

  it.each([
    ['2025-02-29', 'no leap day in that year'],
    ['1900-02-29', 'nor at the end of most centuries'],
    ['2025-04-31', 'a month of 30 days'],
    ['2025-04-00', 'no day'],
    ['2025-00-10', 'no month'],
    ['2025-13-10', 'one month too many'],
  ])('cannot be %s: %s', (value) => {
    expect(refusals(day, value)).toEqual([': is not a day of the calendar']);
    expect(refusals(dayOrMonth, value)).toEqual([': is not a day of the calendar']);
  });

  it.each(['0000-01-01', '0025-03-01', '0202-05-01', '1899-12-31', '2125-03-01', '9999-12-31'])(
    'cannot be of an impossible year: %s',
    (value) => {
      expect(refusals(day, value)).toEqual([': has an impossible year: use 1900 to 2099']);
      expect(refusals(dayOrMonth, value.slice(0, 7))).toEqual([': has an impossible year: use 1900 to 2099']);
    },
  );

  it.each(['31.03.2025', '2025-3-1', '2025-03-31T00:00:00Z', '25-03-31', 'soon', ''])(
    'cannot be written %j, and is reported once',
    (value) => {
      expect(refusals(day, value)).toEqual([': must be a date written YYYY-MM-DD']);
    },
  );
});

describe('a day or a month', () => {
  it('can be a month, unlike a day', () => {
    expect(refusals(dayOrMonth, '2025-12')).toEqual([]);
    expect(refusals(day, '2025-12')).toEqual([': must be a date written YYYY-MM-DD']);
  });

  it('must be a month of the calendar', () => {
    expect(refusals(dayOrMonth, '2025-13')).toEqual([': is not a day of the calendar']);
    expect(refusals(dayOrMonth, '2025-00')).toEqual([': is not a day of the calendar']);
  });

  it('cannot be only a year', () => {
    expect(refusals(dayOrMonth, '2025')).toEqual([
      ': must be a date written YYYY-MM-DD, or a month written YYYY-MM',
    ]);
  });
});

describe('a link', () => {
  it.each(['https://stages.example/kiln', 'http://stages.example', 'https://stages.example/a?b=c#d'])(
    'can be %s',
    (value) => {
      expect(refusals(link, value)).toEqual([]);
    },
  );

  it.each([
    'javascript:alert(1)',
    'data:text/html,hello',
    'mailto:kiln@stages.example',
    '//stages.example/kiln',
    '/kiln',
    'stages.example',
    'https://',
    '',
  ])('cannot be %j', (value) => {
    expect(refusals(link, value)).toEqual([': must be a link that begins with https:// or http://']);
  });

  it.each([
    'https://stages.example/a b',
    'https://stages.example/a\u00a0b',
    'https://stages.example/a\nb',
    'https://stages.example/a\u0007',
    'https://stages.example/\u202egpj',
    'https://stages.example/\u200b',
    'https://stages.example/\ud800',
    'https://stages.example/"onload',
    'https://stages.example\\@other.example',
  ])('cannot contain %j', (value) => {
    expect(refusals(link, value)).toEqual([
      ': is a link with a space, a quote, a backslash or an invisible character',
    ]);
  });

  it.each(['https://kiln:secret@stages.example', 'https://stages.example@other.example/'])(
    'cannot contain credentials: %s',
    (value) => {
      expect(refusals(link, value)).toEqual([': is a link with a user name or password']);
    },
  );

  it.each(['https://stages.example:x/', 'https://[::1'])('must be valid: %s', (value) => {
    expect(refusals(link, value)).toEqual([': is not a valid link']);
  });

  it('has a limit', () => {
    expect(refusals(link, `https://stages.example/${'a'.repeat(2000)}`)).toEqual([
      ': is longer than 2,000 characters',
    ]);
  });
});

describe('a link with a place for a path', () => {
  it('has a placeholder after the host', () => {
    expect(refusals(linkTemplate, 'https://code.example/edit/main/{path}')).toEqual([]);
    expect(refusals(linkTemplate, 'https://code.example/?file={path}')).toEqual([]);
    for (const value of ['https://code.example/', 'https://{path}', 'https://{path}/{path}', '{path}'])
      expect(refusals(linkTemplate, value)).toEqual([': must be a link with {path} in its path']);
  });

  it('is otherwise checked like any link', () => {
    expect(refusals(linkTemplate, 'javascript://x/%0aalert(1)/{path}')).toEqual([
      ': must be a link that begins with https:// or http://',
    ]);
    expect(refusals(linkTemplate, 'https://a:b@code.example/{path}')).toEqual([
      ': is a link with a user name or password',
    ]);
  });
});

describe('a version', () => {
  it.each(['1.10', '2024.06-rc.1', '1.0.0+build', '0~beta', '2024 R2', 'Firefox ESR 128'])(
    'can be %s',
    (value) => {
      expect(refusals(version, value)).toEqual([]);
    },
  );

  it('must be text, because a number loses its final zero', () => {
    expect(version.safeParse(1.1).success).toBe(false);
  });

  it('cannot be a path, or have other spaces', () => {
    for (const value of ['../1', '1/2', '2024  R2', ' R2', '2024\tR2'])
      expect(refusals(version, value)).toEqual([': is not a version']);
  });
});
