import type { Answer, OpenAxis } from '../api/answer';
import type { Dating, Day } from '../time/calendar';
import type { Clause, Expectation, Policy } from '../policy/policy';
import type { Offer } from '../api/parts';
import type { SubjectState } from '../subject/state';
import { onTheDay } from '../time/calendar';
import { isFitting, isInForce, keepMostSpecific } from '../policy/clause';
import { notApplicable, supportEnded, toClauseSource, unknown } from '../policy/policy';
import { isGone, toOffer } from '../subject/state';

/** The input of guidance: a subject, or any combination in the explorer. */
export interface Situation {
  readonly kind: string;
  /** Null if the policy has no editions, or the subject cannot have any. */
  readonly edition: string | null;
  /** A stage's id, or `unknown`. */
  readonly stage: string;
  /** A support state's id, `unknown`, `not-applicable`, or `support-ended`. */
  readonly support: string;
  /** After the end of support: its day, and the state that is still recorded. */
  readonly supportEnd?: { readonly on: Day; readonly recorded: string; readonly dating?: Dating } | null;
  /** The day on which clauses must be in force. */
  readonly asOf: Day;
}

/** The clauses in an answer: the deciding ones, and those that do not apply. */
export const listClauses = (answer: Answer): readonly string[] => {
  switch (answer.is) {
    case 'answered':
      return [...answer.clauses, ...answer.narrowed];
    case 'ended':
      return answer.narrowed;
    case 'silent':
    case 'not-applicable':
      return [];
  }
};

/** The answers for a customer of one edition. */
export interface Guidance {
  /** Null if the policy has no editions. */
  readonly edition: string | null;
  readonly offer: { readonly value: Offer; readonly reason: string | null };
  /**
   * The reason why no expectation is answered: not offered in the edition, removed, not present yet, or
   * answered only for each part.
   */
  readonly notApplicable: 'not-offered' | 'gone' | 'not-yet' | 'in-parts' | null;
  readonly answers: readonly Answer[];
  /** Whether the answers depend on a plan. */
  readonly planned: boolean;
}

const isAbout = (clause: Clause, situation: Situation): boolean => {
  const source = toClauseSource(clause);
  switch (source.axis) {
    case 'stage':
      return source.id === situation.stage;
    case 'support':
      return source.id === (situation.supportEnd?.recorded ?? situation.support);
    case 'edition':
      return source.id === situation.edition;
    case 'policy':
      return true;
  }
};

const openAxes = (situation: Situation): OpenAxis[] =>
  (['stage', 'support'] as const).filter((axis) => situation[axis] === unknown);

/**
 * Whether an answer is a promise of support: support states have clauses about it, or it rates help on a
 * scale.
 */
const isSupport = ({ group, scale }: Expectation, clauses: readonly Clause[]): boolean =>
  group !== 'why' &&
  ((group === 'help' && scale !== undefined) ||
    clauses.some((clause) => toClauseSource(clause).axis === 'support'));

const answerAsRecorded = (
  expectation: Expectation,
  clauses: readonly Clause[],
  situation: Situation,
): Answer => {
  const unrecorded = openAxes(situation).filter((axis) =>
    clauses.some((clause) => toClauseSource(clause).axis === axis),
  );
  const applying = keepMostSpecific(clauses.filter((clause) => isAbout(clause, situation)));
  if (applying.length === 0) {
    // A question about the support of something that has none is not open.
    const isOpen =
      unrecorded.length > 0 || situation.support !== notApplicable || !isSupport(expectation, clauses);
    return { expectation: expectation.id, is: isOpen ? 'silent' : 'not-applicable', unrecorded };
  }
  const { scale } = expectation;
  if (scale === undefined) {
    const ids = applying.map((clause) => clause.id);
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
  const weakest = Math.max(...applying.map(rank));
  return {
    expectation: expectation.id,
    is: 'answered',
    value: scale[weakest]?.id ?? null,
    clauses: applying.filter((clause) => rank(clause) === weakest).map((clause) => clause.id),
    narrowed: applying.filter((clause) => rank(clause) < weakest).map((clause) => clause.id),
    unrecorded: weakest === scale.length - 1 ? [] : unrecorded,
  };
};

/**
 * After the end of support no promise of support applies, from any axis. An answer that already has the
 * weakest value stays, because it promises nothing.
 */
const answer = (expectation: Expectation, fitting: readonly Clause[], situation: Situation): Answer => {
  const clauses = fitting.filter((clause) => clause.expectation === expectation.id);
  const recorded = answerAsRecorded(expectation, clauses, situation);
  if (situation.support !== supportEnded || !isSupport(expectation, clauses)) return recorded;
  const end = situation.supportEnd ?? null;
  const { precision, release = null } = end?.dating ?? onTheDay;
  const isAnswered = recorded.is === 'answered';
  if (isAnswered && recorded.value !== null && recorded.value === expectation.scale?.at(-1)?.id)
    return recorded;
  return {
    expectation: expectation.id,
    is: 'ended',
    on: end?.on ?? null,
    precision: end === null ? null : precision,
    release,
    narrowed: isAnswered ? [...recorded.clauses, ...recorded.narrowed] : [],
    unrecorded: [],
  };
};

/**
 * The policy's answers to every expectation about a situation, in the policy's order (design: "How guidance
 * is derived").
 */
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

const everywhere = { value: 'offered', reason: null } as const;

const whyNotApplicable = (state: SubjectState, offer: Offer): Guidance['notApplicable'] => {
  if (isGone(state.presence.value)) return 'gone';
  if (state.presence.value.is === 'not-yet') return 'not-yet';
  return offer === 'not-offered' ? 'not-offered' : null;
};

/** The situation of a subject of a kind in a state. */
export const toSituation = (
  kind: string,
  state: SubjectState,
  edition: string | null,
  asOf: Day,
): Situation => ({
  kind,
  // The promises of an edition do not apply to an item without editions.
  edition: state.hasEditions ? edition : null,
  stage: state.stage.value,
  support: state.support.value,
  supportEnd: state.supportEnd,
  asOf,
});

/** The answers for a customer of one edition about a subject of a kind in a state. */
export const deriveGuidance = (
  policy: Policy,
  kind: string,
  state: SubjectState,
  edition: string | null,
  asOf: Day,
): Guidance => {
  // Without editions, the one product has the subject.
  const { value, reason } = edition === null ? everywhere : toOffer(state, edition);
  const notApplicable = whyNotApplicable(state, value);
  return {
    edition,
    offer: { value, reason },
    notApplicable,
    answers: notApplicable === null ? deriveAnswers(policy, toSituation(kind, state, edition, asOf)) : [],
    planned: state.planned,
  };
};
