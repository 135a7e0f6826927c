import type { Answer } from '../api/answer';
import type { Guidance } from '../guidance/guidance';
import type { Deadline, DocumentUndatedPlan } from '../api/deadline';
import type { Level, Verdict } from '../api/parts';
import type { PartGroup } from '../subject/part';
import type { Policy } from '../policy/policy';
import type { SubjectState } from '../subject/state';
import { compareLevels } from './level';
import { renderParts } from '../subject/part';
import { findById, unknown } from '../policy/policy';
import { renderDeadlineSentence, renderUndated } from '../subject/deadline-words';
import { renderSupportEnd } from '../subject/notice';
import { toStageAppearance, toSupportAppearance } from '../appearance/appearance';
import { toStatus } from '../subject/status';
import { renderSentence } from '../text/locale';
import { say } from '../text/say';
import { renderAbsence } from '../subject/absence';

/** The input of a verdict. */
export interface VerdictBasis {
  readonly policy: Policy;
  readonly state: SubjectState;
  /** The guidance of the verdict's edition. */
  readonly guidance: Guidance;
  /** The parts with answers of their own. */
  readonly parts?: readonly RatedParts[];
  /** Open deadlines on the day, soonest first. */
  readonly deadlines: readonly Deadline[];
  /** The plans for releases without a date. */
  readonly undated?: readonly DocumentUndatedPlan[];
  /**
   * Returns the contradictions between record and policy, newest first. Called only if needed, because it
   * runs all rules.
   */
  readonly findContradictions: () => readonly string[];
  /** The warning about stale data; empty for current data. */
  readonly staleness: string;
  /** The names of the successors of a moved or split subject. */
  readonly successors: readonly string[];
}

/** Parts in one state, and their guidance for the edition. */
export interface RatedParts {
  readonly parts: PartGroup['parts'];
  readonly state: SubjectState;
  readonly guidance: Guidance;
}

const worstOf = (reasons: readonly Verdict[]): Level =>
  reasons.reduce<Level>((worst, { level }) => (compareLevels(level, worst) > 0 ? level : worst), 'good');

const rateAbsence = ({ presence }: SubjectState, successors: readonly string[]): Verdict | null => {
  const { is } = presence.value;
  return is === 'present'
    ? null
    : {
        level: is === 'not-yet' ? 'unknown' : 'stop',
        sentence: renderAbsence({ ...presence, is }, successors),
      };
};

/**
 * The rating of an answer. Answers without a level do not count, nor do those that are not applicable, nor
 * ended ones, because the end of support has a sentence of its own.
 */
const rateAnswer = (policy: Policy, answer: Answer): Verdict[] => {
  const { name, question, scale = [] } = findById(policy.expectations, answer.expectation);
  if (answer.is === 'ended' || answer.is === 'not-applicable') return [];
  if (scale.every(({ level }) => level === undefined)) return [];
  const value = answer.is === 'answered' ? scale.find(({ id }) => id === answer.value) : undefined;
  // If an axis is unknown, the answer is possibly weaker than its value, unless the value is already the
  // worst.
  if (value !== undefined && (answer.unrecorded.length === 0 || value.level === 'stop'))
    return value.level === undefined
      ? []
      : [
          {
            level: value.level,
            sentence: renderSentence(value.sentence ?? say('verdict.value', { name, value: value.name })),
          },
        ];
  const { unrecorded } = answer;
  if (unrecorded.length === 0) return [{ level: 'unknown', sentence: say('verdict.silent', { question }) }];
  return unrecorded.map((axis) => ({
    level: 'unknown',
    sentence: renderSentence(
      (axis === 'stage' ? toStageAppearance : toSupportAppearance)(policy, unknown).name,
    ),
  }));
};

/** Unknown for an overdue plan, because it was possibly done without a record. */
const toDeadlineLevel = ({ what, isOverdue }: Deadline): Level => {
  if (!isOverdue) return 'caution';
  return what === 'removal' ? 'stop' : 'unknown';
};

/**
 * The most relevant deadline: of the worst level, preferably in the future; then the next, else the last. Without
 * any, the first plan without a date.
 */
const rateDeadlines = ({ deadlines, undated: [later] = [] }: VerdictBasis): Verdict[] => {
  const rated = deadlines
    .filter(({ what, isPast }) => what !== 'end-of-support' || !isPast)
    .map((deadline) => ({ deadline, level: toDeadlineLevel(deadline) }));
  const worst = worstOf(rated.map(({ level }) => ({ level, sentence: '' })));
  const candidates = rated.filter(({ level }) => level === worst).map(({ deadline }) => deadline);
  const said = candidates.find(({ isPast }) => !isPast) ?? candidates.at(-1);
  if (said !== undefined) return [{ level: worst, sentence: renderSentence(renderDeadlineSentence(said)) }];
  return later === undefined ? [] : [{ level: 'caution', sentence: renderSentence(renderUndated(later)) }];
};

/**
 * A contradiction of the policy is a caution. Several are only counted, and one is omitted if the level is already
 * worse, because they would only lengthen the sentence.
 */
const rateContradictions = ([first, ...others]: readonly string[]): Verdict[] => {
  if (first === undefined) return [];
  const count = 1 + others.length;
  return [
    { level: 'caution', sentence: count === 1 ? renderSentence(first) : say('verdict.findings', { count }) },
  ];
};

/** The ratings of the answers for a subject or its parts in a state. */
const rateState = (policy: Policy, state: SubjectState, { answers }: Guidance): Verdict[] => {
  const rated = answers.flatMap((answer) => rateAnswer(policy, answer));
  const { supportEnd } = state;
  return [
    ...rated,
    ...(supportEnd === null
      ? []
      : [
          {
            level: 'stop',
            sentence: renderSentence(renderSupportEnd(supportEnd.on, supportEnd.dating)),
          } as const,
        ]),
    ...(rated.length === 0 && supportEnd === null
      ? [
          {
            level: unknown,
            sentence: say('verdict.unrated', { status: toStatus(policy, state).text }),
          } as const,
        ]
      : []),
  ];
};

/** The ratings for some parts as one: "For traces and logs: Ready for production." */
const rateParts = (policy: Policy, { parts, state, guidance }: RatedParts): Verdict => {
  const rated = rateState(policy, state, guidance);
  const sentences = new Set(rated.map(({ sentence }) => sentence));
  return {
    level: worstOf(rated),
    sentence: say('verdict.for-parts', { parts: renderParts(parts), sentences: [...sentences].join(' ') }),
  };
};

const rateAnswers = ({ policy, state, guidance, parts = [] }: VerdictBasis): Verdict[] => {
  if (guidance.notApplicable === 'not-offered')
    return [
      {
        level: 'stop',
        sentence: renderSentence(`${say('verdict.not-offered')} ${guidance.offer.reason ?? ''}`.trim()),
      },
    ];
  return [
    ...(guidance.offer.value === unknown
      ? [{ level: unknown, sentence: say('verdict.availability-unknown') } as const]
      : []),
    ...(guidance.notApplicable === 'in-parts' ? [] : rateState(policy, state, guidance)),
    ...parts.map((rated) => rateParts(policy, rated)),
  ];
};

/** The overall verdict, as bad as its worst reason. */
export const deriveVerdict = (basis: VerdictBasis): Verdict => {
  const { policy, state, guidance, staleness, successors } = basis;
  const absence = rateAbsence(state, successors);
  if (absence !== null) return absence;
  const reasons: Verdict[] = [...rateAnswers(basis), ...rateDeadlines(basis)];
  if (guidance.planned) reasons.push({ level: unknown, sentence: say('verdict.planned') });
  if (compareLevels(worstOf(reasons), 'caution') <= 0)
    reasons.push(...rateContradictions(basis.findContradictions()));
  if (staleness !== '') reasons.push({ level: 'caution', sentence: staleness });
  const sentences = new Set(reasons.map(({ sentence }) => sentence));
  return {
    level: worstOf(reasons),
    sentence:
      guidance.edition === null || !state.hasEditions
        ? [...sentences].join(' ')
        : say('verdict.of-edition', {
            edition: findById(policy.editions, guidance.edition).name,
            sentences: [...sentences].join(' '),
          }),
  };
};
