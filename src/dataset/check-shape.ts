import type { Locator } from './locate';
import type { Problem } from '../model/rules/problem';
import type { Issue, IssueOf, Schema } from '../model/schema/keys';
import type { Found, Steps } from './unknown-key';
import type { Names } from './shape-hint';
import { findMeant, toEntries, toFlatIdHint, toHint, toText } from './shape-hint';
import { forms, isDay, quote, toExample, toLabel, toNoun } from './shape-words';
import { oddSpaces } from './odd-space';
import { describeKeys, describeRest, toSteps, valueAt } from './unknown-key';
import { dropFollowing } from './following-issues';
import { renderSuggestion } from '../model/text/suggest';
import { schemaVersion } from '../model/schema/schema-version';
import { listEither } from '../model/text/english';
import { say } from '../model/text/say';

const describeMissing = (path: Steps, example: string, names: Names): Found => {
  const key = String(path.at(-1));
  const ids = toEntries(names, path).map(({ id }) => id);
  return {
    path,
    rule: 'schema/missing',
    message: say('shape.missing', { label: toLabel(path) }),
    hint:
      ids.length > 0
        ? say('shape.missing-id-hint', { key, ids: ids.slice(0, 12).join(', ') })
        : say('shape.missing-hint', { key, example: toExample(path, example) }),
  };
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
  names: Names,
): Found => {
  const value = valueAt(root, path);
  const label = toLabel(path);
  const [noun, example] = forms[issue.expected] ?? [issue.expected, issue.expected];
  if (value === undefined) return describeMissing(path, example, names);
  if (value === null)
    return {
      path,
      rule: 'schema/empty',
      message: say('shape.empty', { label }),
      hint: say('shape.empty-hint', { example: toExample(path, example) }),
    };
  if (issue.expected === 'string' && typeof value !== 'object') {
    const isChanged = source !== null && source !== toText(value);
    const isBoolean = typeof value === 'boolean';
    const read = toText(value);
    return {
      path,
      rule: 'schema/not-text',
      message: isChanged
        ? say('shape.changed-text', { label, isBoolean, source, read })
        : say('shape.not-text', { label, isBoolean }),
      hint: isDay(path)
        ? say('shape.type-hint', { example: say('noun.day') })
        : say('shape.quotes-hint', { value: source ?? read }),
    };
  }
  const spaced = issue.expected === 'object' || issue.expected === 'record' ? toSpaced(value) : null;
  if (spaced !== null)
    return {
      path,
      rule: 'schema/type',
      message: say('shape.no-space', { label, value: quote(value) }),
      hint: say('shape.write-hint', { value: spaced }),
    };
  return {
    path,
    rule: 'schema/type',
    message: say('shape.type', { label, value: toNoun(value), wanted: noun }),
    hint: toFlatIdHint(path, issue.expected) ?? say('shape.type-hint', { example }),
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
      message: say('shape.missing', { label }),
      hint: say('shape.values-hint', { values: listEither(known) }),
    };
  if (path.join('.') === 'schemaVersion' && typeof value === 'number')
    return {
      path,
      rule: 'schema/version',
      message: say('shape.version', { own: value, known: schemaVersion }),
      hint: value > schemaVersion ? say('shape.version-newer-hint') : say('shape.version-older-hint'),
    };
  const isQuoted = typeof value === 'string' && known.includes(value);
  return {
    path,
    rule: 'schema/value',
    message: say('shape.unknown-value', { label, value: quote(value) }),
    hint: isQuoted
      ? say('shape.no-quotes-hint', { value })
      : renderSuggestion(toText(value), known, say('shape.values-hint', { values: listEither(known) })),
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

interface Context {
  readonly root: unknown;
  readonly schema: Schema;
  readonly locator: Locator;
  readonly names: Names;
}

const describe = (issue: Issue, prefix: Steps, context: Context): Found[] => {
  const { root, schema, locator, names } = context;
  const path: Steps = [...prefix, ...toSteps(issue.path)];
  const complain = (): Found[] => {
    const value = valueAt(root, path);
    const plain = toText(value).replace(oddSpaces, ' ').trim();
    if (issue.code === 'invalid_format' && typeof value === 'string' && plain !== value)
      return [
        {
          path,
          rule: 'schema/value',
          message: say('shape.odd-space', { label: toLabel(path), value: quote(value) }),
          hint: say('shape.write-hint', { value: findMeant(issue, plain, toEntries(names, path)) ?? plain }),
        },
      ];
    if (issue.code === 'invalid_union' && value === null)
      return [
        {
          path,
          rule: 'schema/empty',
          message: say('shape.no-value', { label: toLabel(path) }),
          hint: say('shape.no-value-hint'),
        },
      ];
    if (value === undefined && issue.code === 'invalid_union')
      return [
        {
          path,
          rule: 'schema/missing',
          message: say('shape.missing', { label: toLabel(path) }),
          hint: toHint(issue, value, []),
        },
      ];
    const isShown = toText(value) !== '';
    const fault = { label: toLabel(path), fault: issue.message };
    return [
      {
        path,
        rule: 'schema/value',
        message: isShown
          ? say('shape.fault-of', { ...fault, value: quote(value) })
          : say('shape.fault', fault),
        hint: toHint(issue, value, toEntries(names, path)),
      },
    ];
  };
  switch (issue.code) {
    case 'invalid_type':
      return [
        describeRest(path, root, schema, locator) ??
          describeType(issue, path, root, locator.toSource(path), names),
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
          message: say('shape.key-fault', {
            label: toLabel(path),
            fault: inner?.message ?? say('shape.key-not-allowed'),
          }),
          hint: toHint(inner ?? issue, path.at(-1), toEntries(names, path.slice(0, -1))),
        },
      ];
    }
    case 'invalid_union':
      return findNearestBranch(issue)?.flatMap((inner) => describe(inner, path, context)) ?? complain();
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
  names: Names,
): Problem[] =>
  dropFollowing(issues, root, schema)
    .flatMap((issue) => describe(issue, [], { root, schema, locator, names }))
    .map(({ path, at, rule, message, hint }) => {
      // Without spread syntax, which doubled the time for a file with many findings.
      const { file, line, column } = locator.toPlace(path, at);
      return { file, line, column, rule, severity: 'error', message, hint };
    });
