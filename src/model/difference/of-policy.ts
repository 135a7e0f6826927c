import type { Clause, Policy } from '../policy/policy';
import type { Difference, ValueChange } from './difference';
import type { PolicyList, Renames } from './renames';
import { compareClauses, renderClauseSubject } from './of-clause';
import { compareValues } from './values';
import { createDifference, isSame } from './difference';
import { policyLists } from './renames';

const isList = (key: string): key is PolicyList => Object.hasOwn(policyLists, key);

interface Entry {
  readonly id: string;
  readonly name?: string;
}

const add = (about: string, text: string, values: readonly ValueChange[] = []): Difference =>
  createDifference({ kind: 'policy', about, text, values });

/** The new, changed and removed entries of one list. */
const compareLists = <T extends Entry>(
  older: readonly T[],
  newer: readonly T[],
  toAbout: (entry: T, isGone: boolean) => string,
  toValues: (old: T | undefined, entry: T | undefined) => ValueChange[],
): Difference[] => {
  const find = (list: readonly T[], id: string): T | undefined => list.find((entry) => entry.id === id);
  return [
    ...newer.flatMap((entry) => {
      const old = find(older, entry.id);
      if (old === undefined) return [add(toAbout(entry, false), 'is new', toValues(undefined, entry))];
      const values = isSame(old, entry) ? [] : toValues(old, entry);
      return values.length === 0 ? [] : [add(toAbout(entry, false), 'changed', values)];
    }),
    ...older
      .filter(({ id }) => find(newer, id) === undefined)
      .map((entry) => add(toAbout(entry, true), 'is gone', toValues(entry, undefined))),
  ];
};

const compareOrder = (what: string, older: readonly Entry[], newer: readonly Entry[]): Difference[] => {
  const toIds = (list: readonly Entry[]): string[] => list.map(({ id }) => id);
  const [from, to] = [toIds(older).join(', '), toIds(newer).join(', ')];
  const isReordered = from !== to && isSame(toIds(older).sort(), toIds(newer).sort());
  return isReordered ? [add(`${what}s`, 'are in another order', [{ field: 'order', from, to }])] : [];
};

/** A changed name gets its own difference, because it changes no promise but every surface. */
const compareNames = (
  what: string,
  ids: ReadonlyMap<string, string> | undefined,
  older: readonly Entry[],
  newer: readonly Entry[],
): Difference[] => {
  const oldIds = new Map([...(ids ?? [])].map(([from, to]) => [to, from]));
  return newer.flatMap(({ id, name }) => {
    const old = older.find((entry) => entry.id === id);
    const oldId = oldIds.get(id);
    if (old === undefined || (old.name === name && oldId === undefined)) return [];
    const texts = [
      ...(old.name === name ? [] : [`is called “${name ?? id}” now`]),
      ...(oldId === undefined ? [] : [`has the id ${id} now, instead of ${oldId}`]),
    ];
    return [
      createDifference({
        kind: 'renamed',
        about: `${what} “${old.name ?? oldId ?? id}”`,
        text: texts.join(' and '),
      }),
    ];
  });
};

const withoutName = (entry: Entry): object => ({ ...entry, name: undefined });

/**
 * All changes of the policy, with old and new values. The older policy must already use the newer ids
 * (`applyRenames`).
 */
export const comparePolicies = (older: Policy, newer: Policy, renames: Renames = new Map()): Difference[] => {
  const clauses = [
    ...compareNames('clause', renames.get('clauses'), older.clauses, newer.clauses),
    ...compareLists<Clause>(
      older.clauses,
      newer.clauses,
      (clause, isGone) => `clause ${clause.id} (${renderClauseSubject(isGone ? older : newer, clause)})`,
      (old, clause) => compareClauses(older, newer, old, clause),
    ),
    ...compareOrder('clause', older.clauses, newer.clauses),
  ];
  const keys = [...new Set([...Object.keys(older), ...Object.keys(newer)])] as (keyof Policy)[];
  const others = keys
    .filter((key) => key !== 'clauses' && (isList(key) || !isSame(older[key], newer[key])))
    .flatMap((key) => {
      if (!isList(key)) return [add(key, 'changed', compareValues(key, older[key], newer[key]))];
      const what = policyLists[key];
      const lists: [readonly Entry[], readonly Entry[]] = [older[key], newer[key]];
      return [
        ...compareNames(what, renames.get(key), ...lists),
        ...compareLists<Entry>(
          ...lists,
          ({ id }) => `${what} ${id}`,
          (old, entry) =>
            old === undefined || entry === undefined
              ? compareValues('', old ?? {}, entry ?? {}).filter(({ field }) => field !== 'id')
              : compareValues('', withoutName(old), withoutName(entry)),
        ),
        ...compareOrder(what, ...lists),
      ];
    });
  return [...clauses, ...others];
};
