import type { Day } from '../time/calendar';

/** The kinds of changes in the order of an announcement: changes that need action by customers come first. */
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

/** A changed answer. */
export interface AnswerChange {
  readonly edition: string;
  readonly question: string;
  readonly from: string;
  readonly to: string;
}

/** A field of the policy with its old and new value as text; null for a missing value. */
export interface ValueChange {
  readonly field: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** One change between two datasets, as text. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** The subject's id; null for the policy and for several subjects. */
  readonly subject: string | null;
  /** The name of what changed: the subject's label, a part of it, or a part of the policy. */
  readonly about: string;
  /** The change as a statement of its own, which also makes sense without the name. */
  readonly text: string;
  /** The day of the change, if it has one. */
  readonly date: Day | null;
  readonly source: string | null;
  /** The changed answers for the customers of each edition. */
  readonly answers: readonly AnswerChange[];
  /** The old and new values of a policy change. */
  readonly values: readonly ValueChange[];
  /** The ids of all subjects that an effect of the policy concerns. */
  readonly subjects: readonly string[];
}

type Given = Pick<Difference, 'kind' | 'about' | 'text'> & Partial<Difference>;

/** Creates a difference; missing parts are null or empty. */
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
