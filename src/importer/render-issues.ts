import type { Issue } from '../model/schema/keys';
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

const renderIssue = (issue: Issue, whole: unknown): string => {
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
    return `${path === '' ? '' : `${path}: `}${renderIssue(issue, whole)}`;
  });
  const more = lines.length - mostIssues;
  return [...lines.slice(0, mostIssues), ...(more > 0 ? [say('issue.more', { count: more })] : [])].join(
    '; ',
  );
};
