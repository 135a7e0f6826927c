import type { Finding, Path, StructureRule } from './rule';
import type { Policy } from '../policy/policy';
import { listEditionsIn, listValues, siteParameters, valueIn } from '../policy/dimension';
import { policyFile } from './rule';
import { renderSuggestion } from '../text/suggest';

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
  const taken = new Map(editions.map(({ id }) => [id, `the edition "${id}"`]));
  for (const [index, { id, values }] of editionDimensions.entries()) {
    const path = ['editionDimensions', index];
    if (siteParameters.includes(id))
      yield find(
        [...path, 'id'],
        `The dimension "${id}" has the name of a parameter that pages use in their addresses`,
        'Choose another id, such as "tier" or "offering".',
      );
    if (toIds(editionDimensions).indexOf(id) < index)
      yield find(
        [...path, 'id'],
        `The id "${id}" is taken by an earlier dimension`,
        'Choose another id, or delete one of the two.',
      );
    for (const [place, value] of values.entries()) {
      const owner = taken.get(value.id);
      if (owner !== undefined)
        yield find(
          [...path, 'values', place, 'id'],
          `The id "${value.id}" is taken by ${owner}`,
          'Choose another id: records name editions and values side by side.',
        );
      else taken.set(value.id, `a value of "${id}"`);
      if (!editions.some((edition) => valueIn(edition, id) === value.id))
        yield find(
          [...path, 'values', place],
          `No edition has the value "${value.id}" of "${id}"`,
          `Add "in: { ${id}: ${value.id} }" to an edition, or delete the value.`,
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
          ? 'Add "editionDimensions" to the policy, or delete "in".'
          : `Known: ${toIds(editionDimensions).join(', ')}.`;
      const hint = renderSuggestion(id, toIds(editionDimensions), otherwise);
      yield find([...path, id], `There is no dimension "${id}"`, hint, 'key');
      continue;
    }
    const known = toIds(dimension.values);
    for (const [index, value] of named.entries())
      if (!known.includes(value))
        yield find(
          [...path, id, ...(isList ? [index] : [])],
          `There is no value "${value}" of "${id}"`,
          renderSuggestion(value, known, `Known: ${known.join(', ')}.`),
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
        `The edition "${edition.id}" has no value of the dimension "${id}"`,
        `Add "in: { ${id}: … }" with one of: ${toIds(values).join(', ')}.`,
      );
    if (editionDimensions.length === 0 || missing.length > 0) continue;
    const key = listValues(policy, edition).join(' ');
    const owner = owners.get(key);
    if (owner !== undefined)
      yield find(
        [...path, 'in'],
        `The editions "${owner}" and "${edition.id}" have the same values`,
        'Change a value of one of the two, or delete one.',
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
        `No edition has these values together: ${Object.values(values)
          .map((ids) => ids.join(' or '))
          .join(', ')}`,
        'Name other values, or add an edition with them.',
      );
  }
}

export const editionDimensionsRule: StructureRule = {
  name: 'edition-dimensions',
  summary: 'Each edition has its own values of the dimensions, and conditions name values that exist.',
  *checkPolicy(policy) {
    yield* checkIds(policy);
    yield* checkEditions(policy);
    yield* checkConditions(policy);
  },
};
