import type { Dataset } from '../catalog/dataset';
import type { Policy } from '../policy/policy';
import type { Subject, Transition } from '../subject/subject';
import { catalogPermalink, editionAnchor, stagePermalink, supportPermalink } from '../permalink/permalink';
import { isSame } from './difference';

/** The policy's lists with ids. */
export const policyLists = [
  'kinds',
  'editions',
  'stages',
  'supportStates',
  'expectations',
  'publishers',
  'announcementChannels',
  'categories',
  'subtypes',
] as const;
export type PolicyList = (typeof policyLists)[number];

/** Old id to new id, by list. */
export type Renames = ReadonlyMap<PolicyList | 'clauses', ReadonlyMap<string, string>>;

interface Entry {
  readonly id: string;
  readonly name?: string;
}

const permalinks: Partial<Record<PolicyList, (id: string) => string>> = {
  stages: stagePermalink,
  supportStates: supportPermalink,
  editions: (id) => `${catalogPermalink}#${editionAnchor(id)}`,
};

const names = ['id', 'name', 'short'];

const withoutNames = (entry: Entry): [string, unknown][] =>
  Object.entries(entry).filter(([key]) => !names.includes(key));

/**
 * Pairs each removed entry with its successor: by the redirect of its page, else by name, else by content.
 */
const pair = (
  older: readonly Entry[],
  newer: readonly Entry[],
  isRedirected: (from: string, to: string) => boolean,
): Map<string, string> => {
  const gone = older.filter(({ id }) => !newer.some((entry) => entry.id === id));
  const come = newer.filter(({ id }) => !older.some((entry) => entry.id === id));
  const pairs = new Map<string, string>();
  const tests: ((old: Entry, entry: Entry) => boolean)[] = [
    (old, entry) => isRedirected(old.id, entry.id),
    (old, entry) => old.name !== undefined && old.name === entry.name,
    (old, entry) => isSame(withoutNames(old), withoutNames(entry)),
  ];
  for (const isPair of tests)
    for (const old of gone) {
      if (pairs.has(old.id)) continue;
      const [found, ...others] = come.filter(
        (entry) => isPair(old, entry) && ![...pairs.values()].includes(entry.id),
      );
      if (found !== undefined && others.length === 0) pairs.set(old.id, found.id);
    }
  return pairs;
};

/** Finds policy entries whose id changed. */
const deriveRenames = (older: Dataset, newer: Dataset): Map<PolicyList | 'clauses', Map<string, string>> => {
  const redirects = newer.redirects ?? [];
  return new Map(
    policyLists.map((list) => {
      const toPermalink = permalinks[list];
      const isRedirected = (from: string, to: string): boolean =>
        toPermalink !== undefined &&
        redirects.some((redirect) => redirect.from === toPermalink(from) && redirect.to === toPermalink(to));
      return [list, pair(older.policy[list], newer.policy[list], isRedirected)];
    }),
  );
};

/**
 * Gives renamed entries their new ids in the older dataset too, so that a rename is one change and not one
 * for each use.
 */
export const applyRenames = (older: Dataset, newer: Dataset): { dataset: Dataset; renames: Renames } => {
  const renames = deriveRenames(older, newer);
  const to = (list: PolicyList | 'clauses', id: string): string => renames.get(list)?.get(id) ?? id;
  const toKeys = <T>(list: PolicyList, record: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(record).map(([id, value]) => [to(list, id), value]));
  const toEntries = <T extends Entry>(list: PolicyList, entries: readonly T[]): T[] =>
    entries.map((entry) => ({ ...entry, id: to(list, entry.id) }));
  const { policy } = older;
  const clauses = policy.clauses.map((clause) => {
    const { of, when } = clause;
    return {
      ...clause,
      expectation: to('expectations', clause.expectation),
      of:
        'stage' in of
          ? { stage: to('stages', of.stage) }
          : 'support' in of
            ? { support: to('supportStates', of.support) }
            : 'edition' in of
              ? { edition: to('editions', of.edition) }
              : of,
      when: {
        ...when,
        ...(when.kinds && { kinds: when.kinds.map((id) => to('kinds', id)) }),
        ...(when.editions && { editions: when.editions.map((id) => to('editions', id)) }),
      },
    };
  });
  const isNone = (): boolean => false;
  renames.set('clauses', pair(clauses, newer.policy.clauses, isNone));
  if ([...renames.values()].every(({ size }) => size === 0)) return { dataset: older, renames };
  const translated: Policy = {
    ...policy,
    ...(Object.fromEntries(policyLists.map((list) => [list, toEntries<Entry>(list, policy[list])])) as Pick<
      Policy,
      PolicyList
    >),
    clauses: clauses.map((clause) => ({ ...clause, id: to('clauses', clause.id) })),
    transitions: policy.transitions.map((step) => ({
      ...step,
      from: to('stages', step.from),
      to: to('stages', step.to),
    })),
    disagreements: policy.disagreements.map((entry) => ({
      ...entry,
      stage: to('stages', entry.stage),
      support: to('supportStates', entry.support),
    })),
  };
  const toTransition = (row: Transition): Transition => ({
    ...row,
    stage: row.stage && to('stages', row.stage),
    support: row.support && to('supportStates', row.support),
    availability: toKeys('editions', row.availability),
    reasons: toKeys('editions', row.reasons),
  });
  const toSubject = (subject: Subject): Subject => ({
    ...subject,
    kind: to('kinds', subject.kind),
    publisher: to('publishers', subject.publisher),
    ...(subject.category !== undefined && { category: to('categories', subject.category) }),
    ...(subject.subtype !== undefined && { subtype: to('subtypes', subject.subtype) }),
    transitions: subject.transitions.map(toTransition),
    facets: subject.facets.map((facet) => ({ ...facet, transitions: facet.transitions.map(toTransition) })),
  });
  return { dataset: { ...older, policy: translated, subjects: older.subjects.map(toSubject) }, renames };
};
