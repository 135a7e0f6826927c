import type { Finding, StructureRule } from './rule';
import type { Policy } from '../policy';
import type { Subject } from '../subject';
import { policyFile } from './rule';

const findRepeated = (
  file: string,
  list: readonly { id: string }[],
  ...path: (string | number)[]
): Finding[] =>
  list.flatMap(({ id }, index) =>
    list.findIndex((other) => other.id === id) === index
      ? []
      : [
          {
            file,
            path: [...path, index, 'id'],
            message: `The id "${id}" is taken by an earlier entry of "${path.at(-1) ?? ''}"`,
            hint: 'Choose another id, or delete one of the two.',
          },
        ],
  );

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
  for (const key of keys) yield* findRepeated(policyFile, policy[key], key);
  for (const [index, { scale }] of policy.expectations.entries())
    yield* findRepeated(policyFile, scale ?? [], 'expectations', index, 'scale');
  for (const [index, { channels }] of policy.publishers.entries())
    yield* findRepeated(policyFile, channels, 'publishers', index, 'channels');
  for (const [index, fact] of policy.facts.entries())
    if (policy.facts.indexOf(fact) !== index)
      yield {
        file: policyFile,
        path: ['facts', index],
        message: `The fact "${fact}" is listed twice`,
        hint: 'Delete one of the two.',
      };
}

const checkSubject = ({ file, facets }: Subject): Finding[] => findRepeated(file, facets, 'facets');

export const idDuplicate: StructureRule = {
  name: 'id-duplicate',
  summary: 'An id stands for one thing.',
  checkPolicy,
  checkSubject,
};
