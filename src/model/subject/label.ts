import { findById } from '../policy/policy';

/** What of a subject tells it apart from others of its name. */
interface Labelled {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly publisher: string;
  readonly category?: string;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The parts of a policy that name things. */
interface Names {
  readonly categories: readonly Named[];
  readonly kinds: readonly Named[];
  readonly publishers: readonly Named[];
}

/** What a category is called; its id where the policy names none. */
export const toCategoryName = (policy: Pick<Names, 'categories'>, category: string): string =>
  policy.categories.find((entry) => entry.id === category)?.name ?? category;

/** What tells subjects of one name apart, in the order in which it is tried; the id always does. */
const qualifiers = (policy: Names, subject: Labelled): string[] => [
  subject.category === undefined ? '' : toCategoryName(policy, subject.category).toLowerCase(),
  findById(policy.kinds, subject.kind).name.toLowerCase(),
  findById(policy.publishers, subject.publisher).name,
  subject.id,
];

/** The first qualifiers of one of them that leave no other standing. */
const tellApart = (own: readonly string[], all: readonly (readonly string[])[]): string[] => {
  const telling: string[] = [];
  let left = all;
  own.forEach((qualifier, index) => {
    const still = left.filter((other) => other[index] === qualifier);
    if (qualifier === '' || still.length === left.length) return;
    telling.push(qualifier);
    left = still;
  });
  return telling;
};

/** Names that are read alike are one name, whatever their case, the composition of their letters and what joins words. */
const toNameKey = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.\-_](?=\p{L})/gu, '');

const groupBy = (labels: ReadonlyMap<Labelled, string>): Labelled[][] => {
  const groups = new Map<string, Labelled[]>();
  for (const [subject, label] of labels) {
    const key = toNameKey(label);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [subject]);
    else group.push(subject);
  }
  return [...groups.values()].filter((group) => group.length > 1);
};

/**
 * What each subject is called where several stand together, by id: its name, and where others share it as many
 * qualifiers (category, kind, publisher, id) as tell them apart: "Postgres, source".
 */
export const deriveLabels = (policy: Names, subjects: readonly Labelled[]): Map<string, string> => {
  const labels = new Map(subjects.map((subject) => [subject, subject.name] as const));
  for (const group of groupBy(labels)) {
    const all = group.map((subject) => qualifiers(policy, subject));
    group.forEach((subject, index) => {
      labels.set(subject, [subject.name, ...tellApart(all[index] ?? [], all)].join(', '));
    });
  }
  // A subject may be called what the qualified name of another one is: then the ids tell.
  for (const group of groupBy(labels)) {
    for (const subject of group) labels.set(subject, `${labels.get(subject) ?? subject.name}, ${subject.id}`);
  }
  return new Map([...labels].map(([subject, label]) => [subject.id, label]));
};
