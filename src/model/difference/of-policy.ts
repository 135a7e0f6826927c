import type { Difference } from './difference';
import type { Policy } from '../policy';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const say = (about: string, text: string): Difference => ({
  kind: 'policy',
  subject: null,
  about,
  text,
  date: null,
  source: null,
  answers: [],
});

interface Entry {
  readonly id: string;
}

const compareLists = (what: string, older: readonly Entry[], newer: readonly Entry[]): Difference[] => {
  const find = (list: readonly Entry[], id: string): Entry | undefined =>
    list.find((entry) => entry.id === id);
  const found = [
    ...newer
      .filter(({ id }) => find(older, id) === undefined)
      .map(({ id }) => say(`${what} ${id}`, 'is new')),
    ...older
      .filter(({ id }) => find(newer, id) === undefined)
      .map(({ id }) => say(`${what} ${id}`, 'is gone')),
    ...newer.flatMap((entry) => {
      const old = find(older, entry.id);
      if (old === undefined || same(old, entry)) return [];
      const keys = [...new Set([...Object.keys(old), ...Object.keys(entry)])];
      const changed = keys.filter((key) => !same(Reflect.get(old, key), Reflect.get(entry, key)));
      return [say(`${what} ${entry.id}`, `has another ${changed.join(', ')}`)];
    }),
  ];
  const isReordered = found.length === 0 && !same(older, newer);
  return isReordered ? [say(`${what}s`, 'stand in another order')] : found;
};

const lists = {
  kinds: 'kind',
  editions: 'edition',
  stages: 'stage',
  supportStates: 'support state',
  expectations: 'expectation',
  publishers: 'publisher',
  announcementChannels: 'channel',
  categories: 'category',
  subtypes: 'subtype',
} as const;
const isList = (key: string): key is keyof typeof lists => Object.hasOwn(lists, key);

const sentenceOf = (policy: Policy, id: string): string =>
  policy.clauses.find((clause) => clause.id === id)?.sentence ?? '';

/** Every change of the policy. Clauses say their sentences, the other parts what of them changed. */
export const comparePolicies = (older: Policy, newer: Policy): Difference[] => {
  const clauses = compareLists('clause', older.clauses, newer.clauses).map((difference) => {
    const id = difference.about.replace(/^clause /, '');
    const [from, to] = [sentenceOf(older, id), sentenceOf(newer, id)];
    if (from === to || from === '')
      return to === '' ? difference : { ...difference, text: `${difference.text}: “${to}”` };
    return { ...difference, text: `${difference.text}: “${from}”${to === '' ? '' : ` became “${to}”`}` };
  });
  const keys = [...new Set([...Object.keys(older), ...Object.keys(newer)])] as (keyof Policy)[];
  const others = keys
    .filter((key) => key !== 'clauses' && !same(older[key], newer[key]))
    .flatMap((key) =>
      isList(key) ? compareLists(lists[key], older[key], newer[key]) : [say(key, 'changed')],
    );
  return [...clauses, ...others];
};
