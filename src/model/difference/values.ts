import type { ValueChange } from './difference';
import { isSame } from './difference';
import { say } from '../text/say';

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isIdentified = (value: unknown): value is readonly (Plain & { readonly id: string })[] =>
  Array.isArray(value) && value.every((entry) => isPlain(entry) && typeof entry.id === 'string');

/** A value as one line of YAML: `{ from: beta, to: ga }`. Null for an empty list. */
const render = (value: unknown): string | null => {
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return null;
  if (Array.isArray(value)) return value.map((entry) => render(entry) ?? 'null').join(', ');
  if (isPlain(value))
    return `{ ${Object.entries(value)
      .filter(([, entry]) => entry !== undefined)
      .map(
        ([key, entry]) =>
          `${key}: ${Array.isArray(entry) ? `[${render(entry) ?? ''}]` : (render(entry) ?? 'null')}`,
      )
      .join(', ')} }`;
  return typeof value === 'string' ? value : JSON.stringify(value);
};

const join = (field: string, key: string): string => (field === '' ? key : `${field}.${key}`);

/** Compares lists without ids: removed entries and added entries. */
const compareEntries = (
  field: string,
  older: readonly unknown[],
  newer: readonly unknown[],
): ValueChange[] => {
  const without = (list: readonly unknown[], other: readonly unknown[]): unknown[] =>
    list.filter((entry) => !other.some((known) => isSame(known, entry)));
  const gone = without(older, newer);
  const come = without(newer, older);
  if (gone.length === 0 && come.length === 0) return [{ field, from: render(older), to: render(newer) }];
  return [
    ...gone.map((entry) => ({ field, from: render(entry), to: null })),
    ...come.map((entry) => ({ field, from: null, to: render(entry) })),
  ];
};

/** All differing values below a field, with old and new value. */
export const compareValues = (field: string, older: unknown, newer: unknown): ValueChange[] => {
  if (isSame(older, newer)) return [];
  if (isPlain(older) && isPlain(newer))
    return [...new Set([...Object.keys(older), ...Object.keys(newer)])].flatMap((key) =>
      compareValues(join(field, key), older[key], newer[key]),
    );
  if (isIdentified(older) && isIdentified(newer)) {
    const ids = [...new Set([...older, ...newer].map(({ id }) => id))];
    const found = ids.flatMap((id) =>
      compareValues(
        join(field, id),
        older.find((entry) => entry.id === id),
        newer.find((entry) => entry.id === id),
      ),
    );
    const toIds = (list: readonly { readonly id: string }[]): string => list.map(({ id }) => id).join(', ');
    return found.length > 0
      ? found
      : [{ field: say('difference.order-of', { field }), from: toIds(older), to: toIds(newer) }];
  }
  if (Array.isArray(older) && Array.isArray(newer)) return compareEntries(field, older, newer);
  const [from, to] = [render(older), render(newer)];
  return from === to ? [] : [{ field, from, to }];
};
