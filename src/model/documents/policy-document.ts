import type {
  AllowedTransition,
  Clause,
  ClauseSource,
  Edition,
  Expectation,
  Kind,
  Policy,
  Publisher,
  Stage,
  SupportState,
} from '../policy/policy';
import type { DataAge } from '../api/parts';
import type { StageCounts } from '../api/policy';
import type { Day } from '../time/calendar';
import type { EditionDimension } from '../policy/dimension';
import type { Dataset } from '../catalog/dataset';
import type { PolicyClause } from './document-clause';
import { countStages } from '../catalog/count';
import { deriveDataAge } from '../time/freshness';
import { toClauseSource } from '../policy/policy';
import type { PolicyClauses } from './policy-change';
import { listChangeDays } from '../policy/clause';
import { toDocumentClause } from './document-clause';

/** The policy without its clauses, which are the largest part: names, order and counts. */
export interface PolicyOutline {
  readonly title: string;
  readonly tagline: string;
  readonly language: string;
  /** The day of the answers. */
  readonly asOf: Day;
  readonly dataAge: DataAge;
  readonly disclaimer: string | null;
  /** The page of the docs that explains verdicts; null if there is none. */
  readonly verdictPage: string | null;
  readonly contribute: Policy['contribute'];
  readonly releases: Policy['releases'];
  readonly kinds: readonly Kind[];
  readonly editionDimensions: readonly EditionDimension[];
  readonly editions: readonly Edition[];
  readonly stages: readonly Stage[];
  readonly supportStates: readonly SupportState[];
  readonly expectations: readonly Expectation[];
  readonly transitions: readonly AllowedTransition[];
  readonly publishers: readonly Publisher[];
  readonly announcementChannels: Policy['announcementChannels'];
  readonly categories: Policy['categories'];
  readonly subtypes: Policy['subtypes'];
  /** Pairs of a stage and a support state that do not go together. */
  readonly disagreements: Policy['disagreements'];
  /** The days on which a clause begins or ends, soonest first. */
  readonly changeDays: readonly Day[];
  readonly counts: StageCounts;
  /** By kind. */
  readonly countsByKind: Readonly<Record<string, StageCounts>>;
}

/** The policy as shown by pages and API, with the counts of the catalog but without subjects. */
export interface PolicyDocument extends PolicyOutline {
  readonly clauses: readonly PolicyClause[];
}

/** The policy's outline as of the dataset's today. */
export const toPolicyOutline = (dataset: Dataset): PolicyOutline => {
  const { policy, today } = dataset;
  return {
    title: policy.title,
    tagline: policy.tagline,
    language: policy.language,
    asOf: today,
    dataAge: deriveDataAge(dataset),
    disclaimer: policy.disclaimer ?? null,
    verdictPage: policy.verdictPage ?? null,
    contribute: policy.contribute,
    releases: policy.releases,
    kinds: policy.kinds,
    editionDimensions: policy.editionDimensions,
    editions: policy.editions,
    stages: policy.stages,
    supportStates: policy.supportStates,
    expectations: policy.expectations,
    transitions: policy.transitions,
    publishers: policy.publishers,
    announcementChannels: policy.announcementChannels,
    categories: policy.categories,
    subtypes: policy.subtypes,
    disagreements: policy.disagreements,
    changeDays: listChangeDays(policy.clauses),
    counts: countStages(dataset, today),
    countsByKind: Object.fromEntries(policy.kinds.map(({ id }) => [id, countStages(dataset, today, id)])),
  };
};

const toOf = (source: ClauseSource): Clause['of'] => {
  switch (source.axis) {
    case 'stage':
      return { stage: source.id };
    case 'support':
      return { support: source.id };
    case 'edition':
      return { edition: source.id };
    case 'policy':
      return { policy: source.id };
  }
};

/** Converts a document's clause back for derivations. */
export const toClause = (clause: PolicyClause): Clause => ({
  id: clause.id,
  of: toOf(clause.of),
  expectation: clause.expectation,
  when: {
    kinds: clause.when.kinds === undefined ? undefined : [...clause.when.kinds],
    editions: clause.when.editions === undefined ? undefined : [...clause.when.editions],
  },
  from: clause.from ?? undefined,
  until: clause.until ?? undefined,
  ...(clause.releases !== null && {
    releases: {
      ...(clause.releases.from !== null && { from: clause.releases.from }),
      ...(clause.releases.until !== null && { until: clause.releases.until }),
    },
  }),
  value: clause.value ?? undefined,
  sentence: clause.sentence,
  facts: [...clause.facts],
});

/** The part of the policy that `deriveAnswers` needs, also in the browser. */
export const toAnswering = (document: PolicyDocument): Pick<Policy, 'expectations' | 'clauses'> => ({
  expectations: [...document.expectations],
  clauses: document.clauses.map(toClause),
});

/** The clauses of a policy in the form of documents, with their expectations. */
export const toPolicyClauses = (policy: Policy): PolicyClauses => ({
  expectations: policy.expectations,
  releases: policy.releases,
  clauses: policy.clauses.map((clause) => ({
    ...toDocumentClause(policy, clause),
    of: toClauseSource(clause),
    when: clause.when,
  })),
});

/** The policy's document as of the dataset's today. */
export const toPolicyDocument = (dataset: Dataset): PolicyDocument => ({
  ...toPolicyOutline(dataset),
  ...toPolicyClauses(dataset.policy),
});
