import type { Policy } from './policy';
import type { Subject } from './subject';
import { findById } from './policy';

/** What a category is called; its id where the policy names none. */
export const toCategoryName = (policy: Policy, category: string): string =>
  policy.categories.find((entry) => entry.id === category)?.name ?? category;

const qualifiers = (policy: Policy, subject: Subject): string[] => [
  ...(subject.category === undefined ? [] : [toCategoryName(policy, subject.category).toLowerCase()]),
  findById(policy.kinds, subject.kind).name.toLowerCase(),
  findById(policy.publishers, subject.publisher).name,
  subject.id,
];

/**
 * What each subject is called where several stand together, by id: its name, and where others share it as many
 * qualifiers (category, kind, publisher, id) as tell them apart: "Postgres, source".
 */
export const deriveLabels = (policy: Policy, subjects: readonly Subject[]): Map<string, string> => {
  const labels = new Map<string, string>();
  const byName = new Map<string, Subject[]>();
  for (const subject of subjects) {
    const key = subject.name.toLowerCase();
    byName.set(key, [...(byName.get(key) ?? []), subject]);
  }
  for (const group of byName.values()) {
    for (const subject of group) {
      const own = qualifiers(policy, subject);
      const telling = own.findIndex((qualifier, index) =>
        group.every((other) => other === subject || qualifiers(policy, other)[index] !== qualifier),
      );
      labels.set(
        subject.id,
        group.length === 1 ? subject.name : `${subject.name}, ${own[telling] ?? subject.id}`,
      );
    }
  }
  return labels;
};
