/** Plain data of a record or of a row in it. */
export type Row = Readonly<Record<string, unknown>>;

/** The rows of an import for a file. */
export interface Imported {
  readonly rows: readonly Row[];
  /** Facts of the import that the file contradicts, as text. */
  readonly leftOut: readonly string[];
}

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The rows of a list; empty if it is no list. */
export const toRows = (value: unknown): Row[] => (Array.isArray(value) ? value.filter(isRow) : []);
