import type { DocumentClause } from '../api/parts';

type Cited = Pick<DocumentClause, 'source' | 'condition'>;

const countConditions = (cited: readonly Cited[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { condition } of cited) counts.set(condition, (counts.get(condition) ?? 0) + 1);
  return counts;
};

/**
 * The most frequent condition of each source's clauses, by source. It is shown once for clauses that are
 * cited together. A source that also has a clause without a condition gets none, because that clause would
 * seem to have the condition.
 */
export const deriveSharedConditions = (cited: readonly Cited[]): ReadonlyMap<string, string> => {
  const shared = new Map<string, string>();
  for (const source of new Set(cited.map((clause) => clause.source))) {
    const counts = countConditions(cited.filter((clause) => clause.source === source));
    const [condition, most] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
    if (most > 1 && !counts.has('')) shared.set(source, condition);
  }
  return shared;
};
