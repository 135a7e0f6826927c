import type { Document } from 'yaml';
import type { Output, Schema } from '../model/schema/keys';
import type { Locator } from './locate';
import type { Problem } from '../model/rules/problem';
import { createLocator } from './locate';
import { plainError } from '../model/schema/plain-error';
import { parseNodes, readYaml } from './read-yaml';
import { readText } from './read-text';
import type { Rest } from './salvage';
import { salvage } from './salvage';
import { toShapeProblems } from './check-shape';

/** One data file as it was read. */
export interface RecordFile<T> {
  readonly file: string;
  /** Null when a problem is an error. */
  readonly record: T | null;
  /** Of a record whose shape is wrong, the rest that is right: to check other files against. Null where nothing is. */
  readonly rest: () => Rest<T> | null;
  readonly problems: readonly Problem[];
  readonly hasCarriageReturns: boolean;
  /** Finds places in the file. */
  readonly locator: () => Locator;
  /** Lets go of the positions, which weigh much more than the record; the locator finds them again when it is asked. */
  readonly forgetPlaces: () => void;
}

/** Reads, parses and checks the shape of one file; `instead` is a text that stands in for what is on disk. */
export const readRecord = <T extends Schema>(
  path: string,
  file: string,
  schema: T,
  instead?: string,
): RecordFile<Output<T>> => {
  const { text, problems, hasCarriageReturns } =
    instead === undefined ? readText(path, file) : { text: instead, problems: [], hasCarriageReturns: false };
  let nodes: Document.Parsed | null = null;
  const locator = (): Locator => createLocator(file, text ?? '', (nodes ??= parseNodes(text ?? '')));
  const forgetPlaces = (): void => {
    nodes = null;
  };
  const base = { file, hasCarriageReturns, locator, forgetPlaces, rest: () => null };
  if (text === null) return { ...base, record: null, problems };
  const yaml = readYaml(file, text);
  nodes = yaml.nodes;
  if (yaml.value === undefined) return { ...base, record: null, problems: [...problems, ...yaml.problems] };
  const parsed = schema.safeParse(yaml.value, { error: plainError });
  if (parsed.success) return { ...base, record: parsed.data, problems };
  const shape = toShapeProblems(parsed.error.issues, yaml.value, schema, locator());
  let known: Rest<Output<T>> | null | undefined;
  const rest = (): Rest<Output<T>> | null =>
    known === undefined ? (known = salvage(yaml.value, schema)) : known;
  return { ...base, rest, record: null, problems: [...problems, ...shape] };
};
