import type { Locator } from './locate';
import type { IssueOf, Schema } from '../model/schema/keys';
import { keysAt } from '../model/schema/keys';
import { mostPerFile } from './cap-problems';
import { oddSpaces } from './odd-space';
import { renderSuggestion } from '../model/text/suggest';
import { say } from '../model/text/say';

export type Steps = (string | number)[];

/** A finding about a value or a key. */
export interface Found {
  readonly path: Steps;
  readonly at?: 'key' | 'value';
  readonly rule: string;
  readonly message: string;
  readonly hint: string;
}

export const toSteps = (path: readonly PropertyKey[]): Steps =>
  path.map((step) => (typeof step === 'number' ? step : String(step)));

/** The value at a path of plain data; undefined if there is none. */
export const valueAt = (root: unknown, path: Steps): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, String(step)) : undefined,
    root,
  );

/** Whether a key has no colon, which happens between braces after a comma: `{ name: Kiln, Inc, hue: red }`. */
const isWithoutColon = (root: unknown, path: Steps, { toSource }: Locator): boolean =>
  valueAt(root, path) === null && toSource(path) === null;

/** The finding about a key that is the rest of a text after a comma; null for any other key. */
export const describeRest = (path: Steps, root: unknown, schema: Schema, locator: Locator): Found | null => {
  const key = String(path.at(-1));
  if (!isWithoutColon(root, path, locator) || keysAt(schema, path.slice(0, -1)).includes(key)) return null;
  return {
    path,
    at: 'key',
    rule: 'schema/unknown-key',
    message: say('shape.comma', { key }),
    hint: say('shape.comma-hint', { key }),
  };
};

/** Words that people use for a key. */
const otherNames: Readonly<Record<string, string>> = { docs: 'documentation', parts: 'facets' };

/** The record above or below in which a key would be right; null if there is none. */
const findPlace = (key: string, path: Steps, schema: Schema, known: readonly string[]): string | null => {
  for (const list of known) {
    if (keysAt(schema, [...path, list, 0]).includes(key)) return say('shape.belongs-in-rows', { list });
    if (keysAt(schema, [...path, list]).includes(key)) return say('shape.belongs-below', { parent: list });
  }
  const above = path.slice(0, typeof path.at(-1) === 'number' ? -2 : -1);
  const list = path[above.length];
  return path.length > 0 && keysAt(schema, above).includes(key)
    ? say('shape.belongs-above', { list: String(list) })
    : null;
};

const toKeyHint = (key: string, path: Steps, schema: Schema, known: readonly string[]): string => {
  const other = otherNames[key];
  if (other !== undefined && known.includes(other)) return renderSuggestion(other, [other], '');
  if (key === 'id' && path.length === 0 && known.includes('transitions') && known.includes('kind'))
    return say('shape.no-id-hint');
  const all = say('shape.known-keys', { known: known.join(', ') });
  return renderSuggestion(key, known, findPlace(key, path, schema, known) ?? all);
};

/** The findings about unknown keys of a record. */
export const describeKeys = (
  issue: IssueOf<'unrecognized_keys'>,
  path: Steps,
  root: unknown,
  schema: Schema,
  locator: Locator,
): Found[] => {
  const known = keysAt(schema, path);
  const all = say('shape.known-keys', { known: known.join(', ') });
  return issue.keys.map((key, index) => {
    const plain = key.replace(oddSpaces, '');
    const found = { path: [...path, key], at: 'key' as const, rule: 'schema/unknown-key' };
    if (plain !== key)
      return {
        ...found,
        message: say('shape.odd-space-in-key', { key: plain }),
        hint: known.includes(plain) ? say('shape.odd-space-in-key-hint', { key: plain }) : all,
      };
    const rest = describeRest(found.path, root, schema, locator);
    if (rest !== null) return rest;
    return {
      ...found,
      message: say('shape.unknown-key', { key }),
      // Searching a near key takes most of the time, and findings beyond this number are not listed.
      hint: index < mostPerFile ? toKeyHint(key, path, schema, known) : all,
    };
  });
};
