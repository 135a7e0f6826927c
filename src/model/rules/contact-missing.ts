import type { Catalog, Finding, PolicyFileRule } from './rule';
import type { Clause, Policy } from '../policy/policy';
import { isOpenTo } from '../policy/channel';
import { listEditionIds, toClauseSource } from '../policy/policy';
import { policyFile } from './rule';
import { listAll } from '../text/english';
import { say } from '../text/say';

/** The helper named by a clause's value, with the value's name; null if the policy does not say so. */
const toPromise = ({ expectations }: Policy, clause: Clause) => {
  const expectation = expectations.find(({ id }) => id === clause.expectation);
  const value = expectation?.scale?.find(({ id }) => id === clause.value);
  return value?.contact === undefined ? null : { contact: value.contact, name: value.name };
};

/** The support states and editions that a clause is about. */
const listCases = (policy: Policy, clause: Clause) => {
  const source = toClauseSource(clause);
  const states = source.axis === 'support' ? [source.id] : policy.supportStates.map(({ id }) => id);
  const editions = source.axis === 'edition' ? [source.id] : (clause.when.editions ?? listEditionIds(policy));
  return (states.length === 0 ? [null] : states).flatMap((support) =>
    editions.map((edition) => ({ support, edition })),
  );
};

function* checkPolicy({ policy }: Pick<Catalog, 'policy' | 'today'>): Iterable<Finding> {
  for (const [index, { name, channels }] of policy.publishers.entries())
    for (const by of ['team', 'community'] as const) {
      const own = channels.filter((channel) => channel.by === by);
      const missed = policy.clauses.filter(
        (clause) =>
          toPromise(policy, clause)?.contact === by &&
          // A promise without any case that a channel is for. Single cases can be limited by other clauses.
          !listCases(policy, clause).some((to) => own.some((channel) => isOpenTo(channel, to))),
      );
      if (missed.length === 0) continue;
      const names = new Set(missed.map((clause) => `"${toPromise(policy, clause)?.name ?? ''}"`));
      yield {
        file: policyFile,
        path: ['publishers', index, 'channels'],
        message: say('contact-missing.found', { publisher: name, by, promises: listAll(names) }),
        hint: say('contact-missing.hint', { by }),
      };
    }
}

/** Every publisher has a channel for each promise of help. */
export const contactMissing: PolicyFileRule = {
  name: 'contact-missing',
  severity: 'warning',
  checkPolicy,
};
