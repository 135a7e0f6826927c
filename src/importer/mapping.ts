import { readFileSync } from 'node:fs';
import jsonata from 'jsonata';

/** A mapping that cannot be read, or that fails on an item. Line and column count from 1. */
export class MappingError extends Error {
  override readonly name = 'MappingError';
  constructor(
    message: string,
    readonly file: string,
    readonly line: number | null = null,
    readonly column: number | null = null,
    /** The line of the mapping that failed. */
    readonly expression: string | null = null,
    /** It ran too long, so that going on with other items would too. */
    readonly isTimeout = false,
  ) {
    super(message);
  }
}

/** From what a source says of one item to what the catalog says of it. */
export interface Mapping {
  readonly evaluate: (input: unknown) => Promise<unknown>;
}

/** One item takes no longer and recurses no deeper, so that a mistake ends with a message. */
const limits = { timeout: 3_000, stack: 500, sequence: 100_000 };
const timeoutCode = 'D1012';

/** Functions that give another answer on each run: the second import would change what the first one wrote. */
const clocks = ['now', 'millis', 'random', 'shuffle'];

/** JSONata throws objects that are no errors; message and position are what a person needs. */
const toMappingError = (error: unknown, file: string, text: string): MappingError => {
  const thrown: { message?: unknown; position?: unknown; code?: unknown } =
    typeof error === 'object' && error !== null ? error : {};
  const message = typeof thrown.message === 'string' ? thrown.message : String(error);
  const isTimeout = thrown.code === timeoutCode;
  if (typeof thrown.position !== 'number')
    return new MappingError(message, file, null, null, null, isTimeout);
  const before = text.slice(0, thrown.position).split('\n');
  const expression = text.split('\n')[before.length - 1]?.trim() ?? null;
  return new MappingError(
    message,
    file,
    before.length,
    (before.at(-1) ?? '').length + 1,
    expression,
    isTimeout,
  );
};

const readText = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new MappingError(error instanceof Error ? error.message : String(error), file);
  }
};

/** Reads a JSONata mapping; throws a `MappingError` where it is not one. */
export const readMapping = (file: string): Mapping => {
  const text = readText(file);
  const attempt = <T>(run: () => T): T => {
    try {
      return run();
    } catch (error) {
      throw toMappingError(error, file, text);
    }
  };
  const expression = attempt(() => jsonata(text, limits));
  for (const clock of clocks)
    expression.registerFunction(clock, () => {
      throw new Error(`$${clock} is not there in a mapping: the same source must give the same catalog`);
    });
  return {
    evaluate: async (input) => {
      try {
        const answer: unknown = await expression.evaluate(input);
        // Its lists carry marks of their own; plain data goes on.
        return answer === undefined ? undefined : (JSON.parse(JSON.stringify(answer)) as unknown);
      } catch (error) {
        throw toMappingError(error, file, text);
      }
    },
  };
};

/** "data/import/x.jsonata:12:3: what went wrong: the expression" */
export const renderMappingError = ({ file, line, column, message, expression }: MappingError): string =>
  [
    line === null ? file : `${file}:${line}:${column ?? 1}`,
    message,
    ...(expression === null || expression === '' ? [] : [expression]),
  ].join(': ');
