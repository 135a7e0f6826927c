import type { Issue, IssueOf } from '../model/schema/keys';
import type { Named } from '../model/policy/find-by-name';
import type { Policy } from '../model/policy/policy';
import { findIdByName } from '../model/policy/find-by-name';
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
export const toId = (value: unknown): string =>
  toText(value)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The id that was meant: of the entry with this name, else a near one, else the text as an id. */
const findId = (value: unknown, entries: readonly Named[]): string | undefined => {
  const id = toId(value);
  // A link or a list is not the name of one entry.
  if (entries.length === 0) return /[,;:/]/.test(toText(value)) ? undefined : id || undefined;
  return (
    findIdByName(entries, toText(value)) ??
    suggest(
      id,
      Array.from(entries, (entry) => entry.id),
    )[0]
  );
};

/** The entries of a policy, for hints that name an id in place of a name. Empty where no policy is known. */
export type Names = Partial<
  Pick<Policy, 'stages' | 'supportStates' | 'kinds' | 'publishers' | 'categories' | 'subtypes' | 'editions'>
>;

/** The keys whose values, or whose keys, are ids of a list. */
const lists: Readonly<Record<string, keyof Names>> = {
  stage: 'stages',
  support: 'supportStates',
  kind: 'kinds',
  publisher: 'publishers',
  category: 'categories',
  subtype: 'subtypes',
  availability: 'editions',
  reasons: 'editions',
  kinds: 'kinds',
  editions: 'editions',
};

/** The entries among which the value at a path is. */
export const toEntries = (names: Names, path: readonly (string | number)[]): readonly Named[] => {
  const last = path.at(-1);
  const list = lists[String(typeof last === 'number' ? path.at(-2) : last)];
  return list === undefined ? [] : (names[list] ?? []);
};

/** The value that the author most likely meant; undefined if none is likely. */
export const findMeant = (
  issue: Issue,
  value: unknown,
  entries: readonly Named[] = [],
): string | undefined => {
  if (issue.code === 'invalid_value') return suggest(toText(value), issue.values.map(String))[0];
  if (issue.code === 'invalid_type' && issue.expected === 'string') return toText(value) || undefined;
  return issue.code === 'invalid_format' && issue.pattern === String(patterns.id.regex)
    ? findId(value, entries)
    : undefined;
};

const toPatternHint = (
  issue: IssueOf<'invalid_format'>,
  value: unknown,
  entries: readonly Named[],
): string => {
  const meant = findMeant(issue, value, entries);
  if (meant !== undefined) return say('shape.write-hint', { value: meant });
  if (issue.path.at(-1) === 'replacement' && /^https?:/i.test(toText(value)))
    return say('shape.replacement-link-hint');
  if (entries.length > 0)
    return say('known.ids', {
      ids: entries
        .slice(0, 12)
        .map(({ id }) => id)
        .join(', '),
    });
  return Object.values(patterns).find(({ regex }) => String(regex) === issue.pattern)?.hint ?? otherwise;
};

const fewer: Readonly<Record<string, string>> = {
  string: say('shape.too-long-hint'),
  array: say('shape.too-many-hint'),
  number: say('shape.too-large-hint'),
};
const more: Readonly<Record<string, string>> = {
  string: say('shape.too-short-hint'),
  array: say('shape.too-few-hint'),
  number: say('shape.too-little-hint'),
};
/** The hints for values that have none of several forms, by message. */
const forms: Readonly<Record<string, string>> = {
  [say('schema.source')]: say('schema.source-hint'),
  [say('schema.period')]: say('schema.period-hint'),
};

/** The hint for a value that the schema rejects. Our own checks bring their own hints. */
export const toHint = (issue: Issue, value: unknown, entries: readonly Named[]): string => {
  switch (issue.code) {
    case 'custom': {
      const hint: unknown = issue.params?.hint;
      return typeof hint === 'string' ? hint : otherwise;
    }
    case 'invalid_format':
      return toPatternHint(issue, value, entries);
    case 'invalid_union':
      return forms[issue.message] ?? otherwise;
    case 'too_big':
      return fewer[issue.origin] ?? otherwise;
    case 'too_small':
      return more[issue.origin] ?? otherwise;
    default:
      return otherwise;
  }
};

/** The hint for a message whose id is in one line, because only messages are records of records; null for other values. */
export const toFlatIdHint = (path: readonly PropertyKey[], expected: string): string | null => {
  const [group, name] = String(path[0]).split('.');
  return path.length === 1 && expected === 'record' && group !== undefined && name !== undefined
    ? say('shape.flat-id-hint', { group, name })
    : null;
};
