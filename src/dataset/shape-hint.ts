import type { Issue, IssueOf } from '../model/schema/keys';
import { patterns } from '../model/schema/patterns';
import { suggest } from '../model/text/suggest';
import { say } from '../model/text/say';

/** A scalar as text; empty for other values. */
export const toText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

const otherwise = say('shape.other-hint');

/**
 * Suggests the id that was most likely meant: "ga" for "GA", "general-availability" for "General
 * Availability".
 */
const toId = (value: unknown): string =>
  toText(value)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The value that the author most likely meant; undefined if none is likely. */
export const findMeant = (issue: Issue, value: unknown): string | undefined => {
  if (issue.code === 'invalid_value') return suggest(toText(value), issue.values.map(String))[0];
  if (issue.code === 'invalid_type' && issue.expected === 'string') return toText(value) || undefined;
  return issue.code === 'invalid_format' && issue.pattern === String(patterns.id.regex)
    ? toId(value) || undefined
    : undefined;
};

const toPatternHint = (issue: IssueOf<'invalid_format'>, value: unknown): string => {
  const meant = findMeant(issue, value);
  if (meant !== undefined) return say('shape.write-hint', { value: meant });
  return Object.values(patterns).find(({ regex }) => String(regex) === issue.pattern)?.hint ?? otherwise;
};

const fewer: Readonly<Record<string, string>> = {
  string: say('shape.too-long-hint'),
  array: say('shape.too-many-hint'),
};
const more: Readonly<Record<string, string>> = {
  string: say('shape.too-short-hint'),
  array: say('shape.too-few-hint'),
};

/** The hint for a value that the schema rejects. Our own checks bring their own hints. */
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
