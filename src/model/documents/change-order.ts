import type { Day } from '../time/calendar';

/** The number of characters of an ISO date that make up its year, month or day. */
const lengths = { year: 4, month: 7, day: 10 } as const;

/** Groups changes by year, month or day, and keeps their order. */
export const groupChanges = <T extends { readonly date: Day }>(
  changes: readonly T[],
  by: keyof typeof lengths,
): [string, T[]][] => {
  const groups = new Map<string, T[]>();
  for (const change of changes) {
    const time = change.date.slice(0, lengths[by]);
    const group = groups.get(time);
    if (group === undefined) groups.set(time, [change]);
    else group.push(change);
  }
  return [...groups];
};
