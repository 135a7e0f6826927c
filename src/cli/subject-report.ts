import type { Verdict } from '../model/api/parts';
import type { Answer } from '../model/api/answer';
import type { AnswerLine } from './answer-line';
import type { DataAge } from '../model/api/parts';
import type { Dataset } from '../model/catalog/dataset';
import type { Day } from '../model/time/calendar';
import type { Guidance } from '../model/guidance/guidance';
import type { Policy } from '../model/policy/policy';
import type { Subject } from '../model/subject/subject';
import type { SubjectState } from '../model/subject/state';
import { toAnswerLine } from './answer-line';
import { policyRules } from '../model/rules';
import { deriveDataAge } from '../model/time/freshness';
import { deriveLabels } from '../model/subject/label';
import { deriveNextSteps, earliestRemoval, isRemovalAhead } from '../model/subject/outlook';
import type { Judgements } from '../model/verdict/judgement';
import { deriveJudgements } from '../model/verdict/judgement';
import type { StateInParts } from '../model/subject/part';
import { deriveStateInParts, groupParts, renderParts } from '../model/subject/part';
import { derivePolicyEffects } from '../model/difference/policy-effect';
import { findById } from '../model/policy/policy';
import { renderDate } from '../model/time/calendar';
import { renderRequirement } from '../model/subject/requirement';
import { listAll } from '../model/text/english';
import { toStatus } from '../model/subject/status';
import { deriveOpenDeadlines } from '../model/subject/deadline';
import {
  renderBreakingDetails,
  renderDeadlineSentence,
  renderWithMove,
  renderUndated,
} from '../model/subject/deadline-words';
import { deriveUndated } from '../model/subject/undated';
import { renderUndatedChange } from '../model/documents/change';
import { renderSince } from './subject-since';
import { say } from '../model/text/say';

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

const notApplicableTexts = {
  'not-offered': say('show-command.edition-not-offered'),
  gone: say('show-command.left-catalog'),
  'not-yet': say('show-command.not-yet'),
  'in-parts': say('show-command.in-parts'),
} as const;

/** The heading of the answers for an edition; empty if the policy has no editions. */
const toEditionName = (policy: Policy, { hasEditions }: SubjectState, id: string | null): string => {
  if (id === null) return '';
  return hasEditions ? findById(policy.editions, id).name : say('show-command.editions');
};

const renderOffer = ({ value, reason }: Guidance['offer']): string => {
  if (value === 'offered') return say('show-command.offered');
  if (value === 'not-applicable') return say('show-command.not-applicable');
  if (value === 'unknown') return say('show-command.offer-unknown');
  return reason === null
    ? say('show-command.not-offered-without-reason')
    : say('show-command.not-offered', { reason });
};

const renderOutlook = (policy: Policy, subject: Subject, asOf: Day, today: Day): string[] => {
  const steps = deriveNextSteps(policy, subject, asOf, today).map(
    ({ to, missing, planned, precision, release }) => {
      const stage = findById(policy.stages, to).name;
      const requirements = listAll(missing.map(renderRequirement));
      const day = planned === null ? release : renderDate(planned, { precision, after: null, release });
      if (day === null)
        return missing.length === 0
          ? say('show-command.next-stage', { stage })
          : say('show-command.next-stage-needs', { stage, requirements });
      return missing.length === 0
        ? say('show-command.planned-stage', { stage, day })
        : say('show-command.planned-stage-needs', { stage, day, requirements });
    },
  );
  const removal = earliestRemoval(policy, subject, asOf, today);
  if (removal.because === 'silent') return [...steps, say('show-command.removal-silent')];
  const { date, release } = removal;
  const day = date === null ? release : renderDate(date, { ...removal, after: null });
  return day === null || !isRemovalAhead(removal, asOf)
    ? steps
    : [...steps, say('show-command.removal', { day })];
};

const listDeadlines = (policy: Policy, subject: Subject, asOf: Day, today: Day): string[] => [
  ...deriveOpenDeadlines(subject, asOf, today).map((deadline) =>
    [
      renderWithMove(renderDeadlineSentence(deadline), deadline, subject.breakingChanges),
      renderBreakingDetails(deadline, subject.breakingChanges),
    ]
      .filter(Boolean)
      .join('. '),
  ),
  ...deriveUndated(policy, subject, today).map((plan) =>
    [renderUndated(plan), renderUndatedChange(policy, plan)].filter(Boolean).join('. '),
  ),
];

type EditionReport = SubjectReport['editions'][number];

/** The answers for every edition or some. Without editions, the answers are the same for all. */
const listEditions = (
  policy: Policy,
  states: StateInParts,
  { whole, parts }: Judgements,
  /** Null for all. */
  editions: readonly string[] | null,
  recorded: Subject['breakingChanges'],
): EditionReport[] => {
  const state = states.whole;
  const groups = groupParts(states);
  const toLines = (answers: readonly Answer[]): AnswerLine[] =>
    answers.map((answer) => toAnswerLine(policy, answer, recorded));
  const asked = state.hasEditions
    ? whole.filter(
        ({ guidance }) =>
          editions === null || (guidance.edition !== null && editions.includes(guidance.edition)),
      )
    : whole.slice(0, 1);
  return asked.map(({ guidance: { edition: id, offer, notApplicable, answers }, verdict }) => ({
    id: state.hasEditions ? id : null,
    name: toEditionName(policy, state, id),
    verdict,
    offer: renderOffer(offer),
    notApplicable: notApplicable === null ? null : notApplicableTexts[notApplicable],
    answers: toLines(answers),
    parts: groups.flatMap((group) => {
      const judgements = parts.get(group.parts[0]?.id ?? '') ?? [];
      const own = judgements.find(({ guidance }) => guidance.edition === id);
      return own === undefined
        ? []
        : [{ names: renderParts(group.parts), answers: toLines(own.guidance.answers) }];
    }),
  }));
};

const listPolicyChanges = (policy: Policy, subject: Subject, asOf: Day, today: Day): string[] =>
  derivePolicyEffects(policy, subject, today)
    .filter(({ date }) => date > asOf)
    .map(({ date, precision, release, expectation, editions, before, after }) => {
      const change = {
        day: renderDate(date, { precision, after: null, release }),
        expectation: findById(policy.expectations, expectation).name,
        after,
        before,
      };
      const names = editions.map((id) => findById(policy.editions, id).name);
      return names.length === 0
        ? say('show-command.policy-change', change)
        : say('show-command.policy-change-in-editions', { ...change, editions: listAll(names) });
    });

/** The rules that are broken now. */
const listBreaches = (dataset: Dataset, subject: Subject): string[] =>
  policyRules
    .filter((rule) => rule.isSet(dataset.policy) && dataset.policy.rules[rule.name]?.severity !== 'ignore')
    .flatMap((rule) => [...rule.findBreaches(subject, dataset)])
    .filter(({ until, isUndecided }) => until === null && isUndecided !== true)
    .map(({ message }) => message);

/** Creates the report about a subject for every edition or some. */
export const toSubjectReport = (
  dataset: Dataset,
  subject: Subject,
  asOf: Day,
  /** Null for all. */
  editions: readonly string[] | null,
): SubjectReport => {
  const { policy, today } = dataset;
  const states = deriveStateInParts(subject, asOf, today);
  const labels = deriveLabels(policy, dataset.subjects);
  const toLabel = (id: string): string => labels.get(id) ?? id;
  const judgements = deriveJudgements(dataset, subject, asOf, toLabel, states);
  // As in the explorer: breaking versions have no day, so an earlier day's answers are without them.
  const recorded = asOf === today ? subject.breakingChanges : [];
  return {
    id: subject.id,
    label: toLabel(subject.id),
    kind: findById(policy.kinds, subject.kind).name,
    publisher: policy.publishers.find(({ id }) => id === subject.publisher)?.name ?? null,
    asOf,
    dataAge: deriveDataAge(dataset),
    status: toStatus(policy, states.whole, groupParts(states)).text,
    planned: states.whole.planned,
    since: renderSince(policy, subject, states.whole),
    editions: listEditions(policy, states, judgements, editions, recorded),
    deadlines: listDeadlines(policy, subject, asOf, today),
    outlook: renderOutlook(policy, subject, asOf, today),
    policyChanges: listPolicyChanges(policy, subject, asOf, today),
    breaches: listBreaches(dataset, subject),
  };
};
