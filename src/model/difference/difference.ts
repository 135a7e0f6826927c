import type { Day } from '../calendar';

/** What kind of change it is, in the order of an announcement: what asks customers to act comes first. */
export const differenceKinds = [
  'gone',
  'ended',
  'breaking',
  'deadline',
  'stage',
  'support',
  'availability',
  'returned',
  'new',
  'plan',
  'policy',
  'record',
] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** An answer that is another one now. */
export interface AnswerChange {
  readonly edition: string;
  readonly question: string;
  readonly from: string;
  readonly to: string;
}

/** One change between two datasets, in words. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** The subject's id; null for the policy. */
  readonly subject: string | null;
  /** What changed it: the subject's label, or the part of the policy. */
  readonly about: string;
  readonly text: string;
  /** The day of it, where it has one. */
  readonly date: Day | null;
  readonly source: string | null;
  /** What it means for the customers of each edition. */
  readonly answers: readonly AnswerChange[];
}
