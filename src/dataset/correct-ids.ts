import type { Policy } from '../model/policy/policy';
import { structureRules } from '../model/rules';

/** Findings about the policy that do not keep a rule from running. */
const harmless: readonly string[] = [
  'alias-taken',
  'clause-overlap',
  'clause-unreachable',
  'fact-without-clause',
  'id-duplicate',
];

/**
 * The policy with the ids that were most likely meant, so that a mistyped one does not hide the findings of the policy
 * rules. Null if other faults are left: a rule about stages cannot check a stage that does not exist.
 */
export const correctIds = (policy: Policy): Policy | null => {
  const corrected = structuredClone(policy);
  for (const { name, checkPolicy } of structureRules)
    for (const { path, meant } of checkPolicy?.(policy) ?? []) {
      if (harmless.includes(name)) continue;
      const holder = path
        .slice(0, -1)
        .reduce<unknown>(
          (value, step) =>
            typeof value === 'object' && value !== null ? Reflect.get(value, step as PropertyKey) : undefined,
          corrected,
        );
      const key = path.at(-1);
      if (meant === undefined || typeof holder !== 'object' || holder === null || key === undefined)
        return null;
      Reflect.set(holder, key as PropertyKey, meant);
    }
  const isSound = structureRules.every(
    ({ name, checkPolicy }) => harmless.includes(name) || [...(checkPolicy?.(corrected) ?? [])].length === 0,
  );
  return isSound ? corrected : null;
};
