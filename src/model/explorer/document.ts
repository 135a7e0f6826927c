import type { Dating } from '../time/calendar';

/** A column of which most entries are empty: gaps between the others as numbers, and what stands there. */
export interface Sparse<T> {
  readonly gaps: string;
  readonly values: readonly T[];
}

/**
 * The explorer's file: the catalog by columns, with everything that repeats in a table and numbers as text (numeral.ts),
 * so that it compresses to a fraction. Written by encode.ts, read by decode.ts; both belong to one build, so it has no
 * version and is no part of the public API.
 */
export interface ExplorerDocument {
  readonly today: string;
  readonly authority: string;
  /** The earliest day in the file; the others are counted from it. */
  readonly origin: string;
  readonly editions: readonly string[];
  /** Each id as how many characters it shares with the one before, as a letter, and the rest. */
  readonly ids: string;
  /** Names that an id does not tell. */
  readonly names: Sparse<string>;
  readonly aliases: Sparse<readonly string[]>;
  readonly kind: Column;
  readonly category: Column;
  readonly subtype: Column;
  readonly publisher: Column;
  readonly version: Column;
  readonly stages: readonly string[];
  readonly supports: readonly string[];
  /** Each as presence, stage, support, offers by edition, planned, and one more than the place of where it went. */
  readonly snapshots: string;
  readonly moves: readonly (readonly string[])[];
  /** Days since the one before, of every day on which something changed. */
  readonly days: string;
  /**
   * Each as the days passed in that list since the step before, its snapshot times the kinds of step, and its kind; of an
   * interval, how many days it has.
   */
  readonly steps: string;
  /** For each subject how many steps, and which. */
  readonly tracks: string;
  /** For each subject that has any: date (days since the origin), what, and one more than the place of the version or plan. */
  readonly deadlines: Sparse<string>;
  readonly versions: readonly string[];
}

/** A column of few values: the values, and for each subject which. */
export interface Column {
  readonly values: readonly string[];
  readonly at: string;
}

export const presences = ['present', 'removed', 'moved', 'split'] as const;
export const offers = ['offered', 'not-offered', 'unknown'] as const;
/** From the least precise on. */
export const precisions = ['by', 'after', 'month', 'on'] as const;

/** What a precision is called in the file; the day of an interval has a number of its own. */
export const toPrecisionName = ({ precision, after }: Dating): (typeof precisions)[number] =>
  after === null ? (precision ?? 'on') : 'after';

/** How many kinds of step there are: each precision, as news or not. */
export const stepKinds = 2 * precisions.length;
export const whats = ['upgrade', 'end-of-support', 'removal', 'planned'] as const;

/** The most characters that an id may share with the one before: what the letters A to Z can count. */
export const mostShared = 25;

/** What most subjects with such an id are called: "source-google-ads" of the category "source" is "Google Ads". */
export const predictName = (id: string, category: string): string => {
  const stem = id.startsWith(`${category}-`) ? id.slice(category.length + 1) : id;
  return stem
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
};
