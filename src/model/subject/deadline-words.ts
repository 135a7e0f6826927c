import type { Deadline } from '../api/subject';
import type { Dating, Day } from '../time/calendar';
import { onTheDay, renderDate } from '../time/calendar';
import { renderSupportEnd } from './notice';

/** The upgrade target after a breaking change: the version that broke it, or any later one. */
export const toUpgradeTarget = (version: string | null): string =>
  version === null ? 'the new version' : `${version} or later`;

/**
 * Says that an upgrade deadline was moved, and from which day: " (moved from 1 January 2025)". Empty for
 * other deadlines.
 */
export const renderMove = (
  { what, version, date }: Pick<Deadline, 'what' | 'version' | 'date'>,
  breakingChanges: readonly { readonly version: string; readonly movedFrom?: readonly Day[] | undefined }[],
): string => {
  const change = what === 'upgrade' ? breakingChanges.find((entry) => entry.version === version) : undefined;
  const before = change?.movedFrom?.at(-1);
  return before === undefined || before === date ? '' : ` (moved from ${renderDate(before)})`;
};

interface BreakingDetails {
  readonly version: string;
  readonly affects?: readonly { readonly type?: string | null; readonly names: readonly string[] }[];
  readonly atDeadline?: 'upgraded' | 'switched-off' | null;
}

const atDeadlineWords = {
  upgraded: 'After the deadline you are upgraded automatically.',
  'switched-off': 'After the deadline older versions are switched off.',
} as const;

/** The affected parts of an upgrade, and what happens at its deadline; empty where the record has neither. */
export const renderBreakingDetails = (
  { what, version }: Pick<Deadline, 'what' | 'version'>,
  breakingChanges: readonly BreakingDetails[],
): string => {
  const change = what === 'upgrade' ? breakingChanges.find((entry) => entry.version === version) : undefined;
  if (change === undefined) return '';
  const affected = (change.affects ?? []).map(
    ({ type, names }) => `Affects ${names.join(', ')}${type ? ` (${type})` : ''}.`,
  );
  return [...affected, ...(change.atDeadline ? [atDeadlineWords[change.atDeadline]] : [])].join(' ');
};

/** The action or event of a deadline, for use within a line: "upgrade to 2.0 or later", "removal". */
export const renderDeadlineWords = ({ what, version }: Pick<Deadline, 'what' | 'version'>): string => {
  switch (what) {
    case 'upgrade':
      return `upgrade to ${toUpgradeTarget(version)}`;
    case 'end-of-support':
      return 'end of support';
    case 'removal':
      return 'removal';
    case 'planned':
      return 'planned change';
  }
};

/** A deadline as a sentence in the right tense: "Support ended on 30 April 2027". */
export const renderDeadlineSentence = (deadline: Omit<Deadline, 'source'>): string => {
  const { what, version, isPast } = deadline;
  const date = renderDate(deadline.date);
  switch (what) {
    case 'upgrade':
      return `Upgrade to ${toUpgradeTarget(version)} ${isPast ? 'was due ' : ''}by ${date}`;
    case 'end-of-support':
      return isPast ? renderSupportEnd(deadline.date) : `Support ends on ${date}`;
    case 'removal':
      return isPast ? `Removal was due on ${date} (overdue)` : `Removal on ${date}`;
    case 'planned':
      return isPast ? `A planned change was due on ${date} (overdue)` : `A change is planned for ${date}`;
  }
};

/** The precision of a deadline: actions are due by the day, events happen on the day. */
export const toDeadlineDating = ({ what }: Pick<Deadline, 'what'>): Dating =>
  what === 'upgrade' ? { precision: 'by', after: null } : onTheDay;
