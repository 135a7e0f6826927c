import type { Day } from '../calendar';
import type { Policy } from '../policy';
import type { Problem } from '../problem';
import type { Facet, Subject, Transition } from '../subject';

/**
 * Where in a file: keys and indexes from its root. A transition stands for its row, because a subject's rows are sorted
 * and its file's are not.
 */
export type Path = readonly (string | number | Transition)[];

/** What a rule finds. The reader of the dataset turns file and path into line and column. */
export interface Finding {
  readonly file: string;
  readonly path: Path;
  /** Whether the key at the end of the path is meant, or its value (the default). */
  readonly at?: 'key' | 'value';
  readonly message: string;
  readonly hint: string;
}

/** What rules look at. A subject whose file has problems of its own is not among the subjects, and its id still counts as there. */
export interface Catalog {
  readonly policy: Policy;
  /** By id. */
  readonly subjects: readonly Subject[];
  /** Every id that has a file. */
  readonly ids: ReadonlySet<string>;
  readonly today: Day;
}

/** A check across records. One file each, its test beside it. */
export interface Rule {
  /** Lowercase words with hyphens: `id-unknown`. The dataset's severities and exceptions name it. */
  readonly name: string;
  /** Unless the policy sets another. */
  readonly severity: Problem['severity'];
  /** What it holds, in a sentence. */
  readonly summary: string;
  readonly checkPolicy?: (policy: Policy, catalog: Catalog) => Iterable<Finding>;
  /** Looks at one subject alone, so that its findings hold as long as its file and the policy do not change. */
  readonly checkSubject?: (subject: Subject, catalog: Catalog) => Iterable<Finding>;
  /** Looks at subjects together. */
  readonly checkCatalog?: (catalog: Catalog) => Iterable<Finding>;
}

export const policyFile = 'policy.yaml';

/** A subject's own transitions and those of its facets, each list with the path that leads to it. */
export const toTransitionLists = (
  subject: Subject,
): { path: Path; facet: Facet | null; transitions: readonly Transition[] }[] => [
  { path: ['transitions'], facet: null, transitions: subject.transitions },
  ...subject.facets.map((facet, index) => ({
    path: ['facets', index, 'transitions'],
    facet,
    transitions: facet.transitions,
  })),
];
