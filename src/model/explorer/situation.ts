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
import { renderSupportEnd } from '../subject/notice';
import { toFacts } from './facts';
import { toClause } from '../documents/policy-document';
import { findById, supportEnded, toName, unknown } from '../policy/policy';
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

/** Answers a case by the policy; a case without a day is answered for the catalog's today. */
export const answerCase = (
  asked: Case,
  policy: PolicyDocument,
  { find, labelOf, catalog }: Pick<Explorer, 'find' | 'labelOf' | 'catalog'>,
): Answered => {
  const clauses = policy.clauses.map(toClause);
  const expectations = [...policy.expectations];
  const answer = (situation: Omit<Situation, 'edition'>): Answer[] =>
    deriveAnswers({ clauses, expectations }, { ...situation, edition: asked.edition });
  const edition = toEditionName(policy, asked.edition);
  if (asked.is === 'combination') {
    const { kind, stage, support, asOf = catalog.today } = asked;
    return {
      title: [toName(policy.kinds, kind), edition].filter(Boolean).join(', '),
      detail: asOf === catalog.today ? '' : renderDate(asOf),
      subject: null,
      presence: 'present',
      stage,
      support,
      groups: [],
      open: [],
      offers: null,
      facts: null,
      notApplicable: null,
      answers: answer({ kind, stage, support, asOf }),
      breaks: new Map(),
      byPart: [],
    };
  }
  const asOf = asked.asOf ?? catalog.today;
  const subject = find(asked.id);
  const step = subject === null ? null : stepAt(subject.steps, asOf);
  const snapshot = step?.snapshot ?? null;
  const offer = snapshot?.offers[catalog.editions.indexOf(asked.edition)];
  const notApplicable = whyNot(snapshot, offer);
  const supportEnd = subject === null ? null : toSupportEnd(subject, asOf);
  const { stage = unknown, support = unknown } = snapshot ?? {};
  const answers =
    subject === null || notApplicable !== null
      ? []
      : answer({ kind: subject.kind, stage, support, supportEnd, asOf });
  const toBreaks = (told: readonly Answer[]): PartAnswers['breaks'] =>
    asOf === catalog.today ? findBreaks(expectations, told, subject?.breakingChanges ?? []) : new Map();
  const groups = notApplicable === null || notApplicable === 'in-parts' ? (snapshot?.groups ?? []) : [];
  const byPart = groups.flatMap(({ parts, ...values }): PartAnswers[] => {
    if (subject === null || parts.length === 0) return [];
    // The explorer does not know the state of a part before the end of support.
    const end = supportEnd ? { on: supportEnd.on, recorded: unknown } : null;
    const told = answer({
      kind: subject.kind,
      ...values,
      supportEnd: values.support === supportEnded ? end : null,
      asOf,
    });
    return [{ parts, answers: told, breaks: toBreaks(told) }];
  });
  const day =
    asked.asOf === null ? '' : `${renderDate(asOf)}${snapshot?.planned ? say('explorer.as-planned') : ''}`;
  return {
    title: labelOf(asked.id),
    detail: [edition, day].filter(Boolean).join(', '),
    subject: asked.id,
    presence: snapshot?.presence ?? 'not-yet',
    stage,
    support,
    groups: snapshot?.groups ?? [],
    open: [],
    offers: snapshot?.presence === 'present' ? snapshot.offers : null,
    facts:
      subject === null || step?.snapshot.presence !== 'present'
        ? null
        : toFacts(subject, step, { asOf, today: catalog.today }),
    notApplicable,
    answers,
    breaks: toBreaks(answers),
    byPart,
  };
};

/** A text that two answers share if a reader would find them equal, with the record that contradicts them. */
const toSaying = (answer: Answer, { breaks }: Pick<PartAnswers, 'breaks'>): string => {
  if (answer.is === 'silent') return '';
  if (answer.is === 'ended') return renderSupportEnd(answer.on, answer);
  const actual = breaks.get(answer.expectation) ?? [];
  return [answer.value ?? answer.clauses.join(' '), ...answer.unrecorded, ...actual].join(' ');
};

/** The keys of which not all sayings are the same. */
const findDiffering = (sayings: readonly (readonly [key: string, saying: string])[]): string[] => {
  const said = new Map<string, Set<string>>();
  for (const [key, saying] of sayings) said.set(key, (said.get(key) ?? new Set()).add(saying));
  return [...said].filter(([, all]) => all.size > 1).map(([key]) => key);
};

/** The answer to one expectation, for some parts or for the subject as a whole. */
export interface PartAnswer extends Pick<PartAnswers, 'parts'> {
  readonly answer: Answer;
  readonly breaks: readonly string[];
}

/**
 * The answers of a case to one expectation: that for the whole, and those for parts that differ from it. If all
 * parts have one answer, it is that for the whole.
 */
export const listPartAnswers = (answered: Answered, expectation: string): PartAnswer[] => {
  const bySaying = new Map<string, PartAnswer>();
  for (const { parts, answers, breaks } of [{ ...answered, parts: [] }, ...answered.byPart]) {
    const answer = answers.find((candidate) => candidate.expectation === expectation);
    if (answer === undefined) continue;
    const saying = toSaying(answer, { breaks });
    const known = bySaying.get(saying);
    // The whole comes first, and includes the parts that are like it.
    const together = known === undefined ? parts : known.parts.length === 0 ? [] : [...known.parts, ...parts];
    bySaying.set(saying, { answer, breaks: breaks.get(expectation) ?? [], ...known, parts: together });
  }
  const all = [...bySaying.values()];
  return all.length === 1 ? all.map((only) => ({ ...only, parts: [] })) : all;
};

/** By expectation, the saying of a case. */
const listSayings = (answered: Answered): (readonly [expectation: string, saying: string])[] => {
  const { answers } = answered.answers.length > 0 ? answered : (answered.byPart[0] ?? answered);
  return answers.map(({ expectation }) => {
    const sayings = listPartAnswers(answered, expectation).map(({ parts, answer, breaks }) =>
      [
        parts.map(({ id }) => id).join(' '),
        toSaying(answer, { breaks: new Map([[expectation, breaks]]) }),
      ].join(':'),
    );
    return [expectation, sayings.join('|')] as const;
  });
};

/** The expectations to which the cases do not all get the same answer. */
export const differing = (all: readonly Answered[]): ReadonlySet<string> => {
  const applying = all.filter(({ notApplicable }) => notApplicable === null || notApplicable === 'in-parts');
  const sayings = applying.flatMap(listSayings);
  // If the policy applies to one and not to another, every answer differs.
  if (applying.length < all.length) return new Set(sayings.map(([expectation]) => expectation));
  return new Set(findDiffering(sayings));
};

/** Whether what the records say of a matter is not the same for all that have a record. */
export const isDiffering = (all: readonly Answered[], toText: (facts: SubjectFacts) => string): boolean =>
  new Set(all.flatMap(({ facts }) => (facts === null ? [] : [toText(facts)]))).size > 1;

/** The places of the editions that offer one of the subjects and not another. */
export const differingOffers = (all: readonly Answered[]): ReadonlySet<number> =>
  new Set(
    findDiffering(
      all.flatMap(({ offers }) => (offers ?? []).map((offer, place) => [String(place), offer] as const)),
    ).map(Number),
  );
