import type { Day } from '../time/calendar';
import type { Clause, Expectation, Policy } from '../policy/policy';
import type { Offer } from '../subject/subject';
import type { SubjectState } from '../subject/state';
import { isFitting, isInForce, keepMostSpecific } from '../policy/clause';
import { toClauseSource, unknown } from '../policy/policy';
import { isGone, toOffer } from '../subject/state';

/** What guidance is asked for: it need not be a subject, the explorer asks for any combination. */
export interface Situation {
  readonly kind: string;
  readonly edition: string;
  /** A stage's id, or `unknown`. */
  readonly stage: string;
  /** A support state's id, or `unknown`. */
  readonly support: string;
  /** The day that the clauses are read for. */
  readonly asOf: Day;
}

export type OpenAxis = 'stage' | 'support';

/** What the policy answers to one expectation. */
export type Answer =
  | {
      readonly expectation: string;
      readonly is: 'answered';
      /** A value of the scale; null where the expectation has none and the clause's sentence is the answer. */
      readonly value: string | null;
      /** Ids of the clauses that decide, all of the same value. */
      readonly clauses: readonly string[];
      /** Ids of the clauses that promise more and do not hold here. */
      readonly narrowed: readonly string[];
      /** Axes that are not recorded and could make it less. */
      readonly unrecorded: readonly OpenAxis[];
    }
  | {
      readonly expectation: string;
      /** Nothing speaks: the policy does not say. */
      readonly is: 'silent';
      /** Axes that are not recorded and would speak if they were. */
      readonly unrecorded: readonly OpenAxis[];
    };

/** What a customer of one edition gets. */
export interface Guidance {
  readonly edition: string;
  readonly offer: { readonly value: Offer; readonly reason: string | null };
  /** Why no expectation is answered: the edition does not offer it, or it is gone or not there yet. */
  readonly notApplicable: 'not-offered' | 'gone' | 'not-yet' | null;
  readonly answers: readonly Answer[];
  /** Whether it holds only if a plan is carried out. */
  readonly planned: boolean;
}

const speaksFor = (clause: Clause, situation: Situation): boolean => {
  const source = toClauseSource(clause);
  switch (source.axis) {
    case 'stage':
      return source.id === situation.stage;
    case 'support':
      return source.id === situation.support;
    case 'edition':
      return source.id === situation.edition;
    case 'policy':
      return true;
  }
};

const openAxes = (situation: Situation): OpenAxis[] =>
  (['stage', 'support'] as const).filter((axis) => situation[axis] === unknown);

const answer = (expectation: Expectation, fitting: readonly Clause[], situation: Situation): Answer => {
  const clauses = fitting.filter((clause) => clause.expectation === expectation.id);
  const unrecorded = openAxes(situation).filter((axis) =>
    clauses.some((clause) => toClauseSource(clause).axis === axis),
  );
  const speaking = keepMostSpecific(clauses.filter((clause) => speaksFor(clause, situation)));
  if (speaking.length === 0) return { expectation: expectation.id, is: 'silent', unrecorded };
  const { scale } = expectation;
  if (scale === undefined) {
    const ids = speaking.map((clause) => clause.id);
    return {
      expectation: expectation.id,
      is: 'answered',
      value: null,
      clauses: ids,
      narrowed: [],
      unrecorded,
    };
  }
  const rank = (clause: Clause): number => scale.findIndex((value) => value.id === clause.value);
  const narrowest = Math.max(...speaking.map(rank));
  return {
    expectation: expectation.id,
    is: 'answered',
    value: scale[narrowest]?.id ?? null,
    clauses: speaking.filter((clause) => rank(clause) === narrowest).map((clause) => clause.id),
    narrowed: speaking.filter((clause) => rank(clause) < narrowest).map((clause) => clause.id),
    unrecorded: narrowest === scale.length - 1 ? [] : unrecorded,
  };
};

/** The answers of the policy to every expectation about a subject, in the policy's order (design: "How guidance is derived"). */
export const deriveAnswers = (
  policy: Pick<Policy, 'expectations' | 'clauses'>,
  situation: Situation,
): Answer[] => {
  const fitting = policy.clauses.filter(
    (clause) => isFitting(clause, situation) && isInForce(clause, situation.asOf),
  );
  return policy.expectations
    .filter((expectation) => expectation.about === 'subject')
    .map((expectation) => answer(expectation, fitting, situation));
};

const whyNotApplicable = (state: SubjectState, offer: Offer): Guidance['notApplicable'] => {
  if (isGone(state.presence.value)) return 'gone';
  if (state.presence.value.is === 'not-yet') return 'not-yet';
  return offer === 'not-offered' ? 'not-offered' : null;
};

/** What a customer of one edition gets from a subject of a kind in a state. */
export const deriveGuidance = (
  policy: Policy,
  kind: string,
  state: SubjectState,
  edition: string,
  asOf: Day,
): Guidance => {
  const { value, reason } = toOffer(state, edition);
  const notApplicable = whyNotApplicable(state, value);
  const situation = { kind, edition, stage: state.stage.value, support: state.support.value, asOf };
  return {
    edition,
    offer: { value, reason },
    notApplicable,
    answers: notApplicable === null ? deriveAnswers(policy, situation) : [],
    planned: state.planned,
  };
};
