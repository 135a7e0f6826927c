/** The only list of records in a record, such as `{ "items": [ … ] }`. */
export interface WrappedList {
  readonly key: string;
  readonly entries: readonly WrappedEntry[];
  /** The record with only these entries. */
  readonly withOnly: (entries: readonly WrappedEntry[]) => unknown;
}

export interface WrappedEntry {
  readonly index: number;
  readonly value: unknown;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Null if a record contains no list of records, or several. */
export const findWrappedList = (record: unknown): WrappedList | null => {
  if (!isRecord(record)) return null;
  const lists = Object.entries(record).flatMap(([key, value]) =>
    Array.isArray(value) && value.some(isRecord) ? [{ key, values: value as unknown[] }] : [],
  );
  const [list] = lists;
  if (list === undefined || lists.length > 1) return null;
  return {
    key: list.key,
    entries: list.values.map((value, index) => ({ index, value })),
    withOnly: (entries) => ({ ...record, [list.key]: entries.map(({ value }) => value) }),
  };
};

/** The entries that make `evaluate` fail, with their errors. Null if it needs all entries for one answer. */
export const findBadEntries = async (
  { entries, withOnly }: WrappedList,
  evaluate: (record: unknown) => Promise<unknown>,
): Promise<Map<WrappedEntry, unknown> | null> => {
  const ofNone = await evaluate(withOnly([]));
  if (ofNone !== undefined && !(Array.isArray(ofNone) && ofNone.length === 0)) return null;
  const bad = new Map<WrappedEntry, unknown>();
  for (const entry of entries) {
    try {
      await evaluate(withOnly([entry]));
    } catch (error) {
      bad.set(entry, error);
    }
  }
  return bad;
};
