import type { DataAge, DocumentSubject } from '../api/parts';
import type { ConformanceBreach, ConformancePoint, RuleConformance } from '../conformance/conformance';
import type { Day } from '../time/calendar';
import type { DocumentContext } from './to-subject-document';
import { deriveDataAge } from '../time/freshness';
import { clausePermalink } from '../permalink/permalink';
import { deriveConformance } from '../conformance/conformance';
import { findById } from '../policy/policy';
import { toDocumentSubject } from './to-subject-document';

export interface DocumentBreach extends Omit<ConformanceBreach, 'subject'> {
  readonly subject: DocumentSubject;
}

/** A rule as the conformance page shows it. */
export interface DocumentRule extends Pick<
  RuleConformance,
  'rule' | 'summary' | 'severity' | 'isSet' | 'concerned' | 'kept'
> {
  /** The clauses that it comes from. */
  readonly clauses: readonly { readonly id: string; readonly permalink: string; readonly sentence: string }[];
  readonly breaches: readonly DocumentBreach[];
  readonly undecided: readonly DocumentBreach[];
  readonly trend: readonly ConformancePoint[];
}

/** The policy held against the catalog, with names and links. */
export interface ConformanceDocument {
  readonly asOf: Day;
  readonly dataAge: DataAge;
  readonly subjects: number;
  readonly rules: readonly DocumentRule[];
}

/** What the conformance page is drawn from. */
export const toConformanceDocument = (context: DocumentContext): ConformanceDocument => {
  const { dataset } = context;
  const { asOf, subjects, rules } = deriveConformance(dataset);
  const toBreach = ({ subject, ...breach }: ConformanceBreach): DocumentBreach => ({
    ...breach,
    subject: toDocumentSubject(context, subject),
  });
  return {
    asOf,
    dataAge: deriveDataAge(dataset),
    subjects,
    rules: rules.map(({ clauses, breaches, undecided, ...rule }) => ({
      ...rule,
      clauses: clauses.map((id) => {
        const clause = findById(dataset.policy.clauses, id);
        return { id, permalink: clausePermalink(clause), sentence: clause.sentence };
      }),
      breaches: breaches.map(toBreach),
      undecided: undecided.map(toBreach),
    })),
  };
};
