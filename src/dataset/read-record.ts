import { join } from 'node:path';
import type { Output, Schema } from '../model/schema/keys';
import type { Locator } from './locate';
import type { Problem } from '../model/rules/problem';
import type { Names } from './shape-hint';
import { createLocator } from './locate';
import { createMemo } from './memo';
import { parseNodes, readYaml } from './read-yaml';
import { plainError } from '../model/schema/plain-error';
import { readText } from './read-text';
import { toShapeProblems } from './check-shape';

/** Texts that override files, by file name. */
export type Overrides = ReadonlyMap<string, string>;

/** The parsed text of one data file. */
interface Parsed<T> {
  readonly file: string;
  /** Null if a problem is an error. */
  readonly record: T | null;
  /** The written value if it cannot be used as it is; null otherwise. */
  readonly refused: unknown;
  readonly problems: readonly Problem[];
  /** The problems of a wrong shape, with hints that use the names of a policy; null if the shape is right. */
  readonly explain: ((names: Names) => readonly Problem[]) | null;
  /** Returns the locator of the file. */
  readonly locator: () => Locator;
  /**
   * Frees the positions, which are much larger than the record. The locator parses the file again if needed.
   */
  readonly forgetPlaces: () => void;
}

/** One data file and its problems. */
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
  const base = { file, locator, forgetPlaces, refused: null, explain: null };
  if (yaml.value === undefined)
    return { ...base, record: null, refused: yaml.rest ?? null, problems: yaml.problems };
  const parsed = schema.safeParse(yaml.value, { error: plainError });
  if (parsed.success && yaml.problems.length > 0)
    return { ...base, record: null, refused: yaml.value, problems: yaml.problems };
  if (parsed.success) return { ...base, record: parsed.data, problems: [] };
  const { issues } = parsed.error;
  const explain = (names: Names): readonly Problem[] => {
    const ofShape = toShapeProblems(issues, yaml.value, schema, locator(), names);
    // A value that the record cannot have needs no second finding as a word.
    const isRefused = ({ line, column }: Problem): boolean =>
      ofShape.some((problem) => problem.line === line && problem.column === column);
    return [...yaml.problems.filter((problem) => !isRefused(problem)), ...ofShape];
  };
  return { ...base, refused: yaml.value, record: null, problems: explain({}), explain };
};

const toUnread = (file: string): Parsed<never> => ({
  file,
  record: null,
  refused: null,
  problems: [],
  explain: null,
  locator: () => createLocator(file, '', parseNodes('')),
  forgetPlaces: () => undefined,
});

/** Creates a reader of files of one shape in a folder. An unchanged text is not parsed again. */
export const createRecordReader = <T extends Schema>(directory: string, schema: T) => {
  const remember = createMemo<Parsed<Output<T>>>();
  return (file: string, overrides?: Overrides): RecordFile<Output<T>> => {
    const other = overrides?.get(file);
    const { text, problems, hasCarriageReturns } =
      other === undefined
        ? readText(join(directory, file), file)
        : { text: other, problems: [], hasCarriageReturns: false };
    const parsed =
      text === null ? toUnread(file) : remember(file, [text], () => parseRecord(file, text, schema));
    const { explain } = parsed;
    return {
      ...parsed,
      problems: [...problems, ...parsed.problems],
      explain: explain === null ? null : (names) => [...problems, ...explain(names)],
      hasCarriageReturns,
    };
  };
};
