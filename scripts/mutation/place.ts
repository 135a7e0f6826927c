import type { Problem } from '../../src/model/rules/problem';
import { policyRules } from '../../src/model/rules';

/** One file before and after the damage. */
export interface Damage {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

const countCommon = (a: readonly string[], b: readonly string[]): number => {
  const index = a.findIndex((line, at) => line !== b[at]);
  return index < 0 ? a.length : index;
};

/** The changed lines of `after`, counted from 1; for removed lines, the two around the gap. */
export const findChanged = (before: readonly string[], after: readonly string[]): number[] => {
  if (before.length === after.length)
    return after.flatMap((line, index) => (line === before[index] ? [] : [index + 1]));
  const start = countCommon(after, before);
  const end = countCommon(after.slice(start).reverse(), before.slice(start).reverse());
  const count = Math.max(after.length - end - start, 1);
  return Array.from({ length: count }, (_, index) => start + index + 1);
};

/** The indentation of a line. A row's hyphen counts as its indentation; the row's keys are two deeper. */
const depthOf = (line: string): number => line.search(/[^\s]/);

const isContent = (line: string): boolean => /^\s*[^#\s]/.test(line);

/** The lines that start the records around a line, innermost first. */
const findAncestors = (lines: readonly string[], line: number, depth: number): number[] => {
  const found: number[] = [];
  let inner = depth;
  for (let index = line - 2; index >= 0 && inner > 0; index--) {
    const text = lines[index] ?? '';
    if (!isContent(text) || depthOf(text) >= inner) continue;
    inner = depthOf(text);
    found.push(index + 1);
  }
  return found;
};

/** The line with the hyphen of a line's row; 0 if the line is in no row. */
const findRow = (lines: readonly string[], line: number): number => {
  for (let index = line - 1; index >= 0; index--) {
    if (/^\s*- /.test(lines[index] ?? '')) return index + 1;
    if (/^\S/.test(lines[index] ?? '')) return 0;
  }
  return 0;
};

/** The top-level key that a line belongs to. */
const sectionAt = (lines: readonly string[], line: number): string => {
  for (let index = Math.min(line, lines.length) - 1; index >= 0; index--) {
    const key = /^([\w-]+):/.exec(lines[index] ?? '')?.[1];
    if (key !== undefined) return key;
  }
  return '';
};

/** Rules that compare parts of a record: they report at one part if another part is broken. */
const pairs: Readonly<Record<string, readonly string[]>> = {
  'requirement-unmet': ['documentation', 'deprecation', 'transitions'],
  'end-of-support-missing': ['deprecation', 'transitions'],
  'removal-twice': ['deprecation', 'transitions'],
  'breaking-change-excluded': ['breakingChanges', 'transitions', 'version'],
  'notice-too-short': ['breakingChanges', 'deprecation', 'transitions'],
  'plan-overdue': ['deprecation', 'transitions', 'facets'],
  'not-confirmed': ['verified', 'transitions'],
};

/** Rules about text and shape know the exact place of the damage. */
const isLocal = (rule: string): boolean => /^(?:yaml|schema)\//.test(rule);

/** The depth of a key without a value on its line; null for other lines. */
const openedDepth = (line = ''): number | null =>
  /^\s*(?:- )?[\w-]+:\s*(?:#.*)?$/.test(line) ? line.search(/\w/) : null;

/**
 * The line numbers, in the text before the damage, of the content of a line: deeper lines, and rows as deep
 * as their key.
 */
const findHeld = (lines: readonly string[], line: number): number[] => {
  const depth = openedDepth(lines[line - 1]);
  if (depth === null) return [];
  const isHeld = (other: string): boolean =>
    !isContent(other) ||
    depthOf(other) > depth ||
    (depthOf(other) === depth && other.trim().startsWith('- '));
  const end = lines.findIndex((other, index) => index >= line && !isHeld(other));
  const last = end < 0 ? lines.length : end;
  return Array.from({ length: last - line }, (_, index) => line + index + 1);
};

/**
 * The lines of `after` that lost their key. They now belong to something else, so each of them is as wrong as
 * the place of the key. Lines below a replaced key are not included.
 */
const findOrphans = (old: readonly string[], lines: readonly string[]): number[] => {
  const shift = lines.length - old.length;
  const isThere = (at: number): boolean =>
    lines.slice(Math.max(0, at - 2), at + 1).some((line) => line.trim() === old[at - 1]?.trim());
  const isRenamed = (at: number): boolean =>
    shift === 0 &&
    openedDepth(lines[at - 1]) !== null &&
    openedDepth(lines[at - 1]) === openedDepth(old[at - 1]);
  return findChanged(lines, old)
    .filter((at) => !isThere(at) && !isRenamed(at))
    .flatMap((at) => findHeld(old, at).map((line) => line + shift));
};

/** The words of the lines that only one of the two texts has. */
const findWords = ({ before, after }: Damage): string[] => {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const differs = (these: readonly string[], those: readonly string[]): string[] => {
    const places = new Set(findChanged(those, these));
    return these.filter((_, index) => places.has(index + 1));
  };
  const lines = [...differs(now, old), ...differs(old, now)];
  return [...new Set(lines.join('\n').match(/[\w.-]{2,}/g) ?? [])];
};

const isRightInFile = (problem: Problem, { before, after }: Damage): boolean => {
  const [old, lines] = [before.split('\n'), after.split('\n')];
  const { line, rule } = problem;
  if (line < 1 || line > lines.length) return false;
  if (rule.startsWith('file/') && line === 1) return true;
  const changed = findChanged(old, lines);
  const record = lines.findIndex(isContent) + 1;
  const near = new Set(
    changed.flatMap((at) => [
      at - 1,
      at,
      at + 1,
      ...findAncestors(lines, at, Math.max(depthOf(lines[at - 1] ?? ''), depthOf(old[at - 1] ?? ''))),
    ]),
  );
  for (const at of findOrphans(old, lines)) near.add(at);
  if (line === record || near.has(line)) return true;
  // A row that lost its first line belongs to the row above, which then has duplicate keys, each at its own
  // line. A key that needs another key of its row is reported at its own line.
  if (rule === 'yaml/duplicate-key' || problem.message.includes(' needs '))
    return changed.some((at) => findRow(lines, at) === findRow(lines, line));
  if (isLocal(rule)) return false;
  if (findWords({ file: '', before, after }).some((word) => problem.message.includes(`"${word}"`)))
    return true;
  const sections = new Set(changed.flatMap((at) => [sectionAt(lines, at), sectionAt(old, at)]));
  return sections.has(sectionAt(lines, line)) || (pairs[rule] ?? []).some((section) => sections.has(section));
};

/**
 * In another file a problem is right if it names the damage, or checks a subject against a changed policy.
 */
const isRightElsewhere = ({ rule, message, hint }: Problem, damage: Damage): boolean => {
  if (damage.file === 'policy.yaml')
    return (
      policyRules.some(({ name }) => name === rule) ||
      findWords(damage).some((word) => `${message} ${hint}`.includes(word))
    );
  const id = /([^/]+)\.yaml$/.exec(damage.file)?.[1] ?? '';
  return new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(message);
};

/** Whether a problem names the right file and line: of the damage, or of the other half of a pair. */
export const isPlaceRight = (problem: Problem, damage: Damage): boolean =>
  problem.file === damage.file ? isRightInFile(problem, damage) : isRightElsewhere(problem, damage);
