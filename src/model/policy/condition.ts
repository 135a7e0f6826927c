import type { Clause, Policy } from './policy';
import { findById, toClauseSource } from './policy';

const conjunction = (words: readonly string[], joint: string): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1) ?? ''}`;

/** A clause's condition in words: "products and features, in Cloud". Empty where it holds for every kind and edition. */
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

/** A condition as it follows a name or a sentence: "for features, in Cloud". One of editions alone has its preposition. */
export const renderConditionPhrase = (condition: string): string =>
  condition.startsWith('in ') ? condition : `for ${condition}`;

/** The name of the thing whose clause it is: "Beta", "Supported", "Open source", "The policy". */
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
