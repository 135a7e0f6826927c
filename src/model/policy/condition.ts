import type { Clause, Kind, Policy } from './policy';
import { findById, toClauseSource } from './policy';
import type { NamedEditions } from './editions';
import { renderEditions } from './editions';
import { say } from '../text/say';
import { renderList, toInlineNoun } from '../text/locale';

/**
 * A clause's condition as text: "products and features, in Cloud". Empty if the clause applies to every kind
 * and edition.
 */
export const renderCondition = (
  policy: NamedEditions & { readonly kinds: readonly Kind[] },
  clause: Pick<Clause, 'when'>,
): string => {
  const { kinds, editions } = clause.when;
  const own = renderList((kinds ?? []).map((id) => toInlineNoun(findById(policy.kinds, id), 'plural')));
  const place = renderEditions(policy, editions ?? []);
  if (kinds === undefined && editions === undefined) return '';
  if (kinds === undefined) return say('policy.in-editions', { editions: place });
  if (editions === undefined) return own;
  return say('policy.kinds-in-editions', { kinds: own, editions: place });
};

/**
 * A condition to follow a name or a sentence: "for features, in Cloud". A condition with editions only
 * already has its preposition.
 */
export const renderConditionPhrase = (condition: string): string =>
  condition.startsWith(say('policy.in-editions', { editions: '' }))
    ? condition
    : say('policy.for', { condition });

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
      return say('policy.name');
  }
};
