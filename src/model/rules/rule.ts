import type { Day } from '../time/calendar';
import type { Policy } from '../policy/policy';
import type { Problem } from './problem';
import type { Facet, Subject, Transition, UndatedPlan } from '../subject/subject';

/**
 * A path of keys and indexes from a file's root. A transition represents its row, because a subject's rows
 * are sorted and the file's are not.
 */
export type Path = readonly (string | number | Transition | UndatedPlan)[];

interface At {
  readonly path: Path;
  /** Whether the finding is about the key at the end of the path or about its value (the default). */
  readonly at?: 'key' | 'value';
  readonly message: string;
  readonly hint: string;
}

/** One finding of a rule. The dataset reader converts file and path to line and column. */
export interface Finding extends At {
  readonly file: string;
  /** The list of the policy that lacks an entry. If parts of that list cannot be read, the entry may be there. */
  readonly list?: keyof Policy | undefined;
  /** The value that was most likely meant. */
  readonly meant?: string | undefined;
}

/** One breach of the policy by a subject, past or present. */
export interface Breach extends At {
  /** The first day of the breach; null if no date is recorded. */
  readonly since: Day | null;
  /** The first day after the breach; null while it lasts, and for events that cannot be undone. */
  readonly until: Day | null;
  /** True if too little is recorded to decide. Such breaches are listed and not counted. */
  readonly isUndecided?: boolean;
}

/** A page of the docs, for the rules about prose. */
export interface Page {
  /** The file's name in problems. */
  readonly file: string;
  readonly text: string;
}

/**
 * The input of rules. A subject whose file has problems is missing from `subjects`, but its id is in `ids`.
 */
export interface Catalog {
  readonly policy: Policy;
  /** Sorted by id. */
  readonly subjects: readonly Subject[];
  /** The id of every file. */
  readonly ids: ReadonlySet<string>;
  readonly today: Day;
}

interface Named {
  /** Lowercase words with hyphens: `id-unknown`. Exceptions and severities use this name. */
  readonly name: string;
}

/** A rule that all other code relies on. Its findings are always errors. One file each. */
export interface StructureRule extends Named {
  readonly checkPolicy?: (policy: Policy) => Iterable<Finding>;
  /**
   * Checks one subject alone, so that the findings stay valid until its file, the policy or the day changes.
   */
  readonly checkSubject?: (subject: Subject, catalog: Pick<Catalog, 'policy' | 'today'>) => Iterable<Finding>;
  /** Looks at all subjects together. */
  readonly checkCatalog?: (catalog: Catalog) => Iterable<Finding>;
}

/**
 * Checks a subject's whole history against the policy's promises and requirements. One file each. The summary and the
 * messages are in the language of the site, because a page shows them.
 */
export interface PolicyRule extends Named {
  /** The requirement, as a sentence. */
  readonly summary: () => string;
  /** The default severity, unless the policy sets another. */
  readonly severity: Problem['severity'];
  /** Ids of the clauses behind the rule; empty if the rule is based on other parts of the policy. */
  readonly toClauses: (policy: Policy) => string[];
  /** The list of the policy that the rule is about. Without such a list, an idle rule is not shown. */
  readonly axis?: 'supportStates' | 'editions' | 'releases';
  /** Whether the policy has the data that the rule needs. */
  readonly isSet: (policy: Policy) => boolean;
  /** Whether the rule concerns this subject. */
  readonly concerns: (subject: Subject, catalog: Pick<Catalog, 'policy' | 'today'>) => boolean;
  /** Sorted by date. */
  readonly findBreaches: (subject: Subject, catalog: Pick<Catalog, 'policy' | 'today'>) => Iterable<Breach>;
}

/** Checks the policy on a day, independent of any subject. One file each. */
export interface PolicyFileRule extends Named {
  /** The default severity, unless the policy sets another. */
  readonly severity: Problem['severity'];
  readonly checkPolicy: (catalog: Pick<Catalog, 'policy' | 'today'>) => Iterable<Finding>;
}

/** Checks the docs' statements against the data. */
export interface PageRule extends Named {
  readonly severity: Problem['severity'];
  readonly checkPages: (pages: readonly Page[], catalog: Catalog) => Iterable<PageFinding>;
}

/** A finding in prose has an offset instead of a path. */
export interface PageFinding {
  readonly file: string;
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

export const policyFile = 'policy.yaml';

/** The transitions of a subject and of each of its parts, each list with its path. Plans without a day are apart. */
export const toTransitionLists = (
  subject: Subject,
): {
  path: Path;
  facet: Facet | null;
  transitions: readonly Transition[];
  undated: readonly UndatedPlan[];
}[] => [
  { path: ['transitions'], facet: null, transitions: subject.transitions, undated: subject.undated },
  ...subject.facets.map((facet, index) => ({
    path: ['facets', index, 'transitions'],
    facet,
    transitions: facet.transitions,
    undated: facet.undated,
  })),
];

/** The rejected entries of a subject and of each of its parts, each list with its path. */
export const toRejectedLists = ({
  rejected = [],
  facets,
}: Subject): { path: Path; facet: Facet | null; rejected: NonNullable<Subject['rejected']> }[] => [
  { path: ['rejected'], facet: null, rejected },
  ...facets.map((facet, index) => ({
    path: ['facets', index, 'rejected'],
    facet,
    rejected: facet.rejected ?? [],
  })),
];
