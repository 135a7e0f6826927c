import type { DocumentClause } from '../api/parts';
import type { Clause, ClauseSource, Policy } from '../policy/policy';
import { clausePermalink } from '../permalink/permalink';
import { renderClauseSource, renderCondition } from '../policy/condition';

/** A clause with the data that a table needs to place it. */
export interface PolicyClause extends DocumentClause {
  readonly of: ClauseSource;
  readonly when: { readonly kinds?: readonly string[]; readonly editions?: readonly string[] };
}

/** A clause as shown by pages and API, always with its condition. */
export const toDocumentClause = (policy: Policy, clause: Clause): DocumentClause => ({
  id: clause.id,
  expectation: clause.expectation,
  source: renderClauseSource(policy, clause),
  condition: renderCondition(policy, clause),
  sentence: clause.sentence,
  value: clause.value ?? null,
  from: clause.from ?? null,
  until: clause.until ?? null,
  releases:
    clause.releases === undefined
      ? null
      : { from: clause.releases.from ?? null, until: clause.releases.until ?? null },
  facts: clause.facts,
  permalink: clausePermalink(clause),
});
