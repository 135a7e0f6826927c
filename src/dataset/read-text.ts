import { isUtf8 } from 'node:buffer';
import { lstatSync, readFileSync } from 'node:fs';
import type { Problem } from '../model/rules/problem';
import { startOf, toPlace } from './place';

/** Larger than any record that people write, and small enough that no file can block a run. */
export const maxBytes = 1_000_000;

export interface TextFile {
  /** Without a byte-order mark and with LF line endings; null if the file is no readable text. */
  readonly text: string | null;
  readonly problems: readonly Problem[];
  readonly hasCarriageReturns: boolean;
}

const refuse = (file: string, rule: string, message: string, hint: string): TextFile => ({
  text: null,
  problems: [{ ...startOf(file), rule, severity: 'error', message, hint }],
  hasCarriageReturns: false,
});

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'its permissions do not allow it',
  EPERM: 'its permissions do not allow it',
  ENOENT: 'it is not there',
  ELOOP: 'it is a link that leads to itself',
  EMFILE: 'too many files are open',
};

/** The file system's error as text. */
export const renderFileError = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (code === '' ? 'for an unknown reason' : code);
};

/** The offset of the first invalid byte: the end of the longest valid UTF-8 prefix. */
const findBadByte = (bytes: Uint8Array): number => {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    // A prefix can end inside a character, so up to three bytes can be missing.
    const isGood = [0, 1, 2, 3].some((back) => middle >= back && isUtf8(bytes.subarray(0, middle - back)));
    if (isGood) low = middle;
    else high = middle - 1;
  }
  for (let back = 0; back <= 3; back++) if (isUtf8(bytes.subarray(0, low - back))) return low - back;
  return low;
};

const decode = (file: string, bytes: Buffer): TextFile => {
  if (!isUtf8(bytes)) {
    const before = new TextDecoder().decode(bytes.subarray(0, findBadByte(bytes)));
    const message = 'The file is not UTF-8 text: this is the first byte that does not belong';
    const hint = 'Save it with the encoding UTF-8.';
    const place = toPlace(file, before, before.length);
    return {
      text: null,
      problems: [{ ...place, rule: 'file/encoding', severity: 'error', message, hint }],
      hasCarriageReturns: false,
    };
  }
  const whole = bytes.toString('utf8');
  const problems: Problem[] = [];
  if (whole.startsWith('\ufeff')) {
    const message = 'The file begins with a byte-order mark, which is invisible and not needed';
    const hint = 'Save it as UTF-8 without a byte-order mark.';
    problems.push({ ...startOf(file), rule: 'file/byte-order-mark', severity: 'warning', message, hint });
  }
  const marked = whole.startsWith('\ufeff') ? whole.slice(1) : whole;
  const hasCarriageReturns = marked.includes('\r\n');
  const text = hasCarriageReturns ? marked.replaceAll('\r\n', '\n') : marked;
  const control = /(?![\t\n\u0080-\u009f])\p{Cc}/u.exec(text);
  if (control !== null) {
    const code = text.charCodeAt(control.index).toString(16).toUpperCase().padStart(4, '0');
    const message = `The file contains the control character U+${code}`;
    const hint = 'Delete it: it is invisible, and no text needs it.';
    const place = toPlace(file, text, control.index);
    problems.push({ ...place, rule: 'file/control-character', severity: 'error', message, hint });
    return { text: null, problems, hasCarriageReturns };
  }
  return { text, problems, hasCarriageReturns };
};

/** Reads a file as UTF-8 text. `path` is its location, `file` its name in problems. */
export const readText = (path: string, file: string): TextFile => {
  try {
    const stats = lstatSync(path);
    if (stats.isSymbolicLink())
      return refuse(file, 'file/link', 'A symbolic link is not followed', 'Put the file itself here.');
    // Reading a pipe or device could block endlessly.
    if (!stats.isFile())
      return refuse(file, 'file/unreadable', 'This is no file', 'Put a file of this name here.');
    const { size } = stats;
    if (size > maxBytes)
      return refuse(
        file,
        'file/size',
        `The file has ${Math.ceil(size / 1000).toLocaleString('en')} kB; more than ${(maxBytes / 1000).toLocaleString('en')} kB are not read`,
        'Check that it is the right file, or split the record.',
      );
    return decode(file, readFileSync(path));
  } catch (error) {
    return refuse(
      file,
      'file/unreadable',
      `The file could not be read: ${renderFileError(error)}`,
      'Check that it is there and that you have the right to read it.',
    );
  }
};
