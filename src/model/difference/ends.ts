import type { Difference } from './difference';
import type { Notice, NoticeDate, Subject } from '../subject/subject';
import type { Pair } from './pair';
import { createDifference, isSame } from './difference';
import { noticeAt, toNoticeDating } from '../subject/notice';
import { renderDate } from '../time/calendar';
import { say } from '../text/say';

/** A date of a notice: "5 May 2022", "1.38 (5 May 2022)", or the release alone; null without either. */
const renderEnd = (notice: Notice | null, key: NoticeDate): string | null => {
  if (notice === null) return null;
  const { [key]: day } = notice;
  const dating = toNoticeDating(notice, key);
  return day === undefined ? (dating.release ?? null) : renderDate(day, dating);
};

const renderEndOfSupport = (from: string | null, to: string | null): string => {
  if (to === null) return say('difference.end-of-support-withdrawn', { from: from ?? '' });
  return from === null
    ? say('difference.end-of-support', { to })
    : say('difference.end-of-support-moved', { from, to });
};

const renderRemoval = (from: string | null, to: string | null): string => {
  if (to === null) return say('difference.removal-withdrawn', { from: from ?? '' });
  return from === null ? say('difference.removal', { to }) : say('difference.removal-moved', { from, to });
};

type BreakingChange = Subject['breakingChanges'][number];

/** The deadline of a breaking change: a day, a release, or both; null without one. */
const renderUpgradeEnd = ({ deadline, deadlineRelease: release }: BreakingChange): string | null => {
  if (deadline === undefined) return release?.version ?? null;
  return release === undefined
    ? renderDate(deadline)
    : renderDate(deadline, { precision: release.precision, after: null, release: release.version });
};

const renderBreaking = (change: BreakingChange, known: BreakingChange | undefined): string => {
  const { version } = change;
  const from = known === undefined ? null : renderUpgradeEnd(known);
  const day = renderUpgradeEnd(change);
  if (day === null) {
    if (from !== null) return say('difference.breaking-by-withdrawn', { version, from });
    return known === undefined
      ? say('difference.breaking', { version })
      : say('difference.breaking-corrected', { version });
  }
  if (known === undefined) return say('difference.breaking-by', { version, day });
  return from === null || from === day
    ? say('difference.breaking-by-corrected', { version, day })
    : say('difference.breaking-by-moved', { version, day, from });
};

/** All changes of the end of support, of the removal and of breaking changes. */
export const compareEnds = ({ newer, before, after, label }: Pair): Difference[] => {
  const base = { subject: after.id, about: label };
  const found: Difference[] = [];
  const old = noticeAt(before, newer.today).current;
  const now = noticeAt(after, newer.today).current;
  for (const key of ['endOfSupport', 'removal'] as const) {
    const [from, to] = [renderEnd(old, key), renderEnd(now, key)];
    if (from === to) continue;
    const text = key === 'removal' ? renderRemoval(from, to) : renderEndOfSupport(from, to);
    const source = now?.source ?? old?.source ?? null;
    found.push(createDifference({ ...base, kind: 'deadline', text, date: now?.[key] ?? null, source }));
  }
  for (const change of after.breakingChanges) {
    if (before.breakingChanges.some((known) => isSame(known, change))) continue;
    const known = before.breakingChanges.find(({ version }) => version === change.version);
    const text = renderBreaking(change, known);
    found.push(createDifference({ ...base, kind: 'breaking', text, date: change.date ?? null }));
  }
  return found;
};
