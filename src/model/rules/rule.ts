import type { Day } from '../time/calendar';
import type { Policy } from '../policy/policy';
import type { Problem } from './problem';
import type { Facet, Subject, Transition } from '../subject/subject';

/**
 * Where in a file: keys and indexes from its root. A transition stands for its row, because a subject's rows are sorted
 * and its file's are not.
 */
export type Path = readonly (string | number | Transition)[];

interface At {
  readonly path: Path;
  /** Whether the key at the end of the path is meant, or its value (the default). */
  readonly at?: 'key' | 'value';
  readonly message: string;
  readonly hint: string;
}

/** What a rule finds. The reader of the dataset turns file and path into line and column. */
export interface Finding extends At {
  readonly file: string;
}

/** A subject that did not keep, or does not keep, what the policy says. */
export interface Breach extends At {
  /** The first day of it; null where no date is recorded. */
  readonly since: Day | null;
  /** The first day without it; null while it lasts, and for what happened and cannot be undone. */
  readonly until: Day | null;
  /** Too little is recorded to tell: it is listed and not counted. */
  readonly isUndecided?: boolean;
}

/** A page of the docs, for the rules about prose. */
export interface Page {
  /** As problems name it. */
  readonly file: string;
  readonly text: string;
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

interface Named {
  /** Lowercase words with hyphens: `id-unknown`. Exceptions and severities name it. */
  readonly name: string;
  /** What it holds, in a sentence. */
  readonly summary: string;
}

/** Holds what everything else relies on: its findings are errors, and no dataset can change that. One file each. */
export interface StructureRule extends Named {
  readonly checkPolicy?: (policy: Policy) => Iterable<Finding>;
  /** Looks at one subject alone, so that its findings hold as long as its file and the policy do not change. */
  readonly checkSubject?: (subject: Subject, catalog: Pick<Catalog, 'policy' | 'today'>) => Iterable<Finding>;
  /** Looks at all subjects together. */
  readonly checkCatalog?: (catalog: Catalog) => Iterable<Finding>;
}

/** Holds a subject to what the policy promises or asks for, over its whole history. One file each. */
export interface PolicyRule extends Named {
  /** Unless the policy sets another. */
  readonly severity: Problem['severity'];
  /** Ids of the clauses that it comes from; empty where it comes from the policy's other parts. */
  readonly toClauses: (policy: Policy) => string[];
  /** Whether the policy says enough for the rule to mean anything. */
  readonly isSet: (policy: Policy) => boolean;
  /** Whether there is something about this subject to hold. */
  readonly concerns: (subject: Subject, catalog: Pick<Catalog, 'policy' | 'today'>) => boolean;
  /** By date. */
  readonly findBreaches: (subject: Subject, catalog: Pick<Catalog, 'policy' | 'today'>) => Iterable<Breach>;
}

/** Checks the policy on a day, apart from any subject. One file each. */
export interface PolicyFileRule extends Named {
  /** Unless the policy sets another. */
  readonly severity: Problem['severity'];
  readonly checkPolicy: (catalog: Pick<Catalog, 'policy' | 'today'>) => Iterable<Finding>;
}

/** Holds what the docs say to what the data says. */
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

/** What the record of a subject and those of its facets reject, each list with the path that leads to it. */
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
