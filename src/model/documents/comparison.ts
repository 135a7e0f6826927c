import type { Clause, Expectation } from '../policy/policy';
import type { PolicyClause } from './document-clause';
import type { PolicyDocument } from './policy-document';
import { isFitting, isInForce, keepMostSpecific } from '../policy/clause';
import { toClause } from './policy-document';

/** Limits a comparison to a kind, an edition or both. */
export interface ComparisonFilter {
  readonly kind?: string;
  readonly edition?: string;
}

/** A clause with the kinds and editions to which it applies, as `kind:edition`. */
export interface Holding {
  readonly clause: PolicyClause;
  readonly holdsFor: readonly string[];
}

/** A clause in a cell. */
export interface ComparedClause extends Holding {
  /** The editions' limits below the clause's promise, with the pairs above to which they apply. */
  readonly narrowedBy: readonly Holding[];
}

export interface ComparisonRow {
  readonly expectation: Expectation;
  /** By column. A cell without clauses means that the policy does not say, unless an edition has a clause. */
  readonly cells: readonly (readonly ComparedClause[])[];
  /** The clauses of editions about the same expectation, which apply to every column. */
  readonly ceilings: readonly Holding[];
  /** Whether two columns have different content. */
  readonly differs: boolean;
}

/** Every pair of kind and edition that matches a filter. */
const conditions = (policy: PolicyDocument, filter: ComparisonFilter) =>
  policy.kinds
    .filter(({ id }) => filter.kind === undefined || id === filter.kind)
    .flatMap((kind) =>
      policy.editions
        .filter(({ id }) => filter.edition === undefined || id === filter.edition)
        .map((edition) => ({ kind: kind.id, edition: edition.id })),
    );

const compareIn = (
  clauses: readonly { own: PolicyClause; clause: Clause }[],
  pairs: readonly { kind: string; edition: string }[],
): Holding[] => {
  const holding = pairs.map((pair) => ({
    name: `${pair.kind}:${pair.edition}`,
    ids: new Set(
      keepMostSpecific(clauses.map(({ clause }) => clause).filter((clause) => isFitting(clause, pair))).map(
        ({ id }) => id,
      ),
    ),
  }));
  return clauses
    .map(({ own }) => ({
      clause: own,
      holdsFor: holding.filter(({ ids }) => ids.has(own.id)).map(({ name }) => name),
    }))
    .filter(({ holdsFor }) => holdsFor.length > 0);
};

/** Adds the limits below a clause on the expectation's scale. A clause without a value has no limits. */
const narrow = (
  { scale = [] }: Expectation,
  { clause, holdsFor }: Holding,
  ceilings: readonly Holding[],
): ComparedClause => {
  const toPlace = ({ value }: PolicyClause): number => scale.findIndex(({ id }) => id === value);
  return {
    clause,
    holdsFor,
    narrowedBy: ceilings
      .filter((ceiling) => toPlace(clause) >= 0 && toPlace(ceiling.clause) > toPlace(clause))
      .map((ceiling) => ({
        clause: ceiling.clause,
        holdsFor: ceiling.holdsFor.filter((pair) => holdsFor.includes(pair)),
      }))
      .filter((ceiling) => ceiling.holdsFor.length > 0),
  };
};

const toSaying = (cell: readonly Holding[]): string =>
  cell
    .map(({ clause, holdsFor }) => `${clause.value ?? clause.sentence} ${holdsFor.join(' ')}`)
    .sort()
    .join('|');

/**
 * Expectations as rows, stages or support states as columns. Rows without clauses are omitted, and so are
 * clauses that are not in force or that more specific ones replace everywhere.
 */
export const deriveComparison = (
  policy: PolicyDocument,
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
    const ceilings = policy.editions
      .filter(({ id }) => filter.edition === undefined || id === filter.edition)
      .flatMap(({ id }) =>
        compareIn(
          about.filter(({ own }) => own.of.axis === 'edition' && own.of.id === id),
          pairs.filter(({ edition }) => edition === id),
        ),
      );
    const cells = columns.map(({ id }) =>
      compareIn(
        about.filter(({ own }) => own.of.axis === axis && own.of.id === id),
        pairs,
      ).map((holding) => narrow(expectation, holding, ceilings)),
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
