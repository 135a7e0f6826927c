import type { Clause } from '../schema/clause';
import type { Policy } from '../schema/policy';
import { say } from '../text/say';

export type { Clause, Policy };
export type Kind = Policy['kinds'][number];
export type Edition = Policy['editions'][number];
export type Stage = Policy['stages'][number];
export type SupportState = Policy['supportStates'][number];
export type Expectation = Policy['expectations'][number];
export type Publisher = Policy['publishers'][number];
export type AllowedTransition = Policy['transitions'][number];

/** The id of a fact that is not recorded. Defined here again, so that the browser needs no schema. */
export const unknown = 'unknown';

/**
 * Replaces the support state after the announced end of support. Reserved: no support state can have this id.
 */
export const supportEnded = 'support-ended';

/** The support state of a subject whose kind cannot have one. Reserved too. Unlike `unknown`, nothing is missing. */
export const notApplicable = 'not-applicable';

/** Whether an axis has a value: neither unknown nor not applicable. */
export const isKnown = (id: string): boolean => id !== unknown && id !== notApplicable;

/** Whether items of a kind cannot have a publisher, in a policy that has some. */
export const hasNoPublisher = (
  {
    kinds,
    publishers,
  }: {
    readonly kinds: readonly Kind[];
    readonly publishers: readonly unknown[];
  },
  kind: string,
): boolean =>
  publishers.length > 0 && kinds.find(({ id }) => id === kind)?.notApplicable?.includes('publisher') === true;

/** The source of a clause, as axis and id. For the policy as a whole: the page that shows the clause. */
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

/** The editions that answers are given for: one without a name if the policy has none. */
export const listEditionIds = ({
  editions,
}: {
  readonly editions: readonly Pick<Edition, 'id'>[];
}): readonly (string | null)[] => (editions.length === 0 ? [null] : editions.map(({ id }) => id));

/**
 * Finds an entry in one of the policy's lists. Throws if missing, which is a bug here, because the dataset
 * was checked.
 */
export const findById = <T extends { id: string }>(list: readonly T[], id: string): T => {
  const found = list.find((entry) => entry.id === id);
  if (found === undefined)
    throw new Error(`"${id}" is not among ${list.map((entry) => entry.id).join(', ')}`);
  return found;
};

/**
 * The name of a stage or support state, "Unknown" if not recorded, "Not applicable" if the item cannot have
 * one, "Support ended" after the announced end.
 */
export const toName = (list: readonly { id: string; name: string }[], id: string): string => {
  if (id === supportEnded) return say('support.ended');
  if (id === notApplicable) return say('axis.not-applicable');
  return id === unknown ? say('axis.unknown') : findById(list, id).name;
};

/** The axes of a policy in addition to stages, as a choice for messages. */
export const toAxesChoice = ({
  supportStates,
  editions,
}: {
  readonly supportStates: readonly unknown[];
  readonly editions: readonly unknown[];
}): 'stage' | 'support' | 'editions' | 'both' => {
  if (supportStates.length === 0) return editions.length === 0 ? 'stage' : 'editions';
  return editions.length === 0 ? 'support' : 'both';
};

/** The stages as most customers look for them: the most mature first, those that end last. */
export const sortByMaturity = <T extends { readonly ending: boolean }>(stages: readonly T[]): T[] => [
  ...stages.filter(({ ending }) => !ending).reverse(),
  ...stages.filter(({ ending }) => ending),
];
