import type { Dating, Day } from '../time/calendar';
import type { DocumentPartGroup, Offer } from '../api/parts';
import type { Subject } from '../subject/subject';
import { deriveStateInParts, groupParts, toGroupIds } from '../subject/part';
import { toOffer, toWholeFacet } from '../subject/state';
import { addDays, onTheDay } from '../time/calendar';
import { noticeFrom } from '../subject/notice';
import { deriveTimeline } from '../subject/timeline';
import { isKnown, supportEnded } from '../policy/policy';

/** A subject on a day, as the explorer shows it: its state without dates, reasons and sources. */
export interface Snapshot {
  readonly presence: 'present' | 'removed' | 'moved' | 'split';
  /** Where it went: the ids of what was moved or split. */
  readonly to: readonly string[];
  /** A stage's id, or `unknown`. Of a subject that is gone: the last one. */
  readonly stage: string;
  readonly support: string;
  /** Only if parts differ: the subject and its parts by stage and support state. */
  readonly groups?: readonly DocumentPartGroup[];
  /** In the policy's order of editions. */
  readonly offers: readonly Offer[];
  /** Applies only if a plan is carried out. */
  readonly planned: boolean;
}

/**
 * A day from which a snapshot applies, until the next step. If several entries have that day, the least precise dates the
 * step, so that the step does not claim more than any entry.
 */
export interface Step extends Dating {
  readonly day: Day;
  readonly snapshot: Snapshot;
  /** False where it was only recorded for the first time that day. */
  readonly isNews: boolean;
  /** How the day of a new stage or support state is known, where another entry dates the step. */
  readonly axes?: Readonly<Partial<Record<Axis, Dating>>>;
}

const axes = ['stage', 'support'] as const;
type Axis = (typeof axes)[number];

type Tracked = Pick<Subject, 'transitions' | 'deprecation' | 'facets' | 'notApplicable'>;

const toSnapshot = (
  subject: Tracked,
  editions: readonly string[],
  asOf: Day,
  today: Day,
): Snapshot | null => {
  const states = deriveStateInParts(subject, asOf, today);
  const state = states.whole;
  const groups = toGroupIds(groupParts(states));
  const presence = state.presence.value;
  if (presence.is === 'not-yet') return null;
  return {
    presence: presence.is,
    to: 'to' in presence ? presence.to : [],
    stage: state.stage.value,
    support: state.support.value,
    ...(groups.length > 0 && { groups }),
    offers: editions.map((edition) => toOffer(state, edition).value),
    planned: state.planned,
  };
};

/** The days on which an announcement may change the state: the first ones without support, and those of the announcements. */
const listEndDays = ({ deprecation }: Tracked): Day[] =>
  (deprecation?.notices ?? []).flatMap((notice) =>
    notice.endOfSupport === undefined
      ? [noticeFrom(notice)]
      : [noticeFrom(notice), addDays(notice.endOfSupport, 1)],
  );

/** Sorts the least precise first, and of two intervals the one that begins earlier. */
const toPrecisionKey = ({ precision, after }: Dating): string => {
  if (after !== null) return `1 ${after}`;
  return { release: '0', by: '0', month: '2', on: '3' }[precision ?? 'on'];
};

/** Without the key `release` in most files, which then stay small. */
const toDatingOf = ({ precision, after, release = null }: Dating): Dating => ({
  precision,
  after,
  ...(release !== null && { release }),
});

/** A subject's history as steps, seen from `today`. Days that did not change the snapshot are left out. */
export const deriveTrack = (subject: Tracked, editions: readonly string[], today: Day): Step[] => {
  const own = deriveTimeline(subject, today);
  const timeline = [
    ...own,
    ...subject.facets.flatMap((facet) => deriveTimeline(toWholeFacet(subject, facet), today)),
  ];
  const news = new Set(timeline.filter((entry) => entry.isNews).map((entry) => entry.date));
  const toDating = (day: Day): Dating => {
    const found = timeline.filter((entry) => entry.date === day);
    const [least = onTheDay] = found.sort((a, b) => (toPrecisionKey(a) < toPrecisionKey(b) ? -1 : 1));
    return toDatingOf(least);
  };
  /** Of the axes that begin on a day, those dated by another entry than the step. */
  const toAxes = (day: Day, ofStep: Dating): Step['axes'] => {
    const others = axes.flatMap((axis) => {
      const entry = own.findLast(
        ({ date, changes }) => date === day && changes.some((change) => change.axis === axis),
      );
      const dating = entry === undefined ? ofStep : toDatingOf(entry);
      return JSON.stringify(dating) === JSON.stringify(ofStep) ? [] : [[axis, dating] as const];
    });
    return others.length === 0 ? undefined : Object.fromEntries(others);
  };
  const rows = [subject, ...subject.facets].flatMap(({ transitions }) => transitions);
  const days = [...new Set([...rows.map(({ date }) => date), ...listEndDays(subject)])].sort();
  const steps: Step[] = [];
  let before = '';
  for (const day of days) {
    const snapshot = toSnapshot(subject, editions, day, today);
    const key = JSON.stringify(snapshot);
    if (snapshot === null || key === before) continue;
    before = key;
    const isEnd =
      snapshot.support === supportEnded &&
      steps.at(-1)?.snapshot.support !== supportEnded &&
      steps.length > 0;
    const dating = toDating(day);
    const ofAxes = toAxes(day, dating);
    steps.push({
      day,
      snapshot,
      isNews: news.has(day) || isEnd,
      ...dating,
      ...(ofAxes !== undefined && { axes: ofAxes }),
    });
  }
  return steps;
};

/** The step that applies on a day; null before the first one. */
export const stepAt = (steps: readonly Step[], asOf: Day): Step | null => {
  let last: Step | null = null;
  for (const step of steps) {
    if (step.day > asOf) break;
    last = step;
  }
  return last;
};

/** The step from which an axis has the value that it has on a day; null before the first step. */
export const beganAt = (steps: readonly Step[], axis: 'stage' | 'support', asOf: Day): Step | null => {
  let since: Step | null = null;
  for (const step of steps) {
    if (step.day > asOf) break;
    if (since?.snapshot[axis] !== step.snapshot[axis]) since = step;
  }
  return since;
};

/** The day from which something applies, or by which it was first recorded. */
export interface Beginning extends Dating {
  readonly day: Day;
}

/** From when an axis has the value that it has on a day; null where it has none, or before the first step. */
export const toBeginning = (...asked: Parameters<typeof beganAt>): Beginning | null => {
  const [, axis] = asked;
  const step = beganAt(...asked);
  if (step === null || !isKnown(step.snapshot[axis])) return null;
  return { day: step.day, ...toDatingOf(step.axes?.[axis] ?? step) };
};

/** The day of that step. */
export const sinceAt = (...asked: Parameters<typeof beganAt>): Day | null => beganAt(...asked)?.day ?? null;
