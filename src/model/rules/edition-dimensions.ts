import type { Finding, Path, StructureRule } from './rule';
import type { Policy } from '../policy/policy';
import { listEditionsIn, listValues, siteParameters, valueIn } from '../policy/dimension';
import { policyFile } from './rule';
import { renderSuggestion } from '../text/suggest';
import { listEither } from '../text/english';
import { say } from '../text/say';

const find = (path: Path, message: string, hint: string, at?: 'key'): Finding => ({
  file: policyFile,
  path,
  at,
  message,
  hint,
});

const toIds = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

/** The ids of dimensions and values: parameters of addresses, and keys beside editions. */
function* checkIds({ editionDimensions, editions }: Policy): Iterable<Finding> {
  const taken = new Map<string, { readonly by: 'edition' | 'value'; readonly owner: string }>(
    editions.map(({ id }) => [id, { by: 'edition', owner: id }]),
  );
  for (const [index, { id, values }] of editionDimensions.entries()) {
    const path = ['editionDimensions', index];
    if (siteParameters.includes(id))
      yield find(
        [...path, 'id'],
        say('edition-dimensions.parameter', { id }),
        say('edition-dimensions.parameter-hint'),
      );
    if (toIds(editionDimensions).indexOf(id) < index)
      yield find(
        [...path, 'id'],
        say('edition-dimensions.dimension-taken', { id }),
        say('id-duplicate.id-hint'),
      );
    for (const [place, value] of values.entries()) {
      const owner = taken.get(value.id);
      if (owner !== undefined)
        yield find(
          [...path, 'values', place, 'id'],
          say('edition-dimensions.value-taken', { id: value.id, ...owner }),
          say('edition-dimensions.value-taken-hint'),
        );
      else taken.set(value.id, { by: 'value', owner: id });
      if (!editions.some((edition) => valueIn(edition, id) === value.id))
        yield find(
          [...path, 'values', place],
          say('edition-dimensions.unused-value', { value: value.id, dimension: id }),
          say('edition-dimensions.unused-value-hint', { dimension: id, value: value.id }),
        );
    }
  }
}

/** Reports unknown dimensions and values; `values` has a list for each dimension. */
function* checkNames(
  { editionDimensions }: Policy,
  values: Readonly<Record<string, readonly string[]>>,
  path: Path,
  isList: boolean,
): Iterable<Finding> {
  for (const [id, named] of Object.entries(values)) {
    const dimension = editionDimensions.find((candidate) => candidate.id === id);
    if (dimension === undefined) {
      const otherwise =
        editionDimensions.length === 0
          ? say('edition-dimensions.no-dimensions-hint')
          : say('known.ids', { ids: toIds(editionDimensions).join(', ') });
      const hint = renderSuggestion(id, toIds(editionDimensions), otherwise);
      yield find([...path, id], say('unknown.dimension', { id }), hint, 'key');
      continue;
    }
    const known = toIds(dimension.values);
    for (const [index, value] of named.entries())
      if (!known.includes(value))
        yield find(
          [...path, id, ...(isList ? [index] : [])],
          say('unknown.value', { id: value, list: id }),
          renderSuggestion(value, known, say('known.ids', { ids: known.join(', ') })),
        );
  }
}

/** Each edition has one value in each dimension, and no two have the same ones. */
function* checkEditions(policy: Policy): Iterable<Finding> {
  const { editionDimensions, editions } = policy;
  const owners = new Map<string, string>();
  for (const [index, edition] of editions.entries()) {
    const path = ['editions', index];
    const written = Object.entries(edition.in ?? {}).map(([id, value]) => [id, [value]] as const);
    yield* checkNames(policy, Object.fromEntries(written), [...path, 'in'], false);
    const missing = editionDimensions.filter(({ id }) => valueIn(edition, id) === null);
    for (const { id, values } of missing)
      yield find(
        [...path, 'in'],
        say('edition-dimensions.no-value', { edition: edition.id, dimension: id }),
        say('edition-dimensions.no-value-hint', { dimension: id, values: toIds(values).join(', ') }),
      );
    if (editionDimensions.length === 0 || missing.length > 0) continue;
    const key = listValues(policy, edition).join(' ');
    const owner = owners.get(key);
    if (owner !== undefined)
      yield find(
        [...path, 'in'],
        say('edition-dimensions.same', { first: owner, second: edition.id }),
        say('edition-dimensions.same-hint'),
      );
    owners.set(key, owner ?? edition.id);
  }
}

/** A condition names values that exist, and that an edition has together. */
function* checkConditions(policy: Policy): Iterable<Finding> {
  const conditions = [
    ...policy.clauses.map(({ when }, index) => ({ values: when.in, path: ['clauses', index, 'when', 'in'] })),
    ...policy.publishers.flatMap(({ channels }, index) =>
      channels.map((channel, place) => ({
        values: channel.in,
        path: ['publishers', index, 'channels', place, 'in'],
      })),
    ),
  ];
  for (const { values, path } of conditions) {
    if (values === undefined) continue;
    const unknown = [...checkNames(policy, values, path, true)];
    yield* unknown;
    if (unknown.length === 0 && listEditionsIn(policy, values).length === 0)
      yield find(
        path,
        say('edition-dimensions.never-together', {
          values: Object.values(values).map(listEither).join(', '),
        }),
        say('edition-dimensions.never-together-hint'),
      );
  }
}

/** Each edition has its own values of the dimensions, and conditions name values that exist. */
export const editionDimensionsRule: StructureRule = {
  name: 'edition-dimensions',
  *checkPolicy(policy) {
    yield* checkIds(policy);
    yield* checkEditions(policy);
    yield* checkConditions(policy);
  },
};
