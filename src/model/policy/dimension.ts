import type { Clause, Edition, Policy } from './policy';

export type EditionDimension = Policy['editionDimensions'][number];

/** Values by dimension, as written in conditions. */
type InValues = NonNullable<Clause['when']['in']>;

/** The part of a policy or of its document with the editions and their dimensions. */
export interface Dimensioned {
  readonly editionDimensions: readonly EditionDimension[];
  readonly editions: readonly Pick<Edition, 'id' | 'in'>[];
}

/**
 * Parameters of the site's addresses, which no dimension can have as its id. A test compares them with those
 * of the pages.
 */
export const siteParameters: readonly string[] = [
  'as-of',
  'availability',
  'became',
  'category',
  'differing',
  'differs',
  'edition',
  'expect',
  'group',
  'has',
  'kind',
  'list',
  'page',
  'publisher',
  'q',
  'rows',
  'since',
  'sort',
  'stage',
  'subtype',
  'support',
  'view',
  'when',
  'with',
];

/** The value of an edition in a dimension; null if it names none. */
export const valueIn = (edition: Pick<Edition, 'in'>, dimension: string): string | null =>
  edition.in !== undefined && Object.hasOwn(edition.in, dimension) ? (edition.in[dimension] ?? null) : null;

/** The values of an edition, in the order of the dimensions. */
export const listValues = ({ editionDimensions }: Dimensioned, edition: Pick<Edition, 'in'>): string[] =>
  editionDimensions.flatMap(({ id }) => valueIn(edition, id) ?? []);

/** The editions with one of the values in each of the dimensions. */
export const listEditionsIn = ({ editions }: Pick<Dimensioned, 'editions'>, values: InValues): string[] =>
  editions
    .filter((edition) =>
      Object.entries(values).every(([dimension, among]) => {
        const value = valueIn(edition, dimension);
        return value !== null && among.includes(value);
      }),
    )
    .map(({ id }) => id);

/** The policy with the editions that its conditions mean, so that all other code knows only editions. */
export const resolveDimensions = (policy: Policy): Policy => {
  if (policy.editionDimensions.length === 0) return policy;
  const resolve = <T extends { editions?: string[] | undefined; in?: InValues | undefined }>(
    written: T,
  ): T => (written.in === undefined ? written : { ...written, editions: listEditionsIn(policy, written.in) });
  return {
    ...policy,
    clauses: policy.clauses.map((clause) => ({ ...clause, when: resolve(clause.when) })),
    publishers: policy.publishers.map((publisher) => ({
      ...publisher,
      channels: publisher.channels.map(resolve),
    })),
  };
};

/**
 * The shortest description of a set of editions by values: all those with one of the values in each dimension.
 * Null if the set has no such description, or if it is one edition or all of them, which have names.
 */
export const describeEditions = (policy: Dimensioned, ids: readonly string[]): InValues | null => {
  const { editionDimensions, editions } = policy;
  if (editionDimensions.length === 0 || ids.length < 2 || ids.length === editions.length) return null;
  const named = editions.filter(({ id }) => ids.includes(id));
  const isSame = (values: InValues): boolean => {
    const found = listEditionsIn(policy, values);
    return found.length === named.length && named.every(({ id }) => found.includes(id));
  };
  let values: InValues = Object.fromEntries(
    editionDimensions.map((dimension) => [
      dimension.id,
      dimension.values
        .map(({ id }) => id)
        .filter((id) => named.some((one) => valueIn(one, dimension.id) === id)),
    ]),
  );
  if (!isSame(values)) return null;
  for (const { id } of editionDimensions) {
    const fewer = Object.fromEntries(Object.entries(values).filter(([dimension]) => dimension !== id));
    if (isSame(fewer)) values = fewer;
  }
  return values;
};
