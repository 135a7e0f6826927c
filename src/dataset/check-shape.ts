import type { Locator } from './locate';
import type { Problem } from '../model/rules/problem';
import type { Issue, IssueOf, Schema } from '../model/schema/keys';
import type { Found, Steps } from './unknown-key';
import { findMeant, toHint, toText } from './shape-hint';
import { oddSpaces } from './odd-space';
import { describeKeys, describeRest, valueAt } from './unknown-key';
import { renderSuggestion } from '../model/text/suggest';
import { schemaVersion } from '../model/schema/schema-version';

const quote = (value: unknown): string => {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 76)}…"` : text;
};

/** The name of a value in messages: its key, or its position in a list. */
const toLabel = (path: Steps): string => {
  const last = path.at(-1);
  if (last === undefined) return 'The file';
  if (typeof last === 'string') return `"${last}"`;
  const list = path.at(-2);
  return `Entry ${last + 1}${typeof list === 'string' ? ` of "${list}"` : ''}`;
};

/** Plain nouns and examples for the schema's types. */
const forms: Readonly<Record<string, readonly [noun: string, example: string]>> = {
  string: ['text', 'text'],
  array: ['a list', 'a list: lines that begin with "- "'],
  object: ['a record', 'a record: lines such as "key: value"'],
  record: ['a record', 'a record: lines such as "key: value"'],
  number: ['a number', 'a number'],
  int: ['a whole number', 'a whole number'],
  boolean: ['true or false', 'true or false'],
};

const toNoun = (value: unknown): string => {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a record';
  return typeof value === 'string' ? `the text ${quote(value)}` : `the ${typeof value} ${toText(value)}`;
};

/** A key and value without a space between them are parsed as one text. */
const toSpaced = (value: unknown): string | null => {
  const [, name, rest] = /^([A-Za-z][\w-]*):(?!\/\/)(\S.*)$/.exec(toText(value)) ?? [];
  return name === undefined || rest === undefined ? null : `${name}: ${rest}`;
};

const describeType = (
  issue: IssueOf<'invalid_type'>,
  path: Steps,
  root: unknown,
  source: string | null,
): Found => {
  const value = valueAt(root, path);
  const label = toLabel(path);
  const [noun, example] = forms[issue.expected] ?? [issue.expected, issue.expected];
  if (value === undefined)
    return {
      path,
      rule: 'schema/missing',
      message: `${label} is missing`,
      hint: `Add it; it is ${example}.`,
    };
  if (value === null)
    return {
      path,
      rule: 'schema/empty',
      message: `${label} has no value`,
      hint: `Write ${example}, or delete the line.`,
    };
  if (issue.expected === 'string' && typeof value !== 'object') {
    const isChanged = source !== null && source !== toText(value);
    const loss = isChanged ? `, and ${source} becomes ${toText(value)}` : '';
    return {
      path,
      rule: 'schema/not-text',
      message: `${label} is read as a ${typeof value}, not as text${loss}`,
      hint: /^\d{4}$/.test(source ?? '')
        ? `Write "${source ?? ''}" in quotes; a date is written 2025-03-31 or 2025-03.`
        : `Write "${source ?? toText(value)}" in quotes.`,
    };
  }
  const spaced = issue.expected === 'object' || issue.expected === 'record' ? toSpaced(value) : null;
  if (spaced !== null)
    return {
      path,
      rule: 'schema/type',
      message: `${label} has no space after the colon: ${quote(value)}`,
      hint: `Write "${spaced}".`,
    };
  return {
    path,
    rule: 'schema/type',
    message: `${label} is ${toNoun(value)} where ${noun} belongs`,
    hint: `Write ${example}.`,
  };
};

const describeValues = (issue: IssueOf<'invalid_value'>, path: Steps, root: unknown): Found => {
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
  if (path.join('.') === 'schemaVersion' && typeof value === 'number')
    return {
      path,
      rule: 'schema/version',
      message: `The file format is version ${value}, and this version of Stagebook reads version ${schemaVersion}`,
      hint:
        value > schemaVersion
          ? 'Install a newer version: npm install stagebook@latest.'
          : 'Change the files: npm run stages -- migrate.',
    };
  return {
    path,
    rule: 'schema/value',
    message: `${label} is ${quote(value)}, which is none of its values`,
    hint: renderSuggestion(
      toText(value),
      known,
      `Write ${known.join(', ')}.`.replace(/, ([^,]+)$/, ' or $1'),
    ),
  };
};

/**
 * The branch of a union that the author most likely meant: the one of the value's type with the fewest
 * issues; null if none is nearest.
 */
const findNearestBranch = ({ errors }: IssueOf<'invalid_union'>): readonly Issue[] | null => {
  const branches = errors
    .filter((issues) => !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0))
    .sort((a, b) => a.length - b.length);
  const [nearest, next] = branches;
  return nearest === undefined || nearest.length === next?.length ? null : nearest;
};

const describe = (issue: Issue, prefix: Steps, root: unknown, schema: Schema, locator: Locator): Found[] => {
  const path: Steps = [
    ...prefix,
    ...issue.path.map((step) => (typeof step === 'number' ? step : String(step))),
  ];
  const complain = (): Found[] => {
    const value = valueAt(root, path);
    const plain = toText(value).replace(oddSpaces, ' ').trim();
    if (issue.code === 'invalid_format' && typeof value === 'string' && plain !== value)
      return [
        {
          path,
          rule: 'schema/value',
          message: `${toLabel(path)} contains a no-break space or another space that is not an ordinary one: ${quote(value)}`,
          hint: `Write "${findMeant(issue, plain) ?? plain}".`,
        },
      ];
    const shown = typeof value === 'string' && value !== '' ? `: ${quote(value)}` : '';
    return [
      {
        path,
        rule: 'schema/value',
        message: `${toLabel(path)} ${issue.message}${shown}`,
        hint: toHint(issue, value),
      },
    ];
  };
  switch (issue.code) {
    case 'invalid_type':
      return [
        describeRest(path, root, schema, locator) ?? describeType(issue, path, root, locator.toSource(path)),
      ];
    case 'unrecognized_keys':
      return describeKeys(issue, path, root, schema, locator);
    case 'invalid_value':
      return [describeValues(issue, path, root)];
    case 'invalid_key': {
      const [inner] = issue.issues;
      return [
        describeRest(path, root, schema, locator) ?? {
          path,
          at: 'key',
          rule: 'schema/key',
          message: `The key ${toLabel(path)} ${inner?.message ?? 'is not allowed'}`,
          hint: inner === undefined ? toHint(issue, path.at(-1)) : toHint(inner, path.at(-1)),
        },
      ];
    }
    case 'invalid_union':
      return (
        findNearestBranch(issue)?.flatMap((inner) => describe(inner, path, root, schema, locator)) ??
        complain()
      );
    default:
      return complain();
  }
};

/** Converts the schema's issues about one record to problems with places. */
export const toShapeProblems = (
  issues: readonly Issue[],
  root: unknown,
  schema: Schema,
  locator: Locator,
): Problem[] =>
  issues
    .flatMap((issue) => describe(issue, [], root, schema, locator))
    .map(({ path, at, rule, message, hint }) => {
      // Without spread syntax, which doubled the time for a file with many findings.
      const { file, line, column } = locator.toPlace(path, at);
      return { file, line, column, rule, severity: 'error', message, hint };
    });
