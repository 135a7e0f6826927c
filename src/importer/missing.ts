/** Something of the source that could not be read or mapped. */
export interface Doubt {
  /** What its record in the catalog is called, as far as the import knows. */
  readonly id: string;
  /** Whether it can be no other record. */
  readonly isCertain: boolean;
}

/** Records of the catalog that the source does not have. */
export interface Missing {
  readonly gone: readonly string[];
  /** Gone, or in a part of the source that could not be read. */
  readonly unsure: readonly string[];
}

/**
 * Tells records that are gone from those that may only have failed. `unreadIds`: of files in formats that are not read.
 * `isInCatalog`: where the source's own ids are those of the catalog, a failed item with such an id is that record.
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
