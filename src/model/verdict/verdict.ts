import type { Answer } from '../api/answer';
import type { Guidance } from '../guidance/guidance';
import type { Dataset } from '../catalog/dataset';
import type { Day } from '../time/calendar';
import type { Deadline } from '../api/subject';
import type { Level, Verdict } from '../api/parts';
import type { Policy } from '../policy/policy';
import type { Subject } from '../subject/subject';
import type { SubjectState } from '../subject/state';
import { deriveDataAge, renderStaleness } from '../time/freshness';
import { deriveGuidance } from '../guidance/guidance';
import { deriveOpenDeadlines } from '../subject/deadline';
import { deriveState } from '../subject/state';
import { findById, unknown } from '../policy/policy';
import { findContradictions } from '../conformance/contradiction';
import { renderDateWithPrecision } from '../time/calendar';
import { renderDeadlineSentence } from '../subject/deadline-words';
import { renderSupportEnd } from '../subject/notice';
import { toStageAppearance, toSupportAppearance } from '../appearance/appearance';
import { toStatus } from '../subject/status';

/** What a verdict rests on. */
export interface VerdictBasis {
  readonly policy: Policy;
  readonly state: SubjectState;
  /** For the edition that the verdict is for. */
  readonly guidance: Guidance;
  /** Those that concern a reader on the day, soonest first. */
  readonly deadlines: readonly Deadline[];
  /** Where the record contradicts the policy, newest first. Costs a pass over all rules: called only if it can matter. */
  readonly findContradictions: () => readonly string[];
  /** What is said of data that are out of date; empty for others. */
  readonly staleness: string;
  /** What a subject that moved or was split is now, by the names of those. */
  readonly successors: readonly string[];
}

/** From best to worst. What is not known may be anything up to the worst. */
export const levels: readonly Level[] = ['good', 'caution', 'unknown', 'stop'];

const compareLevels = (a: Level, b: Level): number => levels.indexOf(a) - levels.indexOf(b);

const worstOf = (reasons: readonly Verdict[]): Level =>
  reasons.reduce<Level>((worst, { level }) => (compareLevels(level, worst) > 0 ? level : worst), 'good');

const toSentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

const gone = {
  removed: (when: string) => `Removed${when}.`,
  moved: (when: string, to: string) => `Moved to ${to}${when}.`,
  split: (when: string, to: string) => `Split into ${to}${when}.`,
} as const;

const rateAbsence = ({ presence }: SubjectState, successors: readonly string[]): Verdict | null => {
  const { value, since } = presence;
  const when = since === null ? '' : ` ${renderDateWithPrecision(since, presence)}`;
  switch (value.is) {
    case 'present':
      return null;
    case 'not-yet':
      return { level: 'unknown', sentence: 'Not recorded yet.' };
    default:
      return { level: 'stop', sentence: gone[value.is](when, successors.join(', ')) };
  }
};

/** An answer counts if its scale has levels. Of an ended one the end of support is said, once for all. */
const rateAnswer = (policy: Policy, answer: Answer): Verdict[] => {
  const { name, question, scale = [] } = findById(policy.expectations, answer.expectation);
  if (answer.is === 'ended' || scale.every(({ level }) => level === undefined)) return [];
  const value = answer.is === 'answered' ? scale.find(({ id }) => id === answer.value) : undefined;
  // Where an axis is not recorded, the answer may be less than it says, unless it is the worst already.
  if (value !== undefined && (answer.unrecorded.length === 0 || value.level === 'stop'))
    return value.level === undefined
      ? []
      : [{ level: value.level, sentence: toSentence(value.sentence ?? `${name} is “${value.name}”.`) }];
  const { unrecorded } = answer;
  if (unrecorded.length === 0)
    return [{ level: 'unknown', sentence: `The policy does not answer “${question}”.` }];
  return unrecorded.map((axis) => ({
    level: 'unknown',
    sentence: `${(axis === 'stage' ? toStageAppearance : toSupportAppearance)(policy, unknown).name}.`,
  }));
};

/** A plan whose day has passed may have been carried out or not: nobody recorded it. */
const toDeadlineLevel = ({ what, isOverdue }: Deadline): Level => {
  if (!isOverdue) return 'caution';
  return what === 'removal' ? 'stop' : 'unknown';
};

/** The deadline that is said: of the worst level; of those one that is ahead; of those the next, otherwise the last. */
const rateDeadlines = (deadlines: readonly Deadline[]): Verdict[] => {
  const rated = deadlines
    .filter(({ what, isPast }) => what !== 'end-of-support' || !isPast)
    .map((deadline) => ({ deadline, level: toDeadlineLevel(deadline) }));
  const worst = worstOf(rated.map(({ level }) => ({ level, sentence: '' })));
  const candidates = rated.filter(({ level }) => level === worst).map(({ deadline }) => deadline);
  const said = candidates.find(({ isPast }) => !isPast) ?? candidates.at(-1);
  return said === undefined ? [] : [{ level: worst, sentence: `${renderDeadlineSentence(said)}.` }];
};

/** What contradicts the policy is a caution. Where the level is worse already, it would only lengthen the sentence. */
const rateContradictions = ([first, ...others]: readonly string[]): Verdict[] => {
  if (first === undefined) return [];
  const caution = (sentence: string): Verdict => ({ level: 'caution', sentence });
  if (others.length === 0) return [caution(toSentence(first))];
  return [
    caution(toSentence(first)),
    caution(
      others.length === 1
        ? 'The policy check has one more finding.'
        : `The policy check has ${others.length} more findings.`,
    ),
  ];
};

const rateAnswers = ({ policy, state, guidance }: VerdictBasis): Verdict[] => {
  if (guidance.notApplicable === 'not-offered')
    return [{ level: 'stop', sentence: toSentence(`Not offered. ${guidance.offer.reason ?? ''}`.trim()) }];
  const rated = guidance.answers.flatMap((answer) => rateAnswer(policy, answer));
  const { supportEnd } = state;
  return [
    ...(guidance.offer.value === unknown
      ? [{ level: unknown, sentence: 'Availability not recorded.' } as const]
      : []),
    ...rated,
    ...(supportEnd === null
      ? []
      : [{ level: 'stop', sentence: `${renderSupportEnd(supportEnd.on)}.` } as const]),
    ...(rated.length === 0 && supportEnd === null
      ? [
          {
            level: unknown,
            sentence: `${toStatus(policy, state).text}. The policy gives no rating.`,
          } as const,
        ]
      : []),
  ];
};

/** One verdict of all that it rests on: as bad as the worst of it. */
export const deriveVerdict = (basis: VerdictBasis): Verdict => {
  const { policy, state, guidance, deadlines, staleness, successors } = basis;
  const absence = rateAbsence(state, successors);
  if (absence !== null) return absence;
  const reasons: Verdict[] = [...rateAnswers(basis), ...rateDeadlines(deadlines)];
  if (guidance.planned) reasons.push({ level: unknown, sentence: 'This depends on a plan.' });
  if (compareLevels(worstOf(reasons), 'caution') <= 0)
    reasons.push(...rateContradictions(basis.findContradictions()));
  if (staleness !== '') reasons.push({ level: 'caution', sentence: staleness });
  const sentences = new Set(reasons.map(({ sentence }) => sentence));
  return {
    level: worstOf(reasons),
    sentence: `${findById(policy.editions, guidance.edition).name}: ${[...sentences].join(' ')}`,
  };
};

/** What each edition gets from a subject on a day, in the policy's order, with the verdict. */
export const deriveVerdicts = (
  dataset: Dataset,
  subject: Subject,
  asOf: Day,
  toLabel: (id: string) => string,
): { readonly guidance: Guidance; readonly verdict: Verdict }[] => {
  const { policy, today } = dataset;
  const state = deriveState(subject, asOf, today);
  const { value } = state.presence;
  const shared = {
    policy,
    state,
    deadlines: deriveOpenDeadlines(subject, asOf, today),
    findContradictions: () => findContradictions(dataset, subject, asOf),
    staleness: renderStaleness(deriveDataAge(dataset)),
    successors: 'to' in value ? value.to.map(toLabel) : [],
  };
  return policy.editions.map(({ id }) => {
    const guidance = deriveGuidance(policy, subject.kind, state, id, asOf);
    return { guidance, verdict: deriveVerdict({ ...shared, guidance }) };
  });
};
