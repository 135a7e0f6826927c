import { describe, expect, it } from 'vitest';
import { findBadEntries, findWrappedList } from './wrapped-list';

const wrapped = { title: 'All', items: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] };

const find = (record: unknown) => {
  const list = findWrappedList(record);
  if (list === null) throw new Error('There is no list');
  return list;
};

describe('findWrappedList', () => {
  it('finds the only list of records', () => {
    expect(find({ ...wrapped, tags: ['x'], none: [] }).key).toBe('items');
  });

  it('finds none without a list of records, in two lists, and in a list itself', () => {
    expect(findWrappedList({ tags: ['x'] })).toBeNull();
    expect(findWrappedList({ ...wrapped, others: [{ id: 'd' }] })).toBeNull();
    expect(findWrappedList([{ id: 'a' }])).toBeNull();
  });

  it('keeps the rest of the record with fewer entries', () => {
    const { entries, withOnly } = find(wrapped);
    expect(withOnly(entries.slice(1, 2))).toEqual({ title: 'All', items: [{ id: 'b' }] });
  });
});

describe('findBadEntries', () => {
  const itemsOf = (record: unknown): readonly { readonly id: string }[] => (record as typeof wrapped).items;
  const failForB = (record: unknown): unknown[] => {
    if (itemsOf(record).some(({ id }) => id === 'b')) throw new Error('b');
    return itemsOf(record).map(({ id }) => id);
  };

  it.each([
    ['an empty list', (record: unknown) => failForB(record)],
    ['nothing', (record: unknown) => (itemsOf(record).length === 0 ? undefined : failForB(record))],
  ])('tries each entry if none gives %s', async (_, evaluate) => {
    const bad = await findBadEntries(find(wrapped), (record) =>
      Promise.resolve().then(() => evaluate(record)),
    );
    expect([...(bad ?? [])].map(([{ index }, error]) => [index, error])).toEqual([[1, new Error('b')]]);
  });

  it.each([
    ['a list with an entry', ['all']],
    ['a record', { id: 'all' }],
  ])('does not try entries if none gives %s, because the answer is about all of them', async (_, answer) => {
    expect(await findBadEntries(find(wrapped), () => Promise.resolve(answer))).toBeNull();
  });
});
