import { readFileSync } from 'node:fs';
import jsonata from 'jsonata';

/** Where in a mapping something went wrong; counts from 1. */
export interface MappingPlace {
  readonly line: number;
  readonly column: number;
}

/** A mapping that cannot be read, or that fails on a record. */
export class MappingError extends Error {
  override readonly name = 'MappingError';
  constructor(
    message: string,
    readonly file: string,
    readonly place: MappingPlace | null,
    /** The line of the mapping that failed. */
    readonly excerpt: string | null,
  ) {
    super(message);
  }
}

/** From what a source says of one item to what the catalog says of it. */
export interface Mapping {
  readonly file: string;
  readonly evaluate: (input: unknown) => Promise<unknown>;
}

/** One record takes no longer and recurses no deeper, so that a mistake ends with a message. */
const limits = { timeout: 5_000, stack: 500, sequence: 100_000 };

const toPlace = (text: string, offset: number): MappingPlace => {
  const before = text.slice(0, Math.max(0, offset)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
};

/** JSONata throws objects that are no errors; their message and position are what a person needs. */
const toMappingError = (error: unknown, file: string, text: string): MappingError => {
  const { message, position } = typeof error === 'object' && error !== null ? (error as Thrown) : {};
  const place = typeof position === 'number' ? toPlace(text, position) : null;
  const excerpt = place === null ? null : (text.split('\n')[place.line - 1]?.trim() ?? null);
  return new MappingError(typeof message === 'string' ? message : String(error), file, place, excerpt);
};

interface Thrown {
  readonly message?: unknown;
  readonly position?: unknown;
}

/** Reads a JSONata mapping; throws a `MappingError` where it is not one. */
export const readMapping = (file: string): Mapping => {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new MappingError(
      `cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      file,
      null,
      null,
    );
  }
  try {
    const expression = jsonata(text, limits);
    return {
      file,
      evaluate: async (input) => {
        try {
          const result: unknown = await expression.evaluate(input);
          // Its lists and numbers carry marks of their own; plain data goes on.
          return result === undefined ? undefined : (JSON.parse(JSON.stringify(result)) as unknown);
        } catch (error) {
          throw toMappingError(error, file, text);
        }
      },
    };
  } catch (error) {
    throw toMappingError(error, file, text);
  }
};
