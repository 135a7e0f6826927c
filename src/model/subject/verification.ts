import type { Day } from '../time/calendar';
import type { Policy } from '../policy/policy';
import type { Subject } from './subject';
import { addDays } from '../time/calendar';
import { derivePeriods } from './period';
import { isGone } from './state';

/** When somebody last checked a record against its source. */
export interface Verification {
  /** The day of the check; a row that was added is a check too. */
  readonly on: Day;
  /** The last day for which the record counts as confirmed. */
  readonly until: Day;
}

/** Null where the policy sets no time, and for what is gone or not there yet. */
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
