import type { Day } from './calendar';

interface Readings {
  /** The day of the last complete reading. */
  readonly asOf?: Day | undefined;
  /** The later day of a partial reading, in which some parts failed. */
  readonly partlyReadOn?: Day | undefined;
}

/** The dataset's own day: the day of its last reading; null if it names none. */
export const toOwnDay = ({ asOf, partlyReadOn }: Readings): Day | null =>
  asOf !== undefined && partlyReadOn !== undefined && partlyReadOn > asOf ? partlyReadOn : (asOf ?? null);
