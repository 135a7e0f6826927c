import { z } from 'zod';
import type { Locator } from './locate';
import type { Problem } from '../model/problem';
import { keysAt } from './schema-keys';
import { renderSuggestion } from '../model/suggest';

type Issue = z.core.$ZodIssue;
type Steps = (string | number)[];

interface Found {
  readonly path: Steps;
  readonly at?: 'key' | 'value';
  readonly rule: string;
  readonly message: string;
  readonly hint: string;
}

const quote = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 76)}…"` : text;
};

/** What a value is called in a message: the key that holds it, or its position in a list. */
const toLabel = (path: Steps): string => {
  const last = path.at(-1);
  if (last === undefined) return 'The file';
  if (typeof last === 'string') return `"${last}"`;
  const list = path.at(-2);
  return `Entry ${last + 1}${typeof list === 'string' ? ` of "${list}"` : ''}`;
};

const nouns: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list (lines that begin with "- ")',
  object: 'a record (lines such as "key: value")',
  record: 'a record (lines such as "key: value")',
  boolean: 'true or false',
  number: 'a number',
};

const toNoun = (value: unknown): string => {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a record';
  return typeof value === 'string' ? `the text ${quote(value)}` : `the ${typeof value} ${String(value)}`;
};

const valueAt = (root: unknown, path: Steps): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, String(step)) : undefined,
    root,
  );

/** What to do about a value that the schema's own words refuse. By those words, because they are what says why. */
const hints: readonly (readonly [RegExp, string])[] = [
  [/lowercase letters, digits and single hyphens/, 'Write an id such as "source-postgres".'],
  [/longer than/, 'Shorten it.'],
  [/is empty/, 'Write a value, or delete the line.'],
  [/date written YYYY-MM-DD/, 'Write a day such as 2025-03-31, with all its zeros.'],
  [/day of the calendar/, 'Check the month and its number of days.'],
  [/link that begins/, 'Write the whole address, such as https://example.com/page.'],
  [/control character/, 'Type the text again instead of pasting it.'],
  [/is no version/, 'Write letters, digits, dots, hyphens, plus signs and underscores only.'],
  [/is reserved/, 'Choose another id.'],
  [/needs/, 'Add what is missing.'],
];

const toHint = (message: string): string =>
  hints.find(([pattern]) => pattern.test(message))?.[1] ?? 'Write one of these forms.';

const describeType = (
  issue: z.core.$ZodIssueInvalidType,
  path: Steps,
  root: unknown,
  source: string | null,
): Found => {
  const value = valueAt(root, path);
  const label = toLabel(path);
  const wanted = nouns[issue.expected] ?? issue.expected;
  if (value === undefined)
    return { path, rule: 'schema/missing', message: `${label} is missing`, hint: `Add it; it is ${wanted}.` };
  if (value === null)
    return {
      path,
      rule: 'schema/empty',
      message: `${label} has no value`,
      hint: `Write ${wanted}, or delete the line.`,
    };
  if (issue.expected === 'string' && typeof value !== 'object') {
    const isChanged = source !== null && source !== String(value);
    const loss = isChanged ? `, and ${source} becomes ${String(value)}` : '';
    return {
      path,
      rule: 'schema/not-text',
      message: `${label} is read as a ${typeof value}, not as text${loss}`,
      hint: `Write "${source ?? String(value)}" in quotes.`,
    };
  }
  return {
    path,
    rule: 'schema/type',
    message: `${label} is ${toNoun(value)} where ${wanted} belongs`,
    hint: `Write ${wanted}.`,
  };
};

const describeKeys = (issue: z.core.$ZodIssueUnrecognizedKeys, path: Steps, schema: z.ZodType): Found[] => {
  const known = keysAt(schema, path);
  return issue.keys.map((key) => ({
    path: [...path, key],
    at: 'key' as const,
    rule: 'schema/unknown-key',
    message: `The key "${key}" does not exist here`,
    hint: renderSuggestion(key, known, `Known here: ${known.join(', ')}.`),
  }));
};

const describeValues = (issue: z.core.$ZodIssueInvalidValue, path: Steps, root: unknown): Found => {
  const value = valueAt(root, path);
  const known = issue.values.map(String);
  const label = toLabel(path);
  if (value === undefined)
    return {
      path,
      rule: 'schema/missing',
      message: `${label} is missing`,
      hint: `Write ${known.join(' or ')}.`,
    };
  return {
    path,
    rule: 'schema/value',
    message: `${label} is ${quote(value)}, which is none of its values`,
    hint: renderSuggestion(
      String(value),
      known,
      `Write ${known.join(', ')}.`.replace(/, ([^,]+)$/, ' or $1'),
    ),
  };
};

/** The branch of a union that the value was most likely meant for: the one with the fewest complaints. */
const nearestBranch = (issue: z.core.$ZodIssueInvalidUnion): readonly Issue[] =>
  [...issue.errors].sort((a, b) => a.length - b.length)[0] ?? [];

const describe = (
  issue: Issue,
  prefix: Steps,
  root: unknown,
  schema: z.ZodType,
  locator: Locator,
): Found[] => {
  const path: Steps = [
    ...prefix,
    ...issue.path.map((step) => (typeof step === 'number' ? step : String(step))),
  ];
  const complain = (message: string): Found[] => {
    const value = valueAt(root, path);
    const shown = typeof value === 'string' && value !== '' ? `: ${quote(value)}` : '';
    return [
      { path, rule: 'schema/value', message: `${toLabel(path)} ${message}${shown}`, hint: toHint(message) },
    ];
  };
  switch (issue.code) {
    case 'invalid_type':
      return [describeType(issue, path, root, locator.toSource(path))];
    case 'unrecognized_keys':
      return describeKeys(issue, path, schema);
    case 'invalid_value':
      return [describeValues(issue, path, root)];
    case 'invalid_key':
      return [
        {
          path,
          at: 'key',
          rule: 'schema/key',
          message: `The key ${toLabel(path)} ${issue.issues[0]?.message ?? 'is not allowed'}`,
          hint: toHint(issue.issues[0]?.message ?? ''),
        },
      ];
    case 'invalid_union':
      return issue.message === 'Invalid input'
        ? nearestBranch(issue).flatMap((inner) => describe(inner, path, root, schema, locator))
        : complain(issue.message);
    default:
      return complain(issue.message);
  }
};

/** From the schema's issues with one record to problems with their places. */
export const toShapeProblems = (
  issues: readonly Issue[],
  root: unknown,
  schema: z.ZodType,
  locator: Locator,
): Problem[] =>
  issues
    .flatMap((issue) => describe(issue, [], root, schema, locator))
    .map(({ path, at, rule, message, hint }) => ({
      ...locator.toPlace(path, at),
      rule,
      severity: 'error',
      message,
      hint,
    }));
