import type { ExplorerCatalog, ExplorerSubject } from './catalog';
import type { Known } from './parse-view';
import type { PolicyOutline } from '../documents/policy-document';
import { toWords } from '../text/search';

const toKey = (text: string): string => toWords(text).join(' ');

/** Whether a subject is in the catalog in its last known state. */
export const isPresent = ({ steps }: ExplorerSubject): boolean =>
  steps.at(-1)?.snapshot.presence === 'present';

/**
 * Finds subjects by a name as people write it: "Postgres", "Postgres, source", "Postgres source". Case, accents and
 * punctuation do not count. The index is made for the first name.
 */
export const createNamed = (
  { subjects }: ExplorerCatalog,
  { categories }: Pick<PolicyOutline, 'categories'>,
  labelOf: (id: string) => string,
): Known['named'] => {
  const createIndex = (): Map<string, ExplorerSubject[]> => {
    const index = new Map<string, ExplorerSubject[]>();
    for (const subject of subjects) {
      const { id, name, aliases } = subject;
      const category = categories.find((one) => one.id === subject.category)?.name ?? subject.category;
      const names = [name, labelOf(id), `${name} ${category}`, `${category} ${name}`, ...aliases];
      for (const key of new Set(names.map(toKey))) index.set(key, [...(index.get(key) ?? []), subject]);
    }
    return index;
  };
  let index: ReturnType<typeof createIndex> | null = null;
  return (text) => {
    index ??= createIndex();
    const all = index.get(toKey(text)) ?? [];
    const present = all.filter(isPresent);
    return (present.length > 0 ? present : all).map(({ id }) => id);
  };
};
