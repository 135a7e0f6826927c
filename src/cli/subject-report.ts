import type { Verdict } from '../model/api/parts';
import type { Answer } from '../model/api/answer';
import type { DataAge } from '../model/api/parts';
import type { Dataset } from '../model/catalog/dataset';
import type { Day } from '../model/time/calendar';
import type { Policy } from '../model/policy/policy';
import type { Subject } from '../model/subject/subject';
import type { SubjectState } from '../model/subject/state';
import { policyRules } from '../model/rules';
import { deriveDataAge } from '../model/time/freshness';
import { deriveLabels } from '../model/subject/label';
import { deriveNextSteps, earliestRemoval, isRemovalAhead } from '../model/subject/outlook';
import { deriveJudgements } from '../model/verdict/judgement';
import { deriveStateInParts, groupParts, renderParts } from '../model/subject/part';
import { derivePolicyEffects } from '../model/difference/policy-effect';
import { findById, supportEnded, toName } from '../model/policy/policy';
import { onTheDay, renderDate, renderDateWithPrecision } from '../model/time/calendar';
import { renderRequirement } from '../model/subject/requirement';
import { toStatus } from '../model/subject/status';
import { deriveOpenDeadlines } from '../model/subject/deadline';
import { renderBreakingDetails, renderDeadlineSentence, renderMove } from '../model/subject/deadline-words';
import { renderSupportEnd } from '../model/subject/notice';

interface AnswerLine {
  readonly expectation: string;
  readonly question: string;
  readonly answer: string;
  readonly clauses: readonly string[];
  readonly remark: string | null;
}

/** The content of `show` for a subject. */
export interface SubjectReport {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly publisher: string | null;
  readonly asOf: Day;
  readonly dataAge: DataAge;
  readonly status: string;
  /** Whether the state depends on plans. */
  readonly planned: boolean;
  readonly since: readonly string[];
  readonly editions: readonly {
    /** Null if the policy has no editions. */
    readonly id: string | null;
    readonly name: string;
    readonly verdict: Verdict;
    readonly offer: string;
    readonly notApplicable: string | null;
    readonly answers: readonly AnswerLine[];
    /** The answers for parts that differ, such as "profiles". */
    readonly parts: readonly { readonly names: string; readonly answers: readonly AnswerLine[] }[];
  }[];
  /** Announced deadlines that are still relevant, soonest first. */
  readonly deadlines: readonly string[];
  readonly outlook: readonly string[];
  /** Answers that a later policy changes, as text. */
  readonly policyChanges: readonly string[];
  readonly breaches: readonly string[];
}

const offerWords = {
  offered: 'offered',
  'not-offered': 'not offered',
  unknown: 'availability not recorded',
} as const;
const notApplicableWords = {
  'not-offered': 'The other questions do not apply.',
  gone: 'It has left the catalog, so no question applies.',
  'not-yet': 'Nothing is recorded for that day, so no question can be answered.',
  'in-parts': 'The answers differ by part.',
} as const;
const axisWords = { stage: 'stage', support: 'support state' } as const;

const renderAnswer = (policy: Policy, answer: Answer): string => {
  if (answer.is === 'silent') return 'the policy does not say';
  if (answer.is === 'ended') return renderSupportEnd(answer.on);
  const { scale } = findById(policy.expectations, answer.expectation);
  if (answer.value !== null && scale !== undefined) return findById(scale, answer.value).name;
  return answer.clauses.map((id) => findById(policy.clauses, id).sentence).join(' ');
};

const renderRemark = (answer: Answer): string | null => {
  if (answer.unrecorded.length === 0) return null;
  const axes = answer.unrecorded.map((axis) => axisWords[axis]).join(' and ');
  return answer.is === 'silent' ? `${axes} not recorded` : `${axes} not recorded; it may be less`;
};

const renderSince = (policy: Policy, { stage, support, supportEnd, presence }: SubjectState): string[] => {
  const axis = (
    list: readonly { id: string; name: string }[],
    { value, since, ...dating }: SubjectState['stage'],
  ) =>
    since === null || value === supportEnded
      ? []
      : [`${toName(list, value)} ${renderDateWithPrecision(since, dating)}`];
  const { value } = presence;
  return [
    ...axis(policy.stages, stage),
    ...axis(policy.supportStates, support),
    ...(supportEnd === null
      ? []
      : [
          `${renderSupportEnd(supportEnd.on)}, as announced ${renderDateWithPrecision(supportEnd.announced, { ...supportEnd, after: null })}; recorded until then: ${toName(policy.supportStates, supportEnd.recorded)}`,
        ]),
    ...('to' in value && value.to.length > 0 ? [`Now: ${value.to.join(', ')}`] : []),
  ];
};

const renderOutlook = (policy: Policy, subject: Subject, asOf: Day, today: Day): string[] => {
  const steps = deriveNextSteps(policy, subject, asOf, today).map(({ to, missing, planned, release }) => {
    const when = planned === null ? '' : `, planned for ${renderDate(planned, { ...onTheDay, release })}`;
    const what =
      missing.length === 0
        ? 'nothing recorded is missing'
        : `missing: ${missing.map(renderRequirement).join('; ')}`;
    return `${findById(policy.stages, to).name}${when}: ${what}`;
  });
  const removal = earliestRemoval(policy, subject, asOf, today);
  if (removal.because === 'silent')
    return [...steps, 'Removal: the policy does not say how much notice there is'];
  return removal.date === null || !isRemovalAhead(removal, asOf)
    ? steps
    : [...steps, `Removal: not before ${renderDate(removal.date)}`];
};

const listDeadlines = (subject: Subject, asOf: Day, today: Day): string[] =>
  deriveOpenDeadlines(subject, asOf, today).map((deadline) =>
    [
      `${renderDeadlineSentence(deadline)}${renderMove(deadline, subject.breakingChanges)}`,
      renderBreakingDetails(deadline, subject.breakingChanges),
    ]
      .filter(Boolean)
      .join('. '),
  );

/** Creates the report about a subject for every edition or one. */
export const toSubjectReport = (
  dataset: Dataset,
  subject: Subject,
  asOf: Day,
  edition: string | null,
): SubjectReport => {
  const { policy, today } = dataset;
  const states = deriveStateInParts(subject, asOf, today);
  const state = states.whole;
  const groups = groupParts(states);
  const labels = deriveLabels(policy, dataset.subjects);
  const toLabel = (id: string): string => labels.get(id) ?? id;
  const judgements = deriveJudgements(dataset, subject, asOf, toLabel, states);
  const asked = judgements.whole.filter(({ guidance }) => edition === null || guidance.edition === edition);
  const toLine = (answer: Answer): AnswerLine => ({
    expectation: answer.expectation,
    question: findById(policy.expectations, answer.expectation).question,
    answer: renderAnswer(policy, answer),
    clauses: answer.is === 'answered' ? answer.clauses : [],
    remark: renderRemark(answer),
  });
  const editions = asked.map(({ guidance, verdict }) => {
    const { edition: id, offer, notApplicable, answers } = guidance;
    const reason = offer.value === 'not-offered' ? `: ${offer.reason ?? 'no reason recorded'}` : '';
    return {
      id,
      name: id === null ? '' : findById(policy.editions, id).name,
      verdict,
      offer: `${offerWords[offer.value]}${reason}`,
      notApplicable: notApplicable === null ? null : notApplicableWords[notApplicable],
      answers: answers.map(toLine),
      parts: groups.flatMap(({ parts }) => {
        const own = judgements.parts
          .get(parts[0]?.id ?? '')
          ?.find(({ guidance: { edition: of } }) => of === id);
        return own === undefined
          ? []
          : [{ names: renderParts(parts), answers: own.guidance.answers.map(toLine) }];
      }),
    };
  });
  const breaches = policyRules
    .filter((rule) => rule.isSet(policy) && policy.rules[rule.name]?.severity !== 'ignore')
    .flatMap((rule) => [...rule.findBreaches(subject, dataset)])
    .filter(({ until, isUndecided }) => until === null && isUndecided !== true)
    .map(({ message }) => message);
  return {
    id: subject.id,
    label: toLabel(subject.id),
    kind: findById(policy.kinds, subject.kind).name.toLowerCase(),
    publisher: policy.publishers.find(({ id }) => id === subject.publisher)?.name ?? null,
    asOf,
    dataAge: deriveDataAge(dataset),
    status: toStatus(policy, state, groups).text,
    planned: state.planned,
    since: renderSince(policy, state),
    editions,
    deadlines: listDeadlines(subject, asOf, today),
    outlook: renderOutlook(policy, subject, asOf, today),
    policyChanges: derivePolicyEffects(policy, subject, today)
      .filter((effect) => effect.date > asOf)
      .map(
        ({ date, expectation, editions: affected, before, after }) =>
          `From ${renderDate(date)}, ${affected.map((id) => findById(policy.editions, id).name).join(', ')}: ${findById(policy.expectations, expectation).name}: ${after} (before: ${before})`,
      ),
    breaches,
  };
};
