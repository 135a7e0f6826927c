import type { Issue, Output, Schema } from '../model/schema/keys';
import { findMeant } from './shape-hint';

/** What is left of a value whose shape is wrong in places. */
export interface Rest<T> {
  readonly value: T;
  /** Whether an entry of a list is missing, so that an id that is not found may be one of these. */
  readonly isCut: boolean;
}

/** Each round takes out the parts that are refused; a part that is needed takes what it is in with it. */
const mostRounds = 10;

type Container = Record<string, unknown> | unknown[];

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;

/** The containers on the way to a path, outermost first, as far as the path exists. */
const walk = (root: Container, path: readonly PropertyKey[]): Container[] => {
  const passed = [root];
  for (const step of path) {
    const inner: unknown = Reflect.get(passed.at(-1) ?? root, step);
    if (!isContainer(inner)) break;
    passed.push(inner);
  }
  return passed;
};

/** Marks the place of an entry that goes, so that the places of the others hold until all are found. */
const gone = Symbol('gone');

/** Puts right or takes out what one issue is about; false where too little would be left. */
const amend = (root: Container, issue: Issue, standIns: Readonly<Record<string, unknown>>): boolean => {
  const passed = walk(root, issue.path);
  if (issue.code === 'unrecognized_keys' && passed.length === issue.path.length + 1) {
    for (const key of issue.keys) Reflect.deleteProperty(passed.at(-1) ?? root, key);
    return true;
  }
  // A missing value is no part of what holds it, so what holds it goes.
  const last = issue.path.at(-1);
  const holder = passed[issue.path.length - 1];
  const isThere = holder !== undefined && last !== undefined && Reflect.has(holder, last);
  const written: unknown = isThere ? Reflect.get(holder, last) : undefined;
  const meant = findMeant(issue, written);
  if (isThere && meant !== undefined && meant !== written) return Reflect.set(holder, last, meant);
  if (!isThere && issue.path.length === 1 && last !== undefined && Reflect.has(standIns, last))
    return Reflect.set(root, last, Reflect.get(standIns, last));
  const depth = isThere ? issue.path.length : passed.length - 1;
  const step = issue.path[depth - 1];
  const owner = passed[depth - 1];
  if (step === undefined || owner === undefined) return false;
  if (Array.isArray(owner)) Reflect.set(owner, step, gone);
  else Reflect.deleteProperty(owner, step);
  return true;
};

/** A value without the entries that are gone, and whether there were any. */
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

/** The parts of a value that a schema takes; null where too little is left. `standIns` take the place of keys that are needed. */
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
    if (!isContainer(root) || !parsed.error.issues.every((issue) => amend(root, issue, standIns)))
      return null;
    const closed = close(root);
    rest = closed.value;
    isCut ||= closed.isCut;
  }
  return null;
};
