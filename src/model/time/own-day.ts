import type { Day } from './calendar';

interface Readings {
  /** The day on which all of the source was read. */
  readonly asOf?: Day | undefined;
  /** A later day on which a part of it was read, and the rest failed. */
  readonly partlyReadOn?: Day | undefined;
}

/** The day that a dataset is for by itself: the one that it was last read on; null where it names none. */
export const toOwnDay = ({ asOf, partlyReadOn }: Readings): Day | null =>
  asOf !== undefined && partlyReadOn !== undefined && partlyReadOn > asOf ? partlyReadOn : (asOf ?? null);
