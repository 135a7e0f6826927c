import type { DocumentContext } from './to-subject-document';
import type { Policy } from '../policy/policy';
import type { Standing } from '../text/search';
import type { SubjectState } from '../subject/state';
import { clausePermalink, stagePermalink, subjectPermalink, supportPermalink } from '../permalink/permalink';
import { deriveState } from '../subject/state';
import { findById, unknown } from '../policy/policy';
import { isFirstRecord, renderDate, toSinceWord } from '../time/calendar';
import { renderClauseSource, renderCondition, renderConditionPhrase } from '../policy/condition';
import { toStatus } from '../subject/status';

/** Something that the search in the navigation bar finds. */
export interface SearchEntry {
  /** What it is: the name of a kind, "Release stage", "Support state", "Policy sentence", "Page". */
  readonly type: string;
  readonly title: string;
  /** A line below the title. */
  readonly detail: string;
  /** Site path without the base URL. */
  readonly path: string;
  /** Its name and its id: whoever types one of them whole means this. */
  readonly names: readonly string[];
  /** Aliases and keywords. */
  readonly words: readonly string[];
  /** How much it counts among others that match as well; 1 is usual. */
  readonly weight: number;
  readonly standing: Standing;
}

/** A page, as its own front matter or the list of pages calls it. */
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

/** Of two that match alike, the one with the longer history is asked for more often. */
const toWeight = (transitions: number): number => 1 + Math.min(transitions, 20) / 200;

/** A subject's status, and since when it is in its stage: often all that was asked. */
const toDetail = (policy: Policy, state: SubjectState): string => {
  const { text } = toStatus(policy, state);
  const { value, since } = state.stage;
  if (state.presence.value.is !== 'present' || value === unknown || since === null) return text;
  const when = renderDate(since, state.stage);
  return `${text}; in this stage ${isFirstRecord(state.stage) ? 'by' : toSinceWord(state.stage)} ${when}`;
};

/** Everything that can be searched for: subjects, stages, support states, clauses and pages, in this order. */
export const toSearchEntries = (
  { dataset, labels }: DocumentContext,
  pages: readonly SearchablePage[],
): SearchEntry[] => {
  const { policy, subjects, today } = dataset;
  const homes = new Set<string>();
  const toClauseTitle = (clause: (typeof policy.clauses)[number]): string =>
    `${renderClauseSource(policy, clause)}: ${findById(policy.expectations, clause.expectation).name}`;
  const titles = policy.clauses.map(toClauseTitle);
  /** A title that two clauses share says for what each of them is. */
  const tellApart = (clause: (typeof policy.clauses)[number]): string => {
    const title = toClauseTitle(clause);
    const condition = renderCondition(policy, clause);
    return condition === '' || titles.indexOf(title) === titles.lastIndexOf(title)
      ? title
      : `${title}, ${renderConditionPhrase(condition)}`;
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
    };
  };
  return [
    ...subjects.map((subject) => {
      const state = deriveState(subject, today, today);
      return {
        type: findById(policy.kinds, subject.kind).name,
        title: labels.get(subject.id) ?? subject.name,
        detail: toDetail(policy, state),
        path: subjectPermalink(subject.id),
        names: [subject.name, subject.id],
        words: subject.aliases,
        weight: toWeight(subject.transitions.length),
        standing: toStanding(policy, state),
      };
    }),
    ...policy.stages.map((stage) => toAxisEntry('Release stage', stage, stagePermalink(stage.id))),
    ...policy.supportStates.map((state) => toAxisEntry('Support state', state, supportPermalink(state.id))),
    ...policy.clauses.map((clause) => ({
      type: 'Policy sentence',
      title: tellApart(clause),
      detail: clause.sentence,
      path: clausePermalink(clause),
      names: [tellApart(clause), clause.id],
      words: clause.facts,
      weight: 0.5,
      standing: 'present' as const,
    })),
    ...pages
      .filter(({ path }) => !homes.has(path))
      .map(({ title, description, path, words }) => ({
        type: 'Page',
        title,
        detail: description,
        path,
        names: [title],
        words: [words],
        weight: 1,
        standing: 'present' as const,
      })),
  ];
};
