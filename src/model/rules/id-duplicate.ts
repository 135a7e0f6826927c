import type { Finding, StructureRule } from './rule';
import type { Policy } from '../policy/policy';
import type { Subject } from '../subject/subject';
import { policyFile } from './rule';

/** The entries of a list whose key repeats an earlier one's. */
const findRepeated = (
  file: string,
  ids: readonly string[],
  what: string,
  path: readonly (string | number)[],
  key?: string,
): Finding[] => {
  const seen = new Set<string>();
  return ids.flatMap((id, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      {
        file,
        path: [...path, index, ...(key === undefined ? [] : [key])],
        ...(what === 'id'
          ? {
              message: `The id "${id}" is taken by an earlier entry of "${path.at(-1) ?? ''}"`,
              hint: 'Choose another id, or delete one of the two.',
            }
          : { message: `The ${what} "${id}" is listed twice`, hint: 'Delete one of the two.' }),
      },
    ];
  });
};

const toIds = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

const keys = [
  'kinds',
  'editions',
  'stages',
  'supportStates',
  'expectations',
  'clauses',
  'publishers',
  'announcementChannels',
  'categories',
  'subtypes',
] as const;

function* checkPolicy(policy: Policy): Iterable<Finding> {
  const find = (list: readonly { readonly id: string }[], ...path: (string | number)[]): Finding[] =>
    findRepeated(policyFile, toIds(list), 'id', path, 'id');
  for (const key of keys) yield* find(policy[key], key);
  for (const [index, { scale }] of policy.expectations.entries())
    yield* find(scale ?? [], 'expectations', index, 'scale');
  for (const [index, { channels }] of policy.publishers.entries())
    yield* find(channels, 'publishers', index, 'channels');
  yield* findRepeated(policyFile, policy.facts, 'fact', ['facts']);
}

const checkSubject = ({ file, facets, breakingChanges }: Subject): Finding[] => [
  ...findRepeated(file, toIds(facets), 'id', ['facets'], 'id'),
  ...findRepeated(
    file,
    breakingChanges.map(({ version }) => version),
    'version',
    ['breakingChanges'],
    'version',
  ),
];

export const idDuplicate: StructureRule = {
  name: 'id-duplicate',
  summary: 'Ids and breaking versions are unique.',
  checkPolicy,
  checkSubject,
};
