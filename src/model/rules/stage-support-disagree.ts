import type { PolicyRule } from './rule';
import type { Policy } from '../policy/policy';
import { derivePeriods, findSpells } from '../subject/period';
import { toClauseSource, toName, unknown } from '../policy/policy';
import { sayRowBegun, toRowPath } from './row';
import { say } from '../text/say';

/** The clauses of the stage and of the support state that answer the same question. */
const toClauses = (policy: Policy): string[] => {
  const of = (axis: string, id: string) =>
    policy.clauses.filter((clause) => {
      const source = toClauseSource(clause);
      return source.axis === axis && source.id === id;
    });
  const ids = policy.disagreements.flatMap(({ stage, support }) => {
    const ours = of('stage', stage);
    const theirs = of('support', support);
    const asked = new Set(theirs.map(({ expectation }) => expectation));
    const shared = ours.filter(({ expectation }) => asked.has(expectation));
    const answered = new Set(shared.map(({ expectation }) => expectation));
    return [...shared, ...theirs.filter(({ expectation }) => answered.has(expectation))].map(({ id }) => id);
  });
  return [...new Set(ids)];
};

export const stageSupportDisagree: PolicyRule = {
  name: 'stage-support-disagree',
  severity: 'warning',
  summary: () => say('rule.stage-support-disagree'),
  axis: 'supportStates',
  toClauses,
  isSet: (policy) => policy.disagreements.length > 0,
  concerns: (subject, { today }) =>
    derivePeriods(subject, today).some(
      ({ state }) => state.stage.value !== unknown && state.support.value !== unknown,
    ),
  *findBreaches(subject, { policy, today }) {
    const spells = findSpells(derivePeriods(subject, today), ({ presence, stage, support }) => {
      if (presence.value.is !== 'present') return null;
      const index = policy.disagreements.findIndex(
        (pair) => pair.stage === stage.value && pair.support === support.value,
      );
      return index < 0 ? null : String(index);
    });
    for (const { key, from, until } of spells) {
      const pair = policy.disagreements[Number(key)];
      if (pair === undefined) continue;
      yield {
        path: toRowPath(subject, from, 'stage'),
        message: say('rule.disagrees', {
          stage: toName(policy.stages, pair.stage),
          support: toName(policy.supportStates, pair.support),
          begun: sayRowBegun(subject, from, 'stage'),
          because: pair.because,
        }),
        hint: say('stage-support-disagree.hint'),
        since: from,
        until,
      };
    }
  },
};
