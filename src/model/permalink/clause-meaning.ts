import type { Clause, Policy } from '../policy/policy';
import type { Problem } from '../rules/problem';
import { clausePermalink, stagePermalink, supportPermalink } from './permalink';
import { toContentHash } from '../text/content-hash';

/** By permalink, what was published there in short: a clause's hash, or the name of a stage or support state. */
export type Meanings = ReadonlyMap<string, string>;

const sort = (list: readonly string[] | undefined): readonly string[] | null =>
  list === undefined ? null : [...list].sort();

/** Facts carry no promise, and a clause that gets an end keeps its meaning until then. */
const toMeaning = ({ of, expectation, when, from, value, sentence }: Clause): string =>
  toContentHash(
    JSON.stringify([
      of,
      expectation,
      sort(when.kinds),
      sort(when.editions),
      from ?? null,
      value ?? null,
      sentence.replace(/\s+/g, ' ').trim(),
    ]),
  );

const toLine = (name: string): string => name.replace(/\s+/g, ' ').trim();

/** What a policy means now, in the form in which the lock records it. */
export const deriveMeanings = (policy: Policy): Map<string, string> =>
  new Map([
    ...policy.stages.map(({ id, name }) => [stagePermalink(id), toLine(name)] as const),
    ...policy.supportStates.map(({ id, name }) => [supportPermalink(id), toLine(name)] as const),
    ...policy.clauses.map((clause) => [clausePermalink(clause), toMeaning(clause)] as const),
  ]);

const acceptCommand = 'npm run stages -- permalinks --accept';

type PlaceOf = (path: readonly (string | number)[]) => Pick<Problem, 'file' | 'line' | 'column'>;

const toUses = (policy: Policy): { path: readonly (string | number)[]; text: string }[] => [
  { path: ['title'], text: policy.title },
  { path: ['tagline'], text: policy.tagline },
  ...policy.stages.map(({ summary }, index) => ({ path: ['stages', index, 'summary'], text: summary })),
  ...policy.supportStates.map(({ summary }, index) => ({
    path: ['supportStates', index, 'summary'],
    text: summary,
  })),
  ...policy.expectations.flatMap(({ name, question, scale = [] }, index) => [
    { path: ['expectations', index, 'name'], text: name },
    { path: ['expectations', index, 'question'], text: question },
    ...scale.map((entry, place) => ({
      path: ['expectations', index, 'scale', place, 'name'],
      text: entry.name,
    })),
  ]),
  ...policy.clauses.map(({ sentence }, index) => ({ path: ['clauses', index, 'sentence'], text: sentence })),
];

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Finds clauses that were rewritten and names that changed since they were published, and texts with the old names. */
export const checkMeanings = (policy: Policy, recorded: Meanings, placeOf: PlaceOf): Problem[] => {
  const problems: Problem[] = [];
  const warn = (path: readonly (string | number)[], rule: string, message: string, hint: string): void => {
    problems.push({ ...placeOf(path), rule, severity: 'warning', message, hint });
  };
  const meanings = deriveMeanings(policy);
  for (const [index, clause] of policy.clauses.entries()) {
    const permalink = clausePermalink(clause);
    const published = recorded.get(permalink);
    if (published !== undefined && published !== meanings.get(permalink))
      warn(
        ['clauses', index],
        'clause-rewritten',
        `The clause "${clause.id}" says something else than when it was published: answers for past days change`,
        `Restore it with "until: DAY" and add a clause with another id and "from: DAY". If it is a correction: ${acceptCommand}`,
      );
  }
  for (const [key, toPermalink] of [
    ['stages', stagePermalink],
    ['supportStates', supportPermalink],
  ] as const)
    for (const [index, { id, name }] of policy[key].entries()) {
      const old = recorded.get(toPermalink(id));
      if (old === undefined || old === toLine(name)) continue;
      warn(
        [key, index, 'name'],
        'name-changed',
        `"${old}" is called "${name}" now: pages, badges and feeds use the new name for past days too`,
        `Add "${old}" to its aliases and run: ${acceptCommand}`,
      );
      const word = new RegExp(String.raw`(?<![\p{L}\p{N}])${escape(old)}(?![\p{L}\p{N}])`, 'u');
      // A new name that contains the old one is no leftover.
      const withoutNew = (text: string): string => text.split(name).join('');
      for (const { path, text } of toUses(policy))
        if (word.test(withoutNew(text)))
          warn(path, 'old-name', `Uses the old name "${old}": “${text}”`, `Write "${name}".`);
    }
  return problems;
};
