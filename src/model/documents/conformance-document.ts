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

/** A rule as shown on the conformance page. */
export interface DocumentRule extends Pick<
  RuleConformance,
  'rule' | 'summary' | 'severity' | 'isSet' | 'concerned' | 'kept'
> {
  /** The clauses behind the rule. */
  readonly clauses: readonly { readonly id: string; readonly permalink: string; readonly sentence: string }[];
  readonly breaches: readonly DocumentBreach[];
  readonly undecided: readonly DocumentBreach[];
  readonly trend: readonly ConformancePoint[];
}

/** The result of checking the catalog against the policy, with names and links. */
export interface ConformanceDocument {
  readonly asOf: Day;
  readonly dataAge: DataAge;
  readonly subjects: number;
  readonly rules: readonly DocumentRule[];
}

/** The document of the conformance page. */
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
