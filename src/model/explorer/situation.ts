import type { Answer } from '../guidance';
import type { Day } from '../calendar';
import type { Dropped, Explorer } from './explorer';
import type { PolicyDocument } from '../policy-document';
import type { Snapshot } from './track';
import { deriveAnswers } from '../guidance';
import { renderDate } from '../calendar';
import { stepAt } from './track';
import { suggest } from '../suggest';
import { toClause } from '../policy-document';
import { toName, unknown } from '../policy';

/** What guidance is asked for: any combination, or a subject on a day. */
export type Case =
  | {
      readonly is: 'combination';
      readonly kind: string;
      readonly edition: string;
      readonly stage: string;
      readonly support: string;
    }
  | { readonly is: 'subject'; readonly id: string; readonly edition: string; readonly asOf: Day | null };

/** A case with what the policy answers to it. */
export interface Answered {
  readonly title: string;
  readonly detail: string;
  /** Site path of what it is about; null for a combination. */
  readonly subject: string | null;
  readonly stage: string;
  readonly support: string;
  /** Why nothing is answered; null where it is. */
  readonly notApplicable: 'not-offered' | 'gone' | 'not-yet' | null;
  readonly answers: readonly Answer[];
}

/** How many cases stand side by side. */
export const mostCases = 4;

/** `connector:cloud:beta:supported`, or `@source-mysql:cloud` with a day where it is not today. */
export const renderCase = (asked: Case): string =>
  asked.is === 'combination'
    ? [asked.kind, asked.edition, asked.stage, asked.support].join(':')
    : [`@${asked.id}`, asked.edition, ...(asked.asOf === null ? [] : [asked.asOf])].join(':');

/** Reads the cases of an address; what it cannot take it drops and names. */
export const parseCases = (
  text: string,
  policy: PolicyDocument,
  { known, find }: Pick<Explorer, 'known' | 'find'>,
): { readonly cases: readonly Case[]; readonly dropped: readonly Dropped[] } => {
  const dropped: Dropped[] = [];
  const drop = (value: string, reason: string): void => {
    dropped.push({ parameter: 'expect', value: value.slice(0, 60), reason });
  };
  const cases: Case[] = [];
  const check = (value: string, list: readonly string[], whole: string): boolean => {
    if (list.includes(value)) return true;
    const [near] = suggest(value, list, 1);
    drop(whole, near === undefined ? `there is no "${value.slice(0, 40)}"` : `did you mean ${near}?`);
    return false;
  };
  for (const part of text.split(',').filter(Boolean).slice(0, 20)) {
    if (cases.length >= mostCases) {
      drop(part, `no more than ${mostCases} stand side by side`);
      continue;
    }
    const [first = '', edition = '', third = '', fourth = ''] = part.split(':');
    if (!check(edition, known.editions, part)) continue;
    if (first.startsWith('@')) {
      const id = first.slice(1);
      if (find(id) === null) {
        check(id, known.ids, part);
        continue;
      }
      const isDay = /^\d{4}-\d{2}-\d{2}$/.test(third);
      if (third !== '' && !isDay) drop(part, 'it is no day written YYYY-MM-DD');
      cases.push({ is: 'subject', id, edition, asOf: isDay ? third : null });
    } else if (
      check(
        first,
        policy.kinds.map(({ id }) => id),
        part,
      ) &&
      check(third, known.vocabulary.stage, part) &&
      check(fourth, known.vocabulary.support, part)
    ) {
      cases.push({ is: 'combination', kind: first, edition, stage: third, support: fourth });
    }
  }
  return { cases, dropped };
};

const whyNot = (snapshot: Snapshot | null, offer: string | undefined): Answered['notApplicable'] => {
  if (snapshot === null) return 'not-yet';
  if (snapshot.presence !== 'present') return 'gone';
  return offer === 'not-offered' ? 'not-offered' : null;
};

/** What the policy answers to a case, seen from the catalog's today. */
export const answerCase = (
  asked: Case,
  policy: PolicyDocument,
  { find, labelOf, catalog }: Pick<Explorer, 'find' | 'labelOf' | 'catalog'>,
): Answered => {
  const clauses = policy.clauses.map(toClause);
  const expectations = [...policy.expectations];
  const answer = (kind: string, stage: string, support: string, asOf: Day): Answer[] =>
    deriveAnswers({ clauses, expectations }, { kind, edition: asked.edition, stage, support, asOf });
  const edition = toName(policy.editions, asked.edition);
  if (asked.is === 'combination') {
    const { kind, stage, support } = asked;
    return {
      title: `${toName(policy.kinds, kind)}, ${edition}`,
      detail: '',
      subject: null,
      stage,
      support,
      notApplicable: null,
      answers: answer(kind, stage, support, catalog.today),
    };
  }
  const asOf = asked.asOf ?? catalog.today;
  const subject = find(asked.id);
  const snapshot = subject === null ? null : (stepAt(subject.steps, asOf)?.snapshot ?? null);
  const offer = snapshot?.offers[catalog.editions.indexOf(asked.edition)];
  const notApplicable = whyNot(snapshot, offer);
  const { stage = unknown, support = unknown } = snapshot ?? {};
  const day = asked.asOf === null ? '' : `, ${renderDate(asOf)}${snapshot?.planned ? ', as planned' : ''}`;
  return {
    title: labelOf(asked.id),
    detail: `${edition}${day}`,
    subject: asked.id,
    stage,
    support,
    notApplicable,
    answers: subject === null || notApplicable !== null ? [] : answer(subject.kind, stage, support, asOf),
  };
};

const toSaying = (answer: Answer): string =>
  answer.is === 'silent' ? '' : `${answer.value ?? answer.clauses.join(' ')} ${answer.unrecorded.join(' ')}`;

/** The expectations to which the cases do not all get the same answer. */
export const differing = (all: readonly Answered[]): ReadonlySet<string> => {
  const applying = all.filter(({ notApplicable }) => notApplicable === null);
  const said = new Map<string, Set<string>>();
  for (const answer of applying.flatMap(({ answers }) => answers)) {
    const sayings = said.get(answer.expectation) ?? new Set<string>();
    said.set(answer.expectation, sayings.add(toSaying(answer)));
  }
  const isPartial = applying.length < all.length;
  return new Set([...said].filter(([, sayings]) => isPartial || sayings.size > 1).map(([id]) => id));
};
