import { join } from 'node:path';
import type { Output, Schema } from '../model/schema/keys';
import type { Locator } from './locate';
import type { Problem } from '../model/rules/problem';
import { createLocator } from './locate';
import { createMemo } from './memo';
import { parseNodes, readYaml } from './read-yaml';
import { plainError } from '../model/schema/plain-error';
import { readText } from './read-text';
import { toShapeProblems } from './check-shape';

/** Texts that stand in for files, by the files' names. */
export type Instead = ReadonlyMap<string, string>;

/** What the text of one data file says. */
interface Parsed<T> {
  readonly file: string;
  /** Null when a problem is an error. */
  readonly record: T | null;
  /** What is written, where its shape is wrong; null otherwise. */
  readonly refused: unknown;
  readonly problems: readonly Problem[];
  /** Finds places in the file. */
  readonly locator: () => Locator;
  /** Lets go of the positions, which weigh much more than the record; the locator finds them again when it is asked. */
  readonly forgetPlaces: () => void;
}

/** One data file as it was read. */
export interface RecordFile<T> extends Parsed<T> {
  readonly hasCarriageReturns: boolean;
}

/** Parses a text and checks its shape. */
const parseRecord = <T extends Schema>(file: string, text: string, schema: T): Parsed<Output<T>> => {
  const yaml = readYaml(file, text);
  let { nodes } = yaml;
  const locator = (): Locator => createLocator(file, text, (nodes ??= parseNodes(text)));
  const forgetPlaces = (): void => {
    nodes = null;
  };
  const base = { file, locator, forgetPlaces, refused: null };
  if (yaml.value === undefined) return { ...base, record: null, problems: yaml.problems };
  const parsed = schema.safeParse(yaml.value, { error: plainError });
  if (parsed.success) return { ...base, record: parsed.data, problems: [] };
  const problems = toShapeProblems(parsed.error.issues, yaml.value, schema, locator());
  return { ...base, refused: yaml.value, record: null, problems };
};

const toUnread = (file: string): Parsed<never> => ({
  file,
  record: null,
  refused: null,
  problems: [],
  locator: () => createLocator(file, '', parseNodes('')),
  forgetPlaces: () => undefined,
});

/** Reads files of one shape below a folder. A text that is the same as the last time is not parsed again. */
export const createRecordReader = <T extends Schema>(directory: string, schema: T) => {
  const remember = createMemo<Parsed<Output<T>>>();
  return (file: string, instead?: Instead): RecordFile<Output<T>> => {
    const other = instead?.get(file);
    const { text, problems, hasCarriageReturns } =
      other === undefined
        ? readText(join(directory, file), file)
        : { text: other, problems: [], hasCarriageReturns: false };
    const parsed =
      text === null ? toUnread(file) : remember(file, [text], () => parseRecord(file, text, schema));
    return { ...parsed, problems: [...problems, ...parsed.problems], hasCarriageReturns };
  };
};
