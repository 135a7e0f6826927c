import type { Policy } from '../schema/policy';

export type { Policy };
export type Kind = Policy['kinds'][number];
export type Edition = Policy['editions'][number];
export type Stage = Policy['stages'][number];
export type SupportState = Policy['supportStates'][number];
export type Expectation = Policy['expectations'][number];
export type Clause = Policy['clauses'][number];
export type Publisher = Policy['publishers'][number];
export type AllowedTransition = Policy['transitions'][number];

/** The word for a fact that is not recorded. Kept here too, so that the browser needs no schema. */
export const unknown = 'unknown';

/** What stands in place of a support state after the announced end of support. No support state may be called so. */
export const supportEnded = 'support-ended';

/** The thing that a clause is a clause of, as axis and id; for the policy as a whole, the page that shows it. */
export type ClauseSource =
  { axis: 'stage' | 'support' | 'edition'; id: string } | { axis: 'policy'; id: 'stages' | 'support' };

/** The axis and id that a clause belongs to. */
export const toClauseSource = (clause: Pick<Clause, 'of'>): ClauseSource => {
  const { of } = clause;
  if ('policy' in of) return { axis: 'policy', id: of.policy };
  if ('stage' in of) return { axis: 'stage', id: of.stage };
  if ('support' in of) return { axis: 'support', id: of.support };
  return { axis: 'edition', id: of.edition };
};

/** Finds an entry of one of the policy's lists. The dataset has been checked, so a missing one is a mistake in our code. */
export const findById = <T extends { id: string }>(list: readonly T[], id: string): T => {
  const found = list.find((entry) => entry.id === id);
  if (found === undefined)
    throw new Error(`"${id}" is not among ${list.map((entry) => entry.id).join(', ')}`);
  return found;
};

/** The name of a stage or support state, "Unknown" for what is not recorded, "Support ended" after its announced end. */
export const toName = (list: readonly { id: string; name: string }[], id: string): string => {
  if (id === supportEnded) return 'Support ended';
  return id === unknown ? 'Unknown' : findById(list, id).name;
};
