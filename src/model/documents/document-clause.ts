import type { Clause, ClauseSource, Policy } from '../policy/policy';
import type { Day } from '../time/calendar';
import { clausePermalink } from '../permalink/permalink';
import { renderClauseSource, renderCondition } from '../policy/condition';

export interface DocumentClause {
  readonly id: string;
  readonly expectation: string;
  /** The thing whose clause it is: "General Availability", "Open source", "the policy". */
  readonly source: string;
  /** Its condition in words: "products, features and connectors, in Cloud"; empty where it holds everywhere. */
  readonly condition: string;
  readonly sentence: string;
  readonly value: string | null;
  readonly from: Day | null;
  readonly until: Day | null;
  readonly facts: readonly string[];
  /** Site path with anchor. */
  readonly permalink: string;
}

/** A clause with what a table needs to place it. */
export interface PolicyClause extends DocumentClause {
  readonly of: ClauseSource;
  readonly when: { readonly kinds?: readonly string[]; readonly editions?: readonly string[] };
}

/** A clause as pages and API show it: its condition always beside it. */
export const toDocumentClause = (policy: Policy, clause: Clause): DocumentClause => ({
  id: clause.id,
  expectation: clause.expectation,
  source: renderClauseSource(policy, clause),
  condition: renderCondition(policy, clause),
  sentence: clause.sentence,
  value: clause.value ?? null,
  from: clause.from ?? null,
  until: clause.until ?? null,
  facts: clause.facts,
  permalink: clausePermalink(clause),
});
