import type { Issue, Output, Schema } from '../model/schema/keys';
import type { Path } from '../model/rules/rule';
import { findMeant } from './shape-hint';
import { keysAt } from '../model/schema/keys';
import { say } from '../model/text/say';
import { suggest } from '../model/text/suggest';

/** The valid rest of a value with a wrong shape. */
export interface Rest<T> {
  readonly value: T;
  /** Top-level keys whose lists lost an entry or its id, or have a number as an id: an unknown id possibly belongs there. */
  readonly cut: ReadonlySet<string>;
  /** The path in the file of a path in the value. */
  readonly toWritten: (path: Path) => Path;
}

/** Each round removes invalid parts. Removing a required part also removes its container. */
const mostRounds = 10;

type Container = Record<string, unknown> | unknown[];

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;

/** The containers on a path, outermost first, as far as the path exists. */
const walk = (root: Container, path: readonly PropertyKey[]): Container[] => {
  const passed = [root];
  for (const step of path) {
    const inner: unknown = Reflect.get(passed.at(-1) ?? root, step);
    if (!isContainer(inner)) break;
    passed.push(inner);
  }
  return passed;
};

/** Marks a removed entry, so that the indexes of the others stay valid until all are found. */
const gone = Symbol('gone');

/** Texts that nothing refers to. */
const plainTexts: readonly (PropertyKey | undefined)[] = [
  'name',
  'plural',
  'summary',
  'description',
  'sentence',
  'question',
  'because',
];

/** A value for a missing one, so that its entry stays and references to the entry are still found. */
const toStandIn = (issue: Issue, key: PropertyKey | undefined): unknown => {
  if (issue.code === 'invalid_value') return issue.values[0];
  // Only entries of lists: other texts have forms of their own.
  return issue.path.length > 2 && plainTexts.includes(key) ? say('site-settings.untitled') : undefined;
};

interface Amendment {
  readonly schema: Schema;
  readonly standIns: Readonly<Record<string, unknown>>;
  /** The written text of a scalar, which keeps the zero of 1.10; null if there is none. */
  readonly toSource: (path: Path) => string | null;
  readonly onRename: (known: string, written: string) => void;
  readonly onCut: (list: string) => void;
}

/** Renames misspelt keys as their hints say, and drops the others. */
const amendKeys = (
  root: Container,
  holder: Container,
  issue: Extract<Issue, { code: 'unrecognized_keys' }>,
  { schema, onRename, onCut }: Amendment,
): void => {
  const free = keysAt(schema, issue.path).filter((key) => !Reflect.has(holder, key));
  for (const key of issue.keys) {
    const value: unknown = Reflect.get(holder, key);
    const meant = suggest(key, free, 1)[0];
    Reflect.deleteProperty(holder, key);
    if (meant !== undefined && !Reflect.has(holder, meant)) {
      Reflect.set(holder, meant, value);
      if (holder === root) onRename(meant, key);
    } else if (holder === root && Array.isArray(value)) free.forEach(onCut);
  }
};

/** Fixes or removes the part that one issue is about; false if too little would be left. */
const amend = (root: Container, issue: Issue, amendment: Amendment): boolean => {
  const { standIns, toSource, onCut } = amendment;
  const passed = walk(root, issue.path);
  const inner = passed[issue.path.length];
  if (issue.code === 'unrecognized_keys' && inner !== undefined) {
    amendKeys(root, inner, issue, amendment);
    return true;
  }
  // A missing value cannot be removed, so its container is.
  const last = issue.path.at(-1);
  const holder = passed[issue.path.length - 1];
  const isThere = holder !== undefined && last !== undefined && Reflect.has(holder, last);
  const written: unknown = isThere ? Reflect.get(holder, last) : undefined;
  const isNumber = typeof written === 'number' || typeof written === 'boolean';
  const isText = isNumber && issue.code === 'invalid_type' && issue.expected === 'string';
  if (isText && last === 'id') onCut(String(issue.path[0]));
  const meant = (isText ? toSource(issue.path as Path) : null) ?? findMeant(issue, written);
  if (isThere && meant !== undefined && meant !== written) return Reflect.set(holder, last, meant);
  if (!isThere && issue.path.length === 1 && last !== undefined && Reflect.has(standIns, last))
    return Reflect.set(root, last, Reflect.get(standIns, last));
  const standIn = isThere || holder === undefined ? undefined : toStandIn(issue, last);
  if (standIn !== undefined && holder !== undefined && last !== undefined)
    return Reflect.set(holder, last, standIn);
  const depth = isThere ? issue.path.length : passed.length - 1;
  const step = issue.path[depth - 1];
  const owner = passed[depth - 1];
  if (step === undefined || owner === undefined) return false;
  if (last === 'id' || Array.isArray(owner)) onCut(String(issue.path[0]));
  if (Array.isArray(owner)) Reflect.set(owner, step, gone);
  else Reflect.deleteProperty(owner, step);
  return true;
};

/** Drops the marked entries. `onList` gets the indexes of the entries that stay in a list at the top. */
const close = (value: unknown, onList: (key: string, kept: readonly number[]) => void): unknown => {
  const visit = (inner: unknown, key: string | null): unknown => {
    if (Array.isArray(inner)) {
      const kept = [...inner.keys()].filter((index) => inner[index] !== gone);
      if (key !== null && kept.length < inner.length) onList(key, kept);
      return kept.map((index) => visit(inner[index], null));
    }
    return isContainer(inner)
      ? Object.fromEntries(
          Object.entries(inner).map(([name, entry]) => [name, visit(entry, inner === value ? name : null)]),
        )
      : inner;
  };
  return visit(value, null);
};

const nothingWritten = (): null => null;

/**
 * The parts of a value that a schema accepts; null if too little is left. `standIns` replace missing required keys.
 * `toSource` gives the written text of a scalar.
 */
export const salvage = <T extends Schema>(
  value: unknown,
  schema: T,
  standIns: Readonly<Record<string, unknown>>,
  toSource: (path: Path) => string | null = nothingWritten,
): Rest<Output<T>> | null => {
  let rest: unknown = structuredClone(value);
  const cut = new Set<string>();
  const names = new Map<string, string>();
  const indexes = new Map<string, readonly number[]>();
  const toWritten = ([key, step, ...inner]: Path): Path => {
    if (key === undefined) return [];
    const name = typeof key === 'string' ? (names.get(key) ?? key) : key;
    if (step === undefined) return [name];
    const index = typeof key === 'string' && typeof step === 'number' ? indexes.get(key)?.[step] : undefined;
    return [name, index ?? step, ...inner];
  };
  for (let round = 0; round < mostRounds; round++) {
    const parsed = schema.safeParse(rest);
    if (parsed.success) return { value: parsed.data, cut, toWritten };
    const root = rest;
    const amendment = {
      schema,
      standIns,
      toSource: (path: Path) => toSource(toWritten(path)),
      onRename: (known: string, written: string) => void names.set(known, written),
      onCut: (list: string) => void cut.add(list),
    };
    // A misspelt key is also a missing one, so the keys come first.
    const ofKeys = parsed.error.issues.filter(({ code }) => code === 'unrecognized_keys');
    const issues = ofKeys.length > 0 ? ofKeys : parsed.error.issues;
    if (!isContainer(root) || !issues.every((issue) => amend(root, issue, amendment))) return null;
    rest = close(root, (key, kept) => {
      const before = indexes.get(key);
      indexes.set(key, before === undefined ? kept : kept.map((index) => before[index] ?? index));
    });
  }
  return null;
};
