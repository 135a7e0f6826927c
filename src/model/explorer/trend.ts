import type { Day } from '../time/calendar';
import type { ExplorerCatalog } from './catalog';
import { listIds } from '../subject/part';
import { stepAt } from './track';

/** How many subjects were in each stage on a day, in the order of the stages, and how many were gone. */
export interface TrendPoint {
  readonly day: Day;
  readonly stages: readonly number[];
  readonly gone: number;
}

/** Subjects that went from one place to another, over the whole history up to today. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** The first day on which there was anything; today in an empty catalog. */
export const firstDayOf = ({ subjects, today }: ExplorerCatalog): Day =>
  subjects.reduce((first, { steps }) => {
    const day = steps[0]?.day;
    return day !== undefined && day < first ? day : first;
  }, today);

/** The last day on which anything is planned; today where nothing is. */
export const lastDayOf = ({ subjects, today }: ExplorerCatalog): Day =>
  subjects.reduce((last, { steps }) => {
    const day = steps.at(-1)?.day;
    return day !== undefined && day > last ? day : last;
  }, today);

const listDays = (first: Day, last: Day): Day[] => {
  const days: Day[] = [first];
  const [year = 0, month = 0] = first.split('-').map(Number);
  // Month 13 is January of the next year.
  for (let next = month; ; next++) {
    const end = new Date(Date.UTC(year, next, 0)).toISOString().slice(0, 10);
    if (end >= last) break;
    if (end > first) days.push(end);
  }
  if (last > first) days.push(last);
  return days;
};

/**
 * Counts on the first day, at the end of each month and on the last day. Leaves out the days between the last day of the
 * data and today, which are unknown. After today the plans count.
 */
export const deriveTrend = (
  catalog: ExplorerCatalog,
  stages: readonly string[],
  lastKnown: Day = catalog.today,
): TrendPoint[] => {
  const places = new Map(stages.map((stage, place) => [stage, place]));
  const days = listDays(firstDayOf(catalog), lastDayOf(catalog)).filter(
    (day) => day <= lastKnown || day > catalog.today,
  );
  if (lastKnown < catalog.today && !days.includes(lastKnown)) days.push(lastKnown);
  return days.sort().map((day) => {
    const counts = stages.map(() => 0);
    let gone = 0;
    for (const { steps } of catalog.subjects) {
      const snapshot = stepAt(steps, day)?.snapshot;
      if (snapshot === undefined) continue;
      if (snapshot.presence !== 'present') {
        gone++;
        continue;
      }
      for (const stage of listIds(snapshot.groups ?? [], 'stage', snapshot.stage)) {
        const place = places.get(stage);
        if (place !== undefined) counts[place] = (counts[place] ?? 0) + 1;
      }
    }
    return { day, stages: counts, gone };
  });
};

/** The name of removed subjects in a flow, used like a stage or support state. */
export const goneEnd = 'gone';

/** How often subjects went from one stage, or support state, to another, or left and came back; the most frequent first. */
export const deriveFlows = (catalog: ExplorerCatalog, axis: 'stage' | 'support'): Flow[] => {
  const flows = new Map<string, Flow>();
  for (const { steps } of catalog.subjects) {
    let before: string | null = null;
    for (const { day, snapshot, isNews } of steps) {
      if (day > catalog.today) break;
      const now = snapshot.presence === 'present' ? snapshot[axis] : goneEnd;
      // A first record is not a move.
      if (before !== null && before !== now && isNews) {
        const key = `${before} ${now}`;
        flows.set(key, { from: before, to: now, count: (flows.get(key)?.count ?? 0) + 1 });
      }
      before = now;
    }
  }
  return [...flows.values()].sort(
    (a, b) =>
      b.count - a.count || Number(a.from > b.from) - Number(a.from < b.from) || (a.to < b.to ? -1 : 1),
  );
};
