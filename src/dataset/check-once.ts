import type { Catalog } from '../model/rules/rule';
import type { Policy } from '../model/policy';
import type { Problem } from '../model/problem';
import type { Subject } from '../model/subject';

type Check<T> = (thing: T, circumstances: Pick<Catalog, 'policy' | 'today'>) => Problem[];

/**
 * Makes a check remember what it found about a thing, for as long as the thing, the policy and the day are the same:
 * after a change of one file the other files keep their problems without being looked at.
 */
export const createOnce = <T extends Subject | Policy>(check: Check<T>): Check<T> => {
  const known = new WeakMap<T, { policy: Policy; today: string; problems: Problem[] }>();
  return (thing, circumstances) => {
    const before = known.get(thing);
    if (before?.policy === circumstances.policy && before.today === circumstances.today)
      return before.problems;
    const problems = check(thing, circumstances);
    known.set(thing, { policy: circumstances.policy, today: circumstances.today, problems });
    return problems;
  };
};
