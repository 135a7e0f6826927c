import type { Day } from '../time/calendar';

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
  'renamed',
  'policy',
  'effect',
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

/** A field of the policy with its old and new value in words; null where there is none. */
export interface ValueChange {
  readonly field: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** One change between two datasets, in words. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** The subject's id; null for the policy, and for several subjects. */
  readonly subject: string | null;
  /** What changed it: the subject's label, or the part of the policy. */
  readonly about: string;
  readonly text: string;
  /** The day of it, where it has one. */
  readonly date: Day | null;
  readonly source: string | null;
  /** What it means for the customers of each edition. */
  readonly answers: readonly AnswerChange[];
  /** Of a change of the policy, the old and new values. */
  readonly values: readonly ValueChange[];
  /** Of an effect of the policy, the ids of all subjects that have it. */
  readonly subjects: readonly string[];
}

type Given = Pick<Difference, 'kind' | 'about' | 'text'> & Partial<Difference>;

/** A difference, with nothing where nothing is given. */
export const createDifference = (given: Given): Difference => ({
  subject: null,
  date: null,
  source: null,
  answers: [],
  values: [],
  subjects: [],
  ...given,
});

export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
