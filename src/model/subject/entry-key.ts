import type { Change } from '../api/parts';
import type { TimelineEntry } from '../api/subject';
import { supportEnded } from '../policy/policy';

const toChangeKey = (change: Change): string => {
  switch (change.axis) {
    case 'presence':
      return change.event.is;
    case 'availability':
      return `${change.edition}-${change.to}`;
    default:
      return change.to === supportEnded ? supportEnded : `${change.axis}-${change.to}`;
  }
};

/** An entry is named by the first of these axes that it changes. */
const namingOrder: readonly Change['axis'][] = ['presence', 'stage', 'support', 'availability'];

const toEntryKey = (entry: TimelineEntry): string => {
  for (const axis of namingOrder) {
    const change = entry.changes.find((candidate) => candidate.axis === axis);
    if (change !== undefined) return toChangeKey(change);
  }
  return 'recorded';
};

/**
 * Keys of a history's entries in feeds and calendars, such as "stage-ga". Repetitions of a change are
 * counted, so a corrected date keeps its key and a second promotion to a stage gets a new one.
 */
export const toEntryKeys = (timeline: readonly TimelineEntry[]): string[] => {
  const seen = new Map<string, number>();
  return timeline.map((entry) => {
    const key = toEntryKey(entry);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}-${count}`;
  });
};
