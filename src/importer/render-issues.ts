import type { Issue, IssueOf } from '../model/schema/keys';
import { keysAt } from '../model/schema/keys';
import { mappedSchema, unmappableSchema } from '../model/schema/mapped';
import { subjectSchema } from '../model/schema/subject';
import { listEither } from '../model/text/english';
import { suggest } from '../model/text/suggest';
import { renderPlain } from './render-plain';
import { say } from '../model/text/say';

const mostIssues = 5;

/** The value at a path of plain data. A single value also counts as a list of one. */
const valueAt = (whole: unknown, path: Issue['path']): unknown =>
  path.reduce<unknown>((value, key) => {
    if (typeof key === 'number' && !Array.isArray(value)) return value;
    return typeof value === 'object' && value !== null
      ? (value as Record<PropertyKey, unknown>)[key]
      : undefined;
  }, whole);

/** The keys of a mapping's output at a path. Its record has keys of its own. */
const keysOfOutput = ([first, ...rest]: readonly PropertyKey[]): string[] => {
  if (first === 'subject' && rest.length > 0) return keysAt(subjectSchema, rest);
  if (first === undefined) return [...keysAt(mappedSchema, []), ...keysAt(unmappableSchema, [])];
  return first === 'subject' ? keysAt(subjectSchema, []) : keysAt(mappedSchema, [first, ...rest]);
};

/** Names the keys that were probably meant. */
const renderUnknownKeys = ({ keys, message }: IssueOf<'unrecognized_keys'>, path: Issue['path']): string => {
  const known = keysOfOutput(path);
  const meant = keys.flatMap((key) => suggest(key, known, 1)).map((key) => `"${key}"`);
  return meant.length === 0
    ? message
    : say('issue.with-suggestion', {
        fault: message,
        suggestion: say('suggestion.ids', { ids: listEither(meant) }),
      });
};

const renderIssue = (issue: Issue, whole: unknown, before: readonly string[]): string => {
  if (issue.code === 'unrecognized_keys') return renderUnknownKeys(issue, [...before, ...issue.path]);
  const value = valueAt(whole, issue.path);
  // For a record the message itself names the keys.
  const isShown = value !== undefined && (typeof value !== 'object' || value === null);
  return isShown
    ? say('issue.with-value', { fault: issue.message, value: renderPlain(value) })
    : issue.message;
};

/** The issues of `whole`, each with its bad value; `before` is the path of `whole`. */
export const renderIssues = (
  issues: readonly Issue[],
  whole: unknown,
  before: readonly string[] = [],
): string => {
  const lines = issues.map((issue) => {
    const path = [...before, ...issue.path.map(String)].join('.');
    return `${path === '' ? '' : `${path}: `}${renderIssue(issue, whole, before)}`;
  });
  const more = lines.length - mostIssues;
  return [...lines.slice(0, mostIssues), ...(more > 0 ? [say('issue.more', { count: more })] : [])].join(
    '; ',
  );
};
