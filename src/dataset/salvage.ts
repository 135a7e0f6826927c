import type { Issue, Output, Schema } from '../model/schema/keys';
import { findMeant } from './shape-hint';
import { say } from '../model/text/say';

/** The valid rest of a value with a wrong shape. */
export interface Rest<T> {
  readonly value: T;
  /** Whether a list lost an entry or its id, so that an unknown id possibly belongs to it. */
  readonly isCut: boolean;
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

/** Whether an issue changes which ids a list has, so that an unknown id possibly belongs to it. */
const changesIds = (root: Container, issue: Issue): boolean =>
  issue.code === 'unrecognized_keys'
    ? issue.path.length === 0 && issue.keys.some((key) => Array.isArray(Reflect.get(root, key)))
    : issue.code === 'invalid_type' && issue.path.at(-1) === 'id';

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

/** Fixes or removes the part that one issue is about; false if too little would be left. */
const amend = (root: Container, issue: Issue, standIns: Readonly<Record<string, unknown>>): boolean => {
  const passed = walk(root, issue.path);
  if (issue.code === 'unrecognized_keys' && passed.length === issue.path.length + 1) {
    for (const key of issue.keys) Reflect.deleteProperty(passed.at(-1) ?? root, key);
    return true;
  }
  // A missing value cannot be removed, so its container is.
  const last = issue.path.at(-1);
  const holder = passed[issue.path.length - 1];
  const isThere = holder !== undefined && last !== undefined && Reflect.has(holder, last);
  const written: unknown = isThere ? Reflect.get(holder, last) : undefined;
  const meant = findMeant(issue, written);
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
  if (Array.isArray(owner)) Reflect.set(owner, step, gone);
  else Reflect.deleteProperty(owner, step);
  return true;
};

/** Drops the marked entries; returns whether there were any. */
const close = (value: unknown): { value: unknown; isCut: boolean } => {
  let isCut = false;
  const visit = (inner: unknown): unknown => {
    if (Array.isArray(inner)) {
      const kept = inner.filter((entry) => entry !== gone);
      isCut ||= kept.length < inner.length;
      return kept.map(visit);
    }
    return isContainer(inner)
      ? Object.fromEntries(Object.entries(inner).map(([key, entry]) => [key, visit(entry)]))
      : inner;
  };
  return { value: visit(value), isCut };
};

/** The parts of a value that a schema accepts; null if too little is left. `standIns` replace missing required keys. */
export const salvage = <T extends Schema>(
  value: unknown,
  schema: T,
  standIns: Readonly<Record<string, unknown>>,
): Rest<Output<T>> | null => {
  let rest: unknown = structuredClone(value);
  let isCut = false;
  for (let round = 0; round < mostRounds; round++) {
    const parsed = schema.safeParse(rest);
    if (parsed.success) return { value: parsed.data, isCut };
    const root = rest;
    if (isContainer(root)) isCut ||= parsed.error.issues.some((issue) => changesIds(root, issue));
    if (!isContainer(root) || !parsed.error.issues.every((issue) => amend(root, issue, standIns)))
      return null;
    const closed = close(root);
    rest = closed.value;
    isCut ||= closed.isCut;
  }
  return null;
};
