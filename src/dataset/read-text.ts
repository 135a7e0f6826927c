import { isUtf8 } from 'node:buffer';
import { lstatSync, readFileSync } from 'node:fs';
import type { Problem } from '../model/rules/problem';
import { startOf, toPlace } from './place';
import { say } from '../model/text/say';

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
  EACCES: say('file-error.permission'),
  EPERM: say('file-error.permission'),
  ENOENT: say('file-error.absent'),
  ELOOP: say('file-error.circular-link'),
  EMFILE: say('file-error.too-many'),
};

/** The file system's error as text. */
export const renderFileError = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (code === '' ? say('file-error.unknown') : code);
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
    const message = say('file.encoding');
    const hint = say('file.encoding-hint');
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
    const message = say('file.byte-order-mark');
    const hint = say('file.byte-order-mark-hint');
    problems.push({ ...startOf(file), rule: 'file/byte-order-mark', severity: 'warning', message, hint });
  }
  const marked = whole.startsWith('\ufeff') ? whole.slice(1) : whole;
  const hasCarriageReturns = marked.includes('\r\n');
  const text = hasCarriageReturns ? marked.replaceAll('\r\n', '\n') : marked;
  const control = /(?![\t\n\u0080-\u009f])\p{Cc}/u.exec(text);
  if (control !== null) {
    const code = text.charCodeAt(control.index).toString(16).toUpperCase().padStart(4, '0');
    const message = say('file.control-character', { code });
    const hint = say('file.control-character-hint');
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
    if (stats.isSymbolicLink()) return refuse(file, 'file/link', say('file.link'), say('file.link-hint'));
    // Reading a pipe or device could block endlessly.
    if (!stats.isFile())
      return refuse(file, 'file/unreadable', say('file.no-file'), say('file.no-file-hint'));
    const { size } = stats;
    if (size > maxBytes)
      return refuse(
        file,
        'file/size',
        say('file.too-large', {
          size: Math.ceil(size / 1000).toLocaleString('en'),
          most: (maxBytes / 1000).toLocaleString('en'),
        }),
        say('file.too-large-hint'),
      );
    return decode(file, readFileSync(path));
  } catch (error) {
    return refuse(
      file,
      'file/unreadable',
      say('file.unreadable', { reason: renderFileError(error) }),
      say('file.unreadable-hint'),
    );
  }
};
