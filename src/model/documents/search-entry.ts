import type { DocumentContext } from './to-subject-document';
import type { Policy } from '../policy/policy';
import type { Standing } from '../text/search';
import type { SubjectState } from '../subject/state';
import { clausePermalink, stagePermalink, subjectPermalink, supportPermalink } from '../permalink/permalink';
import type { Verdict } from '../api/parts';
import type { StateInParts } from '../subject/part';
import type { Verdicts } from '../verdict/judgement';
import { deriveAllVerdicts } from '../verdict/judgement';
import { deriveStateInParts, groupParts } from '../subject/part';
import { findById, listEditionIds, unknown } from '../policy/policy';
import { renderDate, sayRecorded } from '../time/calendar';
import { renderClauseSource, renderCondition, renderConditionPhrase } from '../policy/condition';
import { toStatus } from '../subject/status';
import { say } from '../text/say';

/** An entry of the navigation bar's search. */
export interface SearchEntry {
  /** The name of a kind, "Release stage", "Support state", "Policy sentence" or "Page". */
  readonly type: string;
  readonly title: string;
  /** A line below the title. */
  readonly detail: string;
  /** Site path without the base URL. */
  readonly path: string;
  /** Names and ids. A query that equals one of them is an exact match. */
  readonly names: readonly string[];
  /** Aliases and keywords. */
  readonly words: readonly string[];
  /** Rank among items that match equally well; 1 is normal. */
  readonly weight: number;
  readonly standing: Standing;
  /** Of a subject, by edition; none for the others. */
  readonly verdicts: readonly (Verdict & { readonly edition: string | null })[];
}

/** A page with the title from its front matter or from the list of pages. */
export interface SearchablePage {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly words: string;
}

const toStanding = ({ stages }: Policy, { presence, stage }: SubjectState): Standing => {
  if (presence.value.is !== 'present') return 'gone';
  return stages.some(({ id, ending }) => ending && id === stage.value) ? 'ending' : 'present';
};

/** Of two equal matches, readers more often look for the one with the longer history. */
const toWeight = (transitions: number): number => 1 + Math.min(transitions, 20) / 200;

/** A subject's status, and since when it is in its stage, which often is all that readers look for. */
const toDetail = (policy: Policy, states: StateInParts): string => {
  const state = states.whole;
  const { text } = toStatus(policy, state, groupParts(states));
  const { value, since } = state.stage;
  if (state.presence.value.is !== 'present' || value === unknown || since === null) return text;
  return say('search.since', {
    status: text,
    begun: sayRecorded(state.stage, renderDate(since, state.stage)),
  });
};

/** Words in capitals, such as "SLA". Readers search for the sentences about them, and not for names that begin with the same letters. */
const listAbbreviations = (sentence: string): string[] =>
  sentence.match(/(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu) ?? [];

/** All search entries: subjects, stages, support states, clauses and pages, in this order. */
export const toSearchEntries = (
  { dataset, labels }: DocumentContext,
  pages: readonly SearchablePage[],
  verdicts: Verdicts = deriveAllVerdicts(dataset, labels),
): SearchEntry[] => {
  const { policy, subjects, today } = dataset;
  const editions = listEditionIds(policy);
  const homes = new Set<string>();
  const toClauseTitle = (clause: (typeof policy.clauses)[number]): string =>
    say('search.clause', {
      source: renderClauseSource(policy, clause),
      expectation: findById(policy.expectations, clause.expectation).name,
    });
  const titles = policy.clauses.map(toClauseTitle);
  /** Entries of their own, so they are no keywords of sentences. */
  const axisNames = new Set(
    [...policy.stages, ...policy.supportStates].flatMap(({ name, short }) => [name, short ?? name]),
  );
  /** A title that two clauses share gets the clause's condition. */
  const tellApart = (clause: (typeof policy.clauses)[number]): string => {
    const title = toClauseTitle(clause);
    const condition = renderCondition(policy, clause);
    return condition === '' || titles.indexOf(title) === titles.lastIndexOf(title)
      ? title
      : say('search.with-condition', { title, condition: renderConditionPhrase(condition) });
  };
  const toAxisEntry = (
    type: string,
    {
      id,
      name,
      short,
      aliases,
      summary,
    }: (typeof policy.stages)[number] | (typeof policy.supportStates)[number],
    path: string,
  ): SearchEntry => {
    homes.add(path);
    return {
      type,
      title: name,
      detail: summary,
      path,
      names: [name, id, ...(short === undefined ? [] : [short])],
      words: aliases,
      weight: 2,
      standing: 'present',
      verdicts: [],
    };
  };
  return [
    ...subjects.map((subject) => {
      const states = deriveStateInParts(subject, today, today);
      return {
        type: findById(policy.kinds, subject.kind).name,
        title: labels.get(subject.id) ?? subject.name,
        detail: toDetail(policy, states),
        path: subjectPermalink(subject.id),
        names: [subject.name, subject.id],
        words: subject.aliases,
        weight: toWeight(subject.transitions.length),
        standing: toStanding(policy, states.whole),
        verdicts: (verdicts[subject.id] ?? []).map((verdict, place) => ({
          edition: editions[place] ?? null,
          ...verdict,
        })),
      };
    }),
    ...policy.stages.map((stage) => toAxisEntry(say('axis.stage'), stage, stagePermalink(stage.id))),
    ...policy.supportStates.map((state) =>
      toAxisEntry(say('axis.support'), state, supportPermalink(state.id)),
    ),
    ...policy.clauses.map((clause) => ({
      type: say('search.policy-sentence'),
      title: tellApart(clause),
      detail: clause.sentence,
      path: clausePermalink(clause),
      names: [tellApart(clause), clause.id],
      words: [...clause.facts, ...listAbbreviations(clause.sentence).filter((word) => !axisNames.has(word))],
      weight: 0.5,
      standing: 'present' as const,
      verdicts: [],
    })),
    ...pages
      .filter(({ path }) => !homes.has(path))
      .map(({ title, description, path, words }) => ({
        type: say('search.page'),
        title,
        detail: description,
        path,
        names: [title],
        words: [words],
        weight: 1,
        standing: 'present' as const,
        verdicts: [],
      })),
  ];
};
