import type { Clause, Policy } from '../policy/policy';
import type { Day } from '../time/calendar';
import type { Named, OldName } from './old-name';
import type { Problem } from '../rules/problem';
import type { Redirect } from '../schema/redirects';
import { clausePermalink, stagePermalink, supportPermalink } from './permalink';
import { toContentHash } from '../text/content-hash';
import { toOldNames } from './old-name';
import { isUndated } from '../policy/clause';
import { say } from '../text/say';

/**
 * A summary of the published meaning by permalink: a clause's hash, or the names of a stage or support state.
 */
export type Meanings = ReadonlyMap<string, string>;

const sort = (list: readonly string[] | undefined): readonly string[] | null =>
  list === undefined ? null : [...list].sort();

const begins = ' from ';

/** In place of the day of a release that has none yet. As a word, it sorts behind all days. */
const someDay = 'later';

/**
 * Without facts, which are no promise, and without `until`, because a clause keeps its meaning until its end.
 */
const toMeaning = (clause: Clause): string => {
  const { of, expectation, when, value, sentence } = clause;
  const from = isUndated(clause) ? someDay : clause.from;
  const hash = toContentHash(
    JSON.stringify([
      of,
      expectation,
      sort(when.kinds),
      // Values of dimensions keep their meaning when an edition with one of them is added.
      when.in === undefined
        ? sort(when.editions)
        : Object.entries(when.in)
            .map(([dimension, values]) => [dimension, ...values.toSorted()])
            .sort(),
      // A release keeps its meaning when its day moves.
      clause.releases?.from?.version ?? from ?? null,
      value ?? null,
      sentence.replace(/\s+/g, ' ').trim(),
    ]),
  );
  return from === undefined ? hash : `${hash}${begins}${from}`;
};

/** Locks of an earlier version contain only the hash. */
const isSameMeaning = (a: string, b: string): boolean => a.split(begins)[0] === b.split(begins)[0];

/**
 * Whether a clause had not begun when it was recorded and has not begun now, so that a correction changes no
 * past day.
 */
const isAhead = (recorded: string, clause: Clause, today: Day): boolean =>
  (recorded.split(begins)[1] ?? '') > today &&
  (isUndated(clause) || (clause.from !== undefined && clause.from >= today));

const toLine = (name: string): string => name.replace(/\s+/g, ' ').trim();

const between = ' / ';

const toNames = ({ name, short }: Named): string =>
  short === undefined ? toLine(name) : `${toLine(name)}${between}${toLine(short)}`;

/** Separates an accepted name from earlier ones, newest first. */
const before = ' ← ';

const toLatest = (recorded: string): string => recorded.split(before, 1)[0] ?? '';

/** Recorded names that an entry no longer has. */
const findOldNames = (recorded: string, entry: Named): OldName[] => {
  if (recorded === toNames(entry) || recorded === toLine(entry.name)) return [];
  const [name = '', short] = recorded.split(between);
  return toOldNames({ name, short }, entry);
};

/** The names of an entry, with those recorded that it no longer has: texts may still use them. */
const withFormer = (entry: Named, recorded = ''): string =>
  [
    toNames(entry),
    ...recorded.split(before).filter((name) => name !== '' && findOldNames(name, entry).length > 0),
  ].join(before);

const axes = [
  ['stages', stagePermalink],
  ['supportStates', supportPermalink],
] as const;

/** Whether a lock records the current meaning, whatever it was called before. */
export const isRecorded = (meaning: string, recorded: string | undefined): boolean =>
  recorded !== undefined && toLatest(recorded) === meaning;

/** The current meanings of a policy, in the format of the lock. */
export const deriveMeanings = (policy: Policy): Map<string, string> =>
  new Map([
    ...axes.flatMap(([key, toPermalink]) =>
      policy[key].map((entry) => [toPermalink(entry.id), toNames(entry)] as const),
    ),
    ...policy.clauses.map((clause) => [clausePermalink(clause), toMeaning(clause)] as const),
  ]);

/**
 * Updates the recorded meanings where no past answer and no name changes: a clause that has not begun can be
 * corrected.
 */
export const updateMeanings = (policy: Policy, recorded: Meanings, today: Day): Map<string, string> => {
  const meanings = deriveMeanings(policy);
  const updated = new Map([...meanings, ...recorded]);
  const update = (permalink: string, isKept: (was: string, is: string) => boolean): void => {
    const is = meanings.get(permalink);
    if (is !== undefined && isKept(recorded.get(permalink) ?? is, is)) updated.set(permalink, is);
  };
  for (const clause of policy.clauses)
    update(clausePermalink(clause), (was, is) => isSameMeaning(was, is) || isAhead(was, clause, today));
  for (const [key, toPermalink] of axes)
    for (const entry of policy[key]) {
      const permalink = toPermalink(entry.id);
      const was = recorded.get(permalink);
      if (was === undefined || findOldNames(toLatest(was), entry).length === 0)
        updated.set(permalink, withFormer(entry, was));
    }
  return updated;
};

/** The current meanings in place of the recorded ones. Names that they replace are kept, so that texts with them are found. */
export const acceptMeanings = (policy: Policy, recorded: Meanings): Map<string, string> => {
  const accepted = new Map([...recorded, ...deriveMeanings(policy)]);
  for (const [key, toPermalink] of axes)
    for (const entry of policy[key]) {
      const permalink = toPermalink(entry.id);
      accepted.set(permalink, withFormer(entry, recorded.get(permalink)));
    }
  return accepted;
};

/** The published names that stages and support states no longer have, including those of moved pages. */
export const listOldNames = (policy: Policy, recorded: Meanings, redirects: readonly Redirect[]): OldName[] =>
  axes.flatMap(([key, toPermalink]) =>
    policy[key].flatMap((entry) => {
      const permalink = toPermalink(entry.id);
      const moved = redirects.filter(({ from, to }) => to === permalink && !from.includes('#'));
      const pages = [permalink, ...moved.map(({ from }) => from)];
      const names = pages.flatMap((page) => recorded.get(page)?.split(before) ?? []);
      return names.flatMap((name) => findOldNames(name, entry));
    }),
  );

/** Name of the rule about published addresses or meanings that are not in the lock. */
export const unrecordedRule = 'permalink-unrecorded';

const acceptCommand = 'npm run stages -- permalinks --accept';

type PlaceOf = (path: readonly (string | number)[]) => Pick<Problem, 'file' | 'line' | 'column'>;

/** Finds clauses and names that changed since they were published. */
export const checkMeanings = (
  policy: Policy,
  recorded: Meanings,
  today: Day,
  placeOf: PlaceOf,
): Problem[] => {
  const problems: Problem[] = [];
  const warn = (path: readonly (string | number)[], rule: string, message: string, hint: string): void => {
    problems.push({ ...placeOf(path), rule, severity: 'warning', message, hint });
  };
  const meanings = deriveMeanings(policy);
  for (const [index, clause] of policy.clauses.entries()) {
    const permalink = clausePermalink(clause);
    const published = recorded.get(permalink);
    if (published === undefined || isSameMeaning(published, meanings.get(permalink) ?? '')) continue;
    if (isAhead(published, clause, today))
      warn(
        ['clauses', index],
        unrecordedRule,
        say('clause-rewritten.ahead', { id: clause.id }),
        say('permalink.write-hint'),
      );
    else
      warn(
        ['clauses', index],
        'clause-rewritten',
        say('clause-rewritten.found', { id: clause.id }),
        say('clause-rewritten.hint', { command: acceptCommand }),
      );
  }
  for (const [key, toPermalink] of axes)
    for (const [index, entry] of policy[key].entries())
      for (const { old, now } of findOldNames(
        toLatest(recorded.get(toPermalink(entry.id)) ?? toNames(entry)),
        entry,
      ))
        warn(
          [key, index, 'name'],
          'name-changed',
          say('name-changed.found', { old, now }),
          say('name-changed.hint', { old, command: acceptCommand }),
        );
  return problems;
};
