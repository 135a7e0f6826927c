import { findById } from '../policy/policy';
import type { Noun } from '../text/locale';
import { renderLabels, toInlineNoun } from '../text/locale';

/** The parts of a subject that distinguish it from others with its name. */
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

/** The parts of a policy that contain names. */
interface Names {
  readonly categories: readonly (Named & Noun)[];
  readonly kinds: readonly (Named & Noun)[];
  readonly publishers: readonly Named[];
}

/** The name of a category; its id if the policy has no name for it. */
export const toCategoryName = (policy: Pick<Names, 'categories'>, category: string): string =>
  policy.categories.find((entry) => entry.id === category)?.name ?? category;

/** The name of a category inside of a sentence. */
const toInlineCategory = (policy: Pick<Names, 'categories'>, category: string): string => {
  const noun = policy.categories.find((entry) => entry.id === category);
  return noun === undefined ? category : toInlineNoun(noun, 'name');
};

/** Qualifiers that distinguish subjects of one name, in order of preference. The id is always unique. */
const qualifiers = (policy: Names, subject: Labelled): string[] => [
  subject.category === undefined ? '' : toInlineCategory(policy, subject.category),
  toInlineNoun(findById(policy.kinds, subject.kind), 'name'),
  // Empty without a publisher, also if the kind cannot have one.
  policy.publishers.find(({ id }) => id === subject.publisher)?.name ?? '',
  subject.id,
];

/** Whether a name contains a word, such as "source" in "source-postgres". */
const containsWord = (name: string, word: string): boolean =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .includes(word.toLowerCase());

/** The category, unless the name contains it, and then the first qualifiers that exclude all other subjects. */
const tellApart = (name: string, own: readonly string[], all: readonly (readonly string[])[]): string[] => {
  const telling: string[] = [];
  let left = all;
  own.forEach((qualifier, index) => {
    const still = left.filter((other) => other[index] === qualifier);
    const isNeeded = still.length < left.length || (index === 0 && !containsWord(name, qualifier));
    if (qualifier === '' || !isNeeded) return;
    telling.push(qualifier);
    left = still;
  });
  return telling;
};

/**
 * A key under which names that read the same are equal, ignoring case, Unicode composition and separators.
 */
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
  return [...groups.values()];
};

/**
 * The unique label of each subject, by id: its name and category, and if others share its name, as many other
 * qualifiers (kind, publisher, id) as needed: "Postgres, source".
 */
export const deriveLabels = (policy: Names, subjects: readonly Labelled[]): Map<string, string> => {
  const labels = new Map(subjects.map((subject) => [subject, subject.name] as const));
  for (const group of groupBy(labels)) {
    const all = group.map((subject) => qualifiers(policy, subject));
    group.forEach((subject, index) => {
      labels.set(subject, renderLabels([subject.name, ...tellApart(subject.name, all[index] ?? [], all)]));
    });
  }
  // A qualified name can equal another subject's name; then both get their ids.
  for (const group of groupBy(labels)) {
    if (group.length === 1) continue;
    for (const subject of group)
      labels.set(subject, renderLabels([labels.get(subject) ?? subject.name, subject.id]));
  }
  return new Map([...labels].map(([subject, label]) => [subject.id, label]));
};
