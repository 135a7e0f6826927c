import type { Answer } from '../api/answer';
import type { DocumentPartGroup, Named, Offer } from '../api/parts';
import type { Expectation } from '../policy/policy';
import type { Situation } from '../guidance/guidance';
import type { Case } from './case';
import type { Day } from '../time/calendar';
import type { ExplorerSubject } from './catalog';
import type { Explorer } from './explorer';
import type { PolicyDocument } from '../documents/policy-document';
import type { Snapshot } from './track';
import type { SubjectFacts } from './facts';
import { deriveAnswers } from '../guidance/guidance';
import { addDays, renderDate } from '../time/calendar';
import { toDeadlineDating } from '../subject/deadline-words';
import { beganAt, stepAt } from './track';
import { listBreaksBeside } from '../guidance/breaking-change';
import { toFacts } from './facts';
import { toClause } from '../documents/policy-document';
import { findById, supportEnded, toName, unknown } from '../policy/policy';
import { renderLabels } from '../text/locale';
import { say } from '../text/say';

/** The policy's answers for some parts of a subject, or for the subject as a whole. */
export interface PartAnswers {
  /** Empty for the subject as a whole. */
  readonly parts: readonly Named[];
  readonly answers: readonly Answer[];
  /** By expectation, the recorded breaking versions beside an answer that promises none. Only for today. */
  readonly breaks: ReadonlyMap<string, readonly string[]>;
}

/** A case with the policy's answers. */
export interface Answered {
  readonly title: string;
  readonly detail: string;
  /** Site path of what it is about; null for a combination. */
  readonly subject: string | null;
  readonly presence: Snapshot['presence'] | 'not-yet';
  readonly stage: string;
  readonly support: string;
  /** If parts differ: the subject and its parts by stage and support state. */
  readonly groups: readonly DocumentPartGroup[];
  /** Axes without a choice. Their value is open, not unknown, and the answers are given without it. */
  readonly open: readonly ('stage' | 'support')[];
  /** By edition, whether it offers the subject; null for a combination and for a subject that is not present. */
  readonly offers: readonly Offer[] | null;
  /** Other recorded facts; null for a combination and for a subject that is not present. */
  readonly facts: SubjectFacts | null;
  /** Why nothing is answered; null where it is. */
  readonly notApplicable: 'not-offered' | 'gone' | 'not-yet' | 'in-parts' | null;
  readonly answers: readonly Answer[];
  readonly breaks: PartAnswers['breaks'];
  /** The answers for parts that differ from the subject as a whole. */
  readonly byPart: readonly PartAnswers[];
}

/** The end of support that lies before a day: its own day, and the state that was recorded until then. */
const toSupportEnd = ({ steps, deadlines }: ExplorerSubject, asOf: Day): Situation['supportEnd'] => {
  const began = beganAt(steps, 'support', asOf);
  if (began?.snapshot.support !== supportEnded) return null;
  const before = steps.findLast(({ day, snapshot }) => day < began.day && snapshot.support !== supportEnded);
  const announced = deadlines.find(({ what, date }) => what === 'end-of-support' && date < asOf);
  return {
    on: announced?.date ?? addDays(began.day, -1),
    ...(announced !== undefined && { dating: toDeadlineDating(announced) }),
    recorded: before?.snapshot.support ?? unknown,
  };
};

const whyNot = (snapshot: Snapshot | null, offer: string | undefined): Answered['notApplicable'] => {
  if (snapshot === null) return 'not-yet';
  if (snapshot.presence !== 'present') return 'gone';
  if (offer === 'not-offered') return 'not-offered';
  return snapshot.groups?.every(({ parts }) => parts.length > 0) === true ? 'in-parts' : null;
};

const findBreaks = (
  expectations: readonly Expectation[],
  answers: readonly Answer[],
  recorded: ExplorerSubject['breakingChanges'],
): Answered['breaks'] =>
  new Map(
    answers.flatMap((answer) => {
      const breaks = listBreaksBeside(findById(expectations, answer.expectation), answer, recorded);
      return breaks.length === 0 ? [] : [[answer.expectation, breaks] as const];
    }),
  );

/** The name of an edition; empty if the policy has no editions. */
export const toEditionName = ({ editions }: Pick<PolicyDocument, 'editions'>, id: string): string =>
  editions.length === 0 ? '' : toName(editions, id);

type Answering = (situation: Omit<Situation, 'edition'>) => Answer[];

const createAnswering = (policy: PolicyDocument, edition: string | null): Answering => {
  const rules = { clauses: policy.clauses.map(toClause), expectations: [...policy.expectations] };
  return (situation) => deriveAnswers(rules, { ...situation, edition });
};

/** Answers for a combination of a kind, a stage and a support state, which no record is about. */
const answerCombination = (
  { kind, stage, support, edition, asOf }: Extract<Case, { is: 'combination' }>,
  policy: PolicyDocument,
  today: Day,
): Answered => ({
  title: renderLabels([toName(policy.kinds, kind), toEditionName(policy, edition)].filter(Boolean)),
  detail: asOf === undefined || asOf === today ? '' : renderDate(asOf),
  subject: null,
  presence: 'present',
  stage,
  support,
  groups: [],
  open: [],
  offers: null,
  facts: null,
  notApplicable: null,
  answers: createAnswering(policy, edition)({ kind, stage, support, asOf: asOf ?? today }),
  breaks: new Map(),
  byPart: [],
});

/** The answers for a subject as a whole, and for the parts that differ from it, during a step. */
const answerStep = (
  subject: ExplorerSubject,
  { stage, support, groups = [] }: Snapshot,
  asOf: Day,
  notApplicable: Answered['notApplicable'],
  answer: Answering,
): Pick<Answered, 'answers'> & { readonly byPart: readonly Omit<PartAnswers, 'breaks'>[] } => {
  const { kind } = subject;
  const supportEnd = toSupportEnd(subject, asOf);
  // The explorer does not know the state of a part before the end of support.
  const endOfPart = supportEnd ? { on: supportEnd.on, recorded: unknown } : null;
  const hasParts = notApplicable === null || notApplicable === 'in-parts';
  return {
    answers: notApplicable === null ? answer({ kind, stage, support, supportEnd, asOf }) : [],
    byPart: (hasParts ? groups : [])
      .filter(({ parts }) => parts.length > 0)
      .map(({ parts, ...values }) => ({
        parts,
        answers: answer({
          kind,
          ...values,
          supportEnd: values.support === supportEnded ? endOfPart : null,
          asOf,
        }),
      })),
  };
};

/** Answers for a subject on a day, by default the catalog's today. */
const answerSubject = (
  asked: Extract<Case, { is: 'subject' }>,
  policy: PolicyDocument,
  { find, labelOf, catalog }: Pick<Explorer, 'find' | 'labelOf' | 'catalog'>,
): Answered => {
  const { today, editions } = catalog;
  const asOf = asked.asOf ?? today;
  const subject = find(asked.id);
  const step = subject === null ? null : stepAt(subject.steps, asOf);
  const snapshot = step?.snapshot ?? null;
  const day =
    asked.asOf === null
      ? ''
      : say('explorer.on-day', { day: renderDate(asOf), isPlanned: snapshot?.planned === true });
  const offer = snapshot?.offers[editions.indexOf(asked.edition)];
  const hasEdition = offer !== 'not-applicable';
  const notApplicable = whyNot(snapshot, offer);
  const common = {
    title: labelOf(asked.id),
    detail: renderLabels([hasEdition ? toEditionName(policy, asked.edition) : '', day].filter(Boolean)),
    subject: asked.id,
    open: [],
    notApplicable,
  };
  if (subject === null || step === null || snapshot === null)
    return {
      ...common,
      presence: 'not-yet',
      stage: unknown,
      support: unknown,
      groups: [],
      offers: null,
      facts: null,
      answers: [],
      breaks: new Map(),
      byPart: [],
    };
  const { presence, stage, support, groups = [], offers } = snapshot;
  const answering = createAnswering(policy, hasEdition ? asked.edition : null);
  const { answers, byPart } = answerStep(subject, snapshot, asOf, notApplicable, answering);
  const toBreaks = (found: readonly Answer[]): PartAnswers['breaks'] =>
    asOf === today ? findBreaks(policy.expectations, found, subject.breakingChanges) : new Map();
  const isPresent = presence === 'present';
  return {
    ...common,
    presence,
    stage,
    support,
    groups,
    offers: isPresent ? offers : null,
    facts: isPresent ? toFacts(subject, step, { asOf, today }) : null,
    answers,
    breaks: toBreaks(answers),
    byPart: byPart.map((part) => ({ ...part, breaks: toBreaks(part.answers) })),
  };
};

/** Answers a case by the policy; a case without a day is answered for the catalog's today. */
export const answerCase = (
  asked: Case,
  policy: PolicyDocument,
  explorer: Pick<Explorer, 'find' | 'labelOf' | 'catalog'>,
): Answered =>
  asked.is === 'combination'
    ? answerCombination(asked, policy, explorer.catalog.today)
    : answerSubject(asked, policy, explorer);
