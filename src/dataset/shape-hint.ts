import type { Issue, IssueOf } from '../model/schema/keys';
import { patterns } from '../model/schema/patterns';

/** A scalar as text; what is none has no text of its own. */
export const toText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

const otherwise = 'Correct the value.';

/** The id that a value was most likely meant for: "GA" for "ga", "General Availability" for "general-availability". */
const toIdHint = (value: unknown): string => {
  const likely = toText(value)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return likely === '' ? patterns.id.hint : `Write "${likely}".`;
};

const toPatternHint = ({ pattern }: IssueOf<'invalid_format'>, value: unknown): string => {
  if (pattern === String(patterns.id.regex)) return toIdHint(value);
  return Object.values(patterns).find(({ regex }) => String(regex) === pattern)?.hint ?? otherwise;
};

const fewer: Readonly<Record<string, string>> = { string: 'Shorten it.', array: 'Delete entries.' };
const more: Readonly<Record<string, string>> = {
  string: 'Write a value, or delete the line.',
  array: 'Add what is missing.',
};

/** What to do about a value that the schema refuses. A check of our own says it itself. */
export const toHint = (issue: Issue, value: unknown): string => {
  switch (issue.code) {
    case 'custom': {
      const hint: unknown = issue.params?.hint;
      return typeof hint === 'string' ? hint : otherwise;
    }
    case 'invalid_format':
      return toPatternHint(issue, value);
    case 'too_big':
      return fewer[issue.origin] ?? otherwise;
    case 'too_small':
      return more[issue.origin] ?? otherwise;
    default:
      return otherwise;
  }
};
