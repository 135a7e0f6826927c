import type { Clause, Expectation } from '../policy/policy';
import type { PolicyClause } from './document-clause';
import type { PolicyDocument } from './policy-document';
import { isFitting, isInForce, keepMostSpecific } from '../policy/clause';
import { listEditionIds } from '../policy/policy';
import { renderCondition } from '../policy/condition';
import { toClause } from './policy-document';

/** The part of a policy's document that a comparison needs. */
type ComparedPolicy = Pick<
  PolicyDocument,
  | 'asOf'
  | 'kinds'
  | 'editions'
  | 'editionDimensions'
  | 'stages'
  | 'supportStates'
  | 'expectations'
  | 'clauses'
>;

/** Limits a comparison to a kind, an edition or both. */
export interface ComparisonFilter {
  readonly kind?: string;
  readonly edition?: string;
}

/** A clause with the kinds and editions to which it applies, as `kind:edition`; without editions, `kind:`. */
export interface Holding {
  readonly clause: PolicyClause;
  readonly appliesTo: readonly string[];
}

/** A limit below a clause's promise. */
export interface Limit extends Holding {
  /** Where it applies, as text: "Premium". Empty if it applies wherever the clause does. */
  readonly condition: string;
}

/** A clause in a cell. */
export interface ComparedClause extends Holding {
  /** The limits of editions and of the policy, with the pairs above to which they apply. */
  readonly narrowedBy: readonly Limit[];
}

export interface ComparisonRow {
  readonly expectation: Expectation;
  /** By column. A cell without clauses means that the policy does not say, unless a ceiling does. */
  readonly cells: readonly (readonly ComparedClause[])[];
  /** The clauses of editions and of the policy about the same expectation, which apply to every column. */
  readonly ceilings: readonly Holding[];
  /** Whether two columns have different content. */
  readonly differs: boolean;
}

/** Every pair of kind and edition that matches a filter. */
const conditions = (policy: ComparedPolicy, filter: ComparisonFilter) =>
  policy.kinds
    .filter(({ id }) => filter.kind === undefined || id === filter.kind)
    .flatMap((kind) =>
      listEditionIds(policy)
        .filter((id) => filter.edition === undefined || id === filter.edition)
        .map((edition) => ({ kind: kind.id, edition })),
    );

type Pair = ReturnType<typeof conditions>[number];

const toPairName = ({ kind, edition }: Pair): string => `${kind}:${edition ?? ''}`;

const compareIn = (
  clauses: readonly { own: PolicyClause; clause: Clause }[],
  pairs: readonly Pair[],
): Holding[] => {
  const holding = pairs.map((pair) => ({
    name: toPairName(pair),
    ids: new Set(
      keepMostSpecific(clauses.map(({ clause }) => clause).filter((clause) => isFitting(clause, pair))).map(
        ({ id }) => id,
      ),
    ),
  }));
  return clauses
    .map(({ own }) => ({
      clause: own,
      appliesTo: holding.filter(({ ids }) => ids.has(own.id)).map(({ name }) => name),
    }))
    .filter(({ appliesTo }) => appliesTo.length > 0);
};

const toPlace = ({ scale = [] }: Expectation, { value }: PolicyClause): number =>
  scale.findIndex(({ id }) => id === value);

/** Keeps for each pair the most limited of the clauses, which decides as in an answer. */
const keepNarrowest = (expectation: Expectation, ceilings: readonly Holding[]): Holding[] => {
  const mostLimited = new Map<string, number>();
  for (const { clause, appliesTo } of ceilings)
    for (const pair of appliesTo)
      mostLimited.set(pair, Math.max(mostLimited.get(pair) ?? -1, toPlace(expectation, clause)));
  return ceilings
    .map(({ clause, appliesTo }) => ({
      clause,
      appliesTo: appliesTo.filter((pair) => mostLimited.get(pair) === toPlace(expectation, clause)),
    }))
    .filter(({ appliesTo }) => appliesTo.length > 0);
};

const splitPair = (pair: string): readonly [kind: string, edition: string] => {
  const [kind = '', edition = ''] = pair.split(':');
  return [kind, edition];
};

/** Names kinds and editions, as far as they are fewer than all: a text for each set of editions with the same kinds. */
const nameConditions = (
  policy: ComparedPolicy,
  appliesTo: readonly string[],
  all: readonly string[],
): { readonly pairs: string[]; readonly condition: string }[] => {
  const count = (pairs: readonly string[], place: 0 | 1): number =>
    new Set(pairs.map((pair) => splitPair(pair)[place])).size;
  const byKinds = new Map<string, string[]>();
  for (const pair of appliesTo) {
    const [, edition] = splitPair(pair);
    const kinds = appliesTo
      .filter((other) => splitPair(other)[1] === edition)
      .map((one) => splitPair(one)[0]);
    byKinds.set(kinds.join(), [...(byKinds.get(kinds.join()) ?? []), pair]);
  }
  return [...byKinds].map(([kinds, pairs]) => ({
    pairs,
    condition: renderCondition(policy, {
      when: {
        kinds: count(pairs, 0) < count(all, 0) ? kinds.split(',') : undefined,
        editions:
          count(pairs, 1) < count(all, 1) ? [...new Set(pairs.map((pair) => splitPair(pair)[1]))] : undefined,
      },
    }),
  }));
};

/** Adds the limits below a clause on the expectation's scale. A clause without a value has no limits. */
const narrow = (
  policy: ComparedPolicy,
  expectation: Expectation,
  { clause, appliesTo }: Holding,
  ceilings: readonly Holding[],
): ComparedClause => ({
  clause,
  appliesTo,
  narrowedBy: ceilings
    .filter(
      (ceiling) =>
        toPlace(expectation, clause) >= 0 &&
        toPlace(expectation, ceiling.clause) > toPlace(expectation, clause),
    )
    .flatMap((ceiling) =>
      nameConditions(
        policy,
        ceiling.appliesTo.filter((pair) => appliesTo.includes(pair)),
        appliesTo,
      ).map(({ pairs, condition }) => ({ clause: ceiling.clause, appliesTo: pairs, condition })),
    ),
});

const toSaying = (cell: readonly Holding[]): string =>
  cell
    .map(({ clause, appliesTo }) => `${clause.value ?? clause.sentence} ${appliesTo.join(' ')}`)
    .sort()
    .join('|');

/**
 * Expectations as rows, stages or support states as columns. Rows without clauses are omitted, and so are
 * clauses that are not in force or that more specific ones replace everywhere.
 */
export const deriveComparison = (
  policy: ComparedPolicy,
  axis: 'stage' | 'support',
  filter: ComparisonFilter = {},
): ComparisonRow[] => {
  const columns = axis === 'stage' ? policy.stages : policy.supportStates;
  const pairs = conditions(policy, filter);
  const inForce = policy.clauses
    .map((own) => ({ own, clause: toClause(own) }))
    .filter(({ clause }) => isInForce(clause, policy.asOf));
  return policy.expectations.flatMap((expectation): ComparisonRow[] => {
    const about = inForce.filter(({ own }) => own.expectation === expectation.id);
    const ofEditions = policy.editions.flatMap(({ id }) =>
      compareIn(
        about.filter(({ own }) => own.of.axis === 'edition' && own.of.id === id),
        pairs.filter(({ edition }) => edition === id),
      ),
    );
    // A statement of the policy without a value limits nothing.
    const ofPolicy = compareIn(
      about.filter(({ own }) => own.of.axis === 'policy' && toPlace(expectation, own) >= 0),
      pairs,
    );
    const ceilings = keepNarrowest(expectation, [...ofEditions, ...ofPolicy]);
    const cells = columns.map(({ id }) =>
      compareIn(
        about.filter(({ own }) => own.of.axis === axis && own.of.id === id),
        pairs,
      ).map((holding) => narrow(policy, expectation, holding, ceilings)),
    );
    if (cells.every((cell) => cell.length === 0)) return [];
    return [
      {
        expectation,
        cells,
        ceilings,
        // With one edition selected, its limit applies to columns without a clause.
        differs:
          new Set(
            cells.map((cell) =>
              toSaying(cell.length === 0 && filter.edition !== undefined ? ceilings : cell),
            ),
          ).size > 1,
      },
    ];
  });
};
