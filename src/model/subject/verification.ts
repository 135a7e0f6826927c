import type { Day } from '../time/calendar';
import type { Policy } from '../policy/policy';
import type { Subject } from './subject';
import { addDays } from '../time/calendar';
import { derivePeriods } from './period';
import { isGone } from './state';

/** The last check of a record against its source. */
export interface Verification {
  /** The day of the check; adding a row counts as a check. */
  readonly on: Day;
  /** The last day on which the record counts as confirmed. */
  readonly until: Day;
}

/** Null if the policy sets no time, and for subjects that are removed or not present yet. */
export const deriveVerification = (
  { confirmedFor }: Pick<Policy, 'confirmedFor'>,
  subject: Pick<Subject, 'transitions' | 'verified'>,
  today: Day,
): Verification | null => {
  const last = derivePeriods(subject, today).at(-1);
  if (confirmedFor === undefined || last === undefined || isGone(last.state.presence.value)) return null;
  const { verified = '' } = subject;
  const on = verified > last.from ? verified : last.from;
  return { on, until: addDays(on, confirmedFor) };
};
