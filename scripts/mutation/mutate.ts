import type { Random } from './random';

/** One way to break a file. Null if the file has no place for it. */
type Break = (text: string, random: Random) => string | Buffer | null;

const splitLines = (text: string): string[] => text.split('\n');

const withLine = (text: string, index: number, ...lines: string[]): string => {
  const all = splitLines(text);
  all.splice(index, 1, ...lines);
  return all.join('\n');
};

/** The index of a matching line, without comments and blank lines, which have no meaning. */
const pickLine = (text: string, random: Random, pattern = /^[^#\s]|^\s+[^#\s]/): number | null => {
  const indexes = splitLines(text).flatMap((line, index) => (pattern.test(line) ? [index] : []));
  return indexes.length === 0 ? null : random.pick(indexes);
};

const lineAt = (text: string, index: number): string => splitLines(text)[index] ?? '';

const onLine =
  (pattern: RegExp, change: (line: string, random: Random) => string[]): Break =>
  (text, random) => {
    const index = pickLine(text, random, pattern);
    return index === null ? null : withLine(text, index, ...change(lineAt(text, index), random));
  };

const value = /^(\s*(?:- )?[\w-]+:\s+)(\S.*)$/;

const mistype = (word: string, random: Random): string => {
  const at = random.below(word.length);
  const letter = String.fromCharCode(97 + random.below(26));
  const cut = random.below(3);
  if (cut === 0) return word.slice(0, at) + word.slice(at + 1);
  if (cut === 1) return word.slice(0, at) + letter + word.slice(at);
  return word.slice(0, at) + letter + word.slice(at + 1);
};

const swapLines: Break = (text, random) => {
  const first = pickLine(text, random);
  const second = pickLine(text, random);
  if (first === null || second === null) return null;
  const lines = splitLines(text);
  [lines[first], lines[second]] = [lines[second] ?? '', lines[first] ?? ''];
  return lines.join('\n');
};

/** Reorders the rows of transitions, which must not change the meaning. */
const reorderRows: Break = (text, random) => {
  const match = /^transitions:\n((?: {2}.*\n)+)/m.exec(text);
  const rows = match?.[1]?.split(/(?=^ {2}- )/m) ?? [];
  if (match === null || rows.length < 2) return null;
  const at = random.below(rows.length - 1);
  [rows[at], rows[at + 1]] = [rows[at + 1] ?? '', rows[at] ?? ''];
  return text.replace(match[0], () => `transitions:\n${rows.join('')}`);
};

/** Every kind of damage, by name. */
export const breaks: Readonly<Record<string, Break>> = {
  'drop a line': onLine(/\S/, () => []),
  'duplicate a line': onLine(/\S/, (line) => [line, line]),
  'swap two lines': swapLines,
  'reorder rows': reorderRows,
  'retype a value': onLine(value, (line, random) => [
    line.replace(
      value,
      (_, key: string) =>
        `${key}${random.pick(['1.10', 'no', 'true', '[]', '{}', '', '2022', '~', '[a, b]', '{a: b}', '0x1F'])}`,
    ),
  ]),
  'mistype a value': onLine(value, (line, random) => [
    line.replace(value, (_, key: string, old: string) => key + mistype(old, random)),
  ]),
  'mistype a key': onLine(/^\s*(?:- )?[\w-]+:/, (line, random) => [
    line.replace(/[\w-]+(?=:)/, (key) => mistype(key, random)),
  ]),
  'shift a date': onLine(/\d{4}-\d{2}/, (line, random) => [
    line.replace(/(\d{4})-(\d{2})/, () =>
      random.pick(['1900-01', '2022-13', '2999-12', '2023-02', '2021-06', '22-01']),
    ),
  ]),
  'shift a day': onLine(/\d{4}-\d{2}-\d{2}/, (line, random) => [
    line.replace(
      /(\d{4}-\d{2})-\d{2}/,
      (_, month: string) => `${month}-${random.pick(['00', '31', '32', '01', '15', '1'])}`,
    ),
  ]),
  'change the indentation': onLine(/^\s+\S/, (line, random) => [
    random.pick([`  ${line}`, line.slice(1), `\t${line}`, line.trimStart()]),
  ]),
  'cut the file': (text, random) => text.slice(0, random.below(text.length)),
  'cut the bytes': (text, random) => {
    const bytes = Buffer.from(text);
    return bytes.subarray(0, random.below(bytes.length));
  },
  'change the encoding': (text, random) =>
    random.pick([
      Buffer.from(text, 'utf16le'),
      Buffer.from(`\ufeff${text}`),
      Buffer.from(text.replace(/e/, '\u00e9'), 'latin1'),
    ]),
  'change a byte': (text, random) => {
    const bytes = Buffer.from(text);
    bytes[random.below(bytes.length)] = random.below(256);
    return bytes;
  },
  'insert YAML': (text, random) => {
    const at = random.below(text.length);
    const insert = random.pick([
      '\n---\n',
      '*a',
      '&a ',
      '!!binary ',
      '<<: *x\n',
      '"',
      "'",
      '[',
      '{',
      ': ',
      '\n',
      '# ',
      '|',
      '>',
      '%',
      '\u0000',
      '\u202e',
      '\r',
    ]);
    return text.slice(0, at) + insert + text.slice(at);
  },
  'end lines as on Windows': (text) => text.replaceAll('\n', '\r\n'),
};
