import type { Steps } from './unknown-key';
import { say } from '../model/text/say';
import { toText } from './shape-hint';

/** A value as JSON, shortened. */
export const quote = (value: unknown): string => {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 76)}…"` : text;
};

/** The name of a value in messages: its key, or its position in a list. */
export const toLabel = (path: Steps): string => {
  const last = path.at(-1);
  if (last === undefined) return say('shape.file');
  if (typeof last === 'string') return say('shape.key', { key: last });
  const list = path.at(-2);
  const place = last + 1;
  return typeof list === 'string'
    ? say('shape.entry', { place, list })
    : say('shape.entry-of-list', { place });
};

/** Plain nouns and examples for the schema's types. */
export const forms: Readonly<Record<string, readonly [noun: string, example: string]>> = {
  string: [say('noun.text'), say('noun.text')],
  array: [say('noun.list'), say('noun.list-example')],
  object: [say('noun.record'), say('noun.record-example')],
  record: [say('noun.record'), say('noun.record-example')],
  number: [say('noun.number'), say('noun.number')],
  int: [say('noun.integer'), say('noun.integer')],
  boolean: [say('noun.boolean'), say('noun.boolean')],
};

/** The form of a value by its key, where the schema only says that it is text. */
const formsByKey: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['date', 'announced', 'endOfSupport', 'removal', 'deadline', 'until', 'asOf', 'verified'].map((key) => [
      key,
      say('noun.day'),
    ]),
  ),
  ...Object.fromEntries(
    ['source', 'documentation', 'migration', 'url'].map((key) => [key, say('noun.link')]),
  ),
};

/** Steps and redirects have a "from" too, which is no day. */
const isStartOfClause = (path: Steps): boolean => path[0] === 'clauses' && path.at(-1) === 'from';

/** Whether the value at a path is a day. */
export const isDay = (path: Steps): boolean =>
  isStartOfClause(path) || formsByKey[String(path.at(-1))] === say('noun.day');

/** How to write the value at a path. */
export const toExample = (path: Steps, example: string): string =>
  isStartOfClause(path) ? say('noun.day') : (formsByKey[String(path.at(-1))] ?? example);

/** A value as a noun: "a list", "the number 5". */
export const toNoun = (value: unknown): string => {
  if (value === null) return say('noun.empty');
  if (Array.isArray(value)) return say('noun.list');
  if (typeof value === 'object') return say('noun.record');
  if (typeof value === 'string') return say('noun.this-text', { value: quote(value) });
  return typeof value === 'number'
    ? say('noun.this-number', { value })
    : say('noun.this-boolean', { value: toText(value) });
};
