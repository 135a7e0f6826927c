import type { Clause, Policy } from '../policy/policy';
import type { Difference, ValueChange } from './difference';
import type { PolicyList, Renames } from './renames';
import { compareClauses, toClauseSubject } from './of-clause';
import { compareValues } from './values';
import { createDifference, isSame } from './difference';
import { policyLists } from './renames';
import { say } from '../text/say';

type NamedList = PolicyList | 'clauses';

const isList = (key: string): key is PolicyList => policyLists.some((list) => list === key);

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
      if (old === undefined)
        return [add(toAbout(entry, false), say('difference.new-entry'), toValues(undefined, entry))];
      const values = isSame(old, entry) ? [] : toValues(old, entry);
      return values.length === 0 ? [] : [add(toAbout(entry, false), say('difference.changed'), values)];
    }),
    ...older
      .filter(({ id }) => find(newer, id) === undefined)
      .map((entry) => add(toAbout(entry, true), say('difference.removed-entry'), toValues(entry, undefined))),
  ];
};

const compareOrder = (list: NamedList, older: readonly Entry[], newer: readonly Entry[]): Difference[] => {
  const toIds = (entries: readonly Entry[]): string[] => entries.map(({ id }) => id);
  const [from, to] = [toIds(older).join(', '), toIds(newer).join(', ')];
  const isReordered = from !== to && isSame(toIds(older).sort(), toIds(newer).sort());
  const about = say('difference.list', { list });
  return isReordered
    ? [add(about, say('difference.new-order'), [{ field: say('difference.field-order'), from, to }])]
    : [];
};

/** The old id and the new name are missing if they did not change. */
const renderRename = (given: {
  readonly id: string;
  readonly oldId: string | undefined;
  readonly name: string | undefined;
}): string => {
  const { id, oldId, name } = given;
  if (name === undefined) return say('difference.new-id', { id, old: oldId ?? id });
  return oldId === undefined
    ? say('difference.renamed', { name })
    : say('difference.renamed-with-id', { name, id, old: oldId });
};

/** A changed name gets its own difference, because it changes no promise but every surface. */
const compareNames = (
  list: NamedList,
  ids: ReadonlyMap<string, string> | undefined,
  older: readonly Entry[],
  newer: readonly Entry[],
): Difference[] => {
  const oldIds = new Map([...(ids ?? [])].map(([from, to]) => [to, from]));
  return newer.flatMap(({ id, name }) => {
    const old = older.find((entry) => entry.id === id);
    const oldId = oldIds.get(id);
    if (old === undefined || (old.name === name && oldId === undefined)) return [];
    const about = say('difference.named-entry', { list, name: old.name ?? oldId ?? id });
    const text = renderRename({ id, oldId, name: old.name === name ? undefined : (name ?? id) });
    return [createDifference({ kind: 'renamed', about, text })];
  });
};

const withoutName = (entry: Entry): object => ({ ...entry, name: undefined });

/**
 * All changes of the policy, with old and new values. The older policy must already use the newer ids
 * (`applyRenames`).
 */
export const comparePolicies = (older: Policy, newer: Policy, renames: Renames = new Map()): Difference[] => {
  const clauses = [
    ...compareNames('clauses', renames.get('clauses'), older.clauses, newer.clauses),
    ...compareLists<Clause>(
      older.clauses,
      newer.clauses,
      (clause, isGone) =>
        say('difference.clause', { id: clause.id, ...toClauseSubject(isGone ? older : newer, clause) }),
      (old, clause) => compareClauses(older, newer, old, clause),
    ),
    ...compareOrder('clauses', older.clauses, newer.clauses),
  ];
  const keys = [...new Set([...Object.keys(older), ...Object.keys(newer)])] as (keyof Policy)[];
  const others = keys
    .filter((key) => key !== 'clauses' && (isList(key) || !isSame(older[key], newer[key])))
    .flatMap((key) => {
      if (!isList(key))
        return [add(key, say('difference.changed'), compareValues(key, older[key], newer[key]))];
      const lists: [readonly Entry[], readonly Entry[]] = [older[key], newer[key]];
      return [
        ...compareNames(key, renames.get(key), ...lists),
        ...compareLists<Entry>(
          ...lists,
          ({ id }) => say('difference.entry-of', { list: key, id }),
          (old, entry) =>
            old === undefined || entry === undefined
              ? compareValues('', old ?? {}, entry ?? {}).filter(({ field }) => field !== 'id')
              : compareValues('', withoutName(old), withoutName(entry)),
        ),
        ...compareOrder(key, ...lists),
      ];
    });
  return [...clauses, ...others];
};
