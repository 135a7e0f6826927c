import type { Deadline } from '../api/subject';
import { renderDateWithPrecision } from '../time/calendar';
import { renderDeadlineWords, toDeadlineDating } from './deadline-words';

/** A deadline with its day, because a reminder is read long before it: "upgrade to 2.0 or later by 11 September 2025". */
export const renderReminder = (deadline: Pick<Deadline, 'what' | 'version' | 'date'>): string =>
  `${renderDeadlineWords(deadline)} ${renderDateWithPrecision(deadline.date, toDeadlineDating(deadline))}`;

/** What names a deadline among those of its subject, whatever its day. A plan is named by what it changes. */
export const toDeadlineKey = ({
  what,
  version,
  plan,
}: Pick<Deadline, 'what' | 'version'> & { readonly plan?: string }): string =>
  plan ?? (version === null ? what : `${what}-${version}`);

/** The name of an event, the same in every calendar that has it, wherever the site is. */
export const toEventUid = (authority: string, subject: string, key: string): string =>
  `${subject}/${key}@${authority}`;
