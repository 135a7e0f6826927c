import type { DocumentContext } from './to-subject-document';
import type { Policy } from './policy';
import type { SubjectState } from './state';
import { clausePermalink, stagePermalink, subjectPermalink, supportPermalink } from './permalink';
import { deriveState } from './state';
import { findById, unknown } from './policy';
import { renderDate } from './calendar';
import { renderClauseSource } from './condition';
import { toStatus } from './status';

/** Something that the search in the navigation bar finds. */
export interface SearchEntry {
  /** What it is: the name of a kind, "Release stage", "Support state", "Clause", "Page". */
  readonly type: string;
  readonly title: string;
  /** A line below the title. */
  readonly detail: string;
  /** Site path without the base URL. */
  readonly path: string;
  /** More that it is found by: ids, aliases. */
  readonly words: string;
}

/** A page of the docs, as its own front matter calls it. */
export interface SearchablePage {
  readonly title: string;
  readonly description: string;
  readonly path: string;
}

/** A subject's status, and since when it is in its stage: often all that was asked. */
const toDetail = (policy: Policy, state: SubjectState): string => {
  const { text } = toStatus(policy, state);
  const { value, since, precision } = state.stage;
  if (state.presence.value.is !== 'present' || value === unknown || since === null) return text;
  return precision === 'by'
    ? `${text}; in this stage by ${renderDate(since)}`
    : `${text}; in this stage since ${renderDate(since, precision ?? 'on')}`;
};

/** Everything that can be searched for: subjects, stages, support states, clauses and pages, in this order. */
export const toSearchEntries = (
  { dataset, labels }: DocumentContext,
  pages: readonly SearchablePage[],
): SearchEntry[] => {
  const { policy, subjects, today } = dataset;
  const homes = new Set<string>();
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
      words: [id, short ?? '', ...aliases].join(' ').trim(),
    };
  };
  return [
    ...subjects.map((subject) => ({
      type: findById(policy.kinds, subject.kind).name,
      title: labels.get(subject.id) ?? subject.name,
      detail: toDetail(policy, deriveState(subject, today, today)),
      path: subjectPermalink(subject.id),
      words: [subject.id, ...subject.aliases].join(' '),
    })),
    ...policy.stages.map((stage) => toAxisEntry('Release stage', stage, stagePermalink(stage.id))),
    ...policy.supportStates.map((state) => toAxisEntry('Support state', state, supportPermalink(state.id))),
    ...policy.clauses.map((clause) => ({
      type: 'Clause',
      title: `${renderClauseSource(policy, clause)}: ${findById(policy.expectations, clause.expectation).name}`,
      detail: clause.sentence,
      path: clausePermalink(clause),
      words: [clause.id, ...clause.facts].join(' '),
    })),
    ...pages
      .filter(({ path }) => !homes.has(path))
      .map(({ title, description, path }) => ({ type: 'Page', title, detail: description, path, words: '' })),
  ];
};
