import type { Clause, Policy } from './policy';
import { findById, toClauseSource } from './policy';

const conjunction = (words: readonly string[], joint: string): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1) ?? ''}`;

/**
 * A clause's condition as text: "products and features, in Cloud". Empty if the clause applies to every kind
 * and edition.
 */
export const renderCondition = (policy: Policy, clause: Pick<Clause, 'when'>): string => {
  const { kinds, editions } = clause.when;
  const parts: string[] = [];
  if (kinds !== undefined)
    parts.push(
      conjunction(
        kinds.map((id) => findById(policy.kinds, id).plural.toLowerCase()),
        'and',
      ),
    );
  if (editions !== undefined)
    parts.push(
      `in ${conjunction(
        editions.map((id) => findById(policy.editions, id).name),
        'and',
      )}`,
    );
  return parts.join(', ');
};

/**
 * A condition to follow a name or a sentence: "for features, in Cloud". A condition with editions only
 * already has its preposition.
 */
export const renderConditionPhrase = (condition: string): string =>
  condition.startsWith('in ') ? condition : `for ${condition}`;

/** The name of a clause's source: "Beta", "Supported", "Open source", "The policy". */
export const renderClauseSource = (policy: Policy, clause: Pick<Clause, 'of'>): string => {
  const source = toClauseSource(clause);
  switch (source.axis) {
    case 'stage':
      return findById(policy.stages, source.id).name;
    case 'support':
      return findById(policy.supportStates, source.id).name;
    case 'edition':
      return findById(policy.editions, source.id).name;
    case 'policy':
      return 'The policy';
  }
};
