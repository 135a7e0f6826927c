import type { Finding, StructureRule } from './rule';
import type { Policy } from '../policy/policy';
import type { Subject } from '../subject/subject';
import { policyFile } from './rule';
import { say } from '../text/say';

/** The entries of a list whose key repeats an earlier one's. */
const findRepeated = (
  file: string,
  ids: readonly string[],
  what: 'id' | 'fact' | 'version',
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
              message: say('id-duplicate.id', { id, list: path.at(-1) ?? '' }),
              hint: say('id-duplicate.id-hint'),
            }
          : { message: say('id-duplicate.other', { what, id }), hint: say('id-duplicate.other-hint') }),
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

/** Ids and breaking versions are unique. */
export const idDuplicate: StructureRule = {
  name: 'id-duplicate',
  checkPolicy,
  checkSubject,
};
