import type { Answer, OpenAxis } from '../api/answer';
import type { Day } from '../time/calendar';
import type { Clause, Expectation, Policy } from '../policy/policy';
import type { Offer } from '../api/parts';
import type { SubjectState } from '../subject/state';
import { isFitting, isInForce, keepMostSpecific } from '../policy/clause';
import { supportEnded, toClauseSource, unknown } from '../policy/policy';
import { isGone, toOffer } from '../subject/state';

/** What guidance is asked for: it need not be a subject, the explorer asks for any combination. */
export interface Situation {
  readonly kind: string;
  readonly edition: string;
  /** A stage's id, or `unknown`. */
  readonly stage: string;
  /** A support state's id, `unknown`, or `support-ended`. */
  readonly support: string;
  /** After the end of support: its day, and the state that is still recorded. */
  readonly supportEnd?: { readonly on: Day; readonly recorded: string } | null;
  /** The day that the clauses are read for. */
  readonly asOf: Day;
}

/** The clauses that an answer quotes: those that decide, and those that do not hold. */
export const listClauses = (answer: Answer): readonly string[] => {
  switch (answer.is) {
    case 'answered':
      return [...answer.clauses, ...answer.narrowed];
    case 'ended':
      return answer.narrowed;
    case 'silent':
      return [];
  }
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
      return source.id === (situation.supportEnd?.recorded ?? situation.support);
    case 'edition':
      return source.id === situation.edition;
    case 'policy':
      return true;
  }
};

const openAxes = (situation: Situation): OpenAxis[] =>
  (['stage', 'support'] as const).filter((axis) => situation[axis] === unknown);

const answerAsRecorded = (
  expectation: Expectation,
  clauses: readonly Clause[],
  situation: Situation,
): Answer => {
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

/** Whether an answer is a promise of support: to a question that support states answer, or who helps on a scale. */
const isSupport = ({ group, scale }: Expectation, clauses: readonly Clause[]): boolean =>
  group !== 'why' &&
  ((group === 'help' && scale !== undefined) ||
    clauses.some((clause) => toClauseSource(clause).axis === 'support'));

/**
 * After the end of support nothing holds that was promised of it, by whichever axis. What was the least on its scale
 * already stays, because nothing was promised.
 */
const answer = (expectation: Expectation, fitting: readonly Clause[], situation: Situation): Answer => {
  const clauses = fitting.filter((clause) => clause.expectation === expectation.id);
  const recorded = answerAsRecorded(expectation, clauses, situation);
  if (situation.support !== supportEnded || !isSupport(expectation, clauses)) return recorded;
  const isAnswered = recorded.is === 'answered';
  if (isAnswered && recorded.value !== null && recorded.value === expectation.scale?.at(-1)?.id)
    return recorded;
  return {
    expectation: expectation.id,
    is: 'ended',
    on: situation.supportEnd?.on ?? null,
    narrowed: isAnswered ? [...recorded.clauses, ...recorded.narrowed] : [],
    unrecorded: [],
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

/** What guidance is asked for about a subject of a kind in a state. */
export const toSituation = (kind: string, state: SubjectState, edition: string, asOf: Day): Situation => ({
  kind,
  edition,
  stage: state.stage.value,
  support: state.support.value,
  supportEnd: state.supportEnd,
  asOf,
});

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
  return {
    edition,
    offer: { value, reason },
    notApplicable,
    answers: notApplicable === null ? deriveAnswers(policy, toSituation(kind, state, edition, asOf)) : [],
    planned: state.planned,
  };
};
