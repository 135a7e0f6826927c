import type { Deadline } from '../api/deadline';
import { renderDate, renderDateWithPrecision } from '../time/calendar';
import { isUpgradeByRelease, renderDeadlineWords, toDeadlineDating } from './deadline-words';
import { say } from '../text/say';

/**
 * A deadline with its day, because a reminder is read long before: "upgrade to 2.0 or later by 11 September
 * 2025".
 */
export const renderReminder = (
  deadline: Pick<Deadline, 'what' | 'version' | 'date'> & Partial<Pick<Deadline, 'precision' | 'release'>>,
): string => {
  const dating = toDeadlineDating(deadline);
  return say('deadline.reminder', {
    what: renderDeadlineWords(deadline),
    when: isUpgradeByRelease(deadline)
      ? say('date.by-release', { release: renderDate(deadline.date, dating) })
      : renderDateWithPrecision(deadline.date, dating),
  });
};

/** A deadline's key within its subject, independent of its day. A plan's key is its change. */
export const toDeadlineKey = ({
  what,
  version,
  plan,
}: Pick<Deadline, 'what' | 'version'> & { readonly plan?: string }): string =>
  plan ?? (version === null ? what : `${what}-${version}`);

/** The UID of an event, the same in every calendar and at every address of the site. */
export const toEventUid = (authority: string, subject: string, key: string): string =>
  `${subject}/${key}@${authority}`;
