/** An item of the source that could not be read or mapped. */
export interface Doubt {
  /** The presumed id of its record in the catalog. */
  readonly id: string;
  /** Whether it can be no other record. */
  readonly isCertain: boolean;
}

/** Records of the catalog that the source does not have. */
export interface Missing {
  readonly gone: readonly string[];
  /** Possibly gone, or in a part of the source that could not be read. */
  readonly unsure: readonly string[];
}

/**
 * Separates records that are gone from those that possibly only failed. `unreadIds`: ids of files in unknown
 * formats. `isInCatalog`: if the source uses the catalog's ids, a failed item with such an id is that record.
 */
export const splitMissing = (
  missing: readonly string[],
  doubts: readonly Doubt[],
  unreadIds: ReadonlySet<string>,
  isInCatalog: (id: string) => boolean,
): Missing => {
  const failed = new Set(doubts.map(({ id }) => id));
  const rest = missing.filter((id) => !failed.has(id));
  const isKnown = doubts.every(({ id, isCertain }) => isCertain || isInCatalog(id));
  const isUnsure = (id: string): boolean => !isKnown || unreadIds.has(id);
  return { gone: rest.filter((id) => !isUnsure(id)), unsure: rest.filter(isUnsure) };
};
