import type { PresenceEvent } from '../../model/api/parts';
import type { Subject } from '../../model/subject/subject';
import { DataError } from '../command';
import { renderDateWithPrecision } from '../../model/time/calendar';
import { say } from '../../model/text/say';

/**
 * Refuses an event that is already planned, because a second row would leave the plan open. `done` completes
 * the plan.
 */
export const refuseOpenPlan = ({ id, transitions }: Subject, is: PresenceEvent['is']): void => {
  const plan = transitions.find(({ status, event }) => status === 'planned' && event?.is === is);
  if (plan !== undefined)
    throw new DataError(
      say('edit-command.planned-to-leave', { id, event: is, day: renderDateWithPrecision(plan.date, plan) }),
    );
};
