import type { Day } from '../time/calendar';
import type { Exception } from '../schema/exceptions';

export type { Exception };

/** The finding that an exception is compared with. */
export interface Excepted {
  readonly rule: string;
  readonly file: string;
  readonly message: string;
}

/** Whether an exception is still active on a day. */
export const isActive = ({ until }: Pick<Exception, 'until'>, on: Day): boolean => on <= until;

/**
 * Whether an exception matches a finding, by subject or page, and optionally by a quotation from the finding.
 */
export const isMeant = ({ rule, subject, page, saying }: Exception, finding: Excepted): boolean =>
  rule === finding.rule &&
  (subject === undefined
    ? page !== undefined && `/${finding.file}`.endsWith(`/${page}`)
    : finding.file === `catalog/${subject}.yaml`) &&
  (saying === undefined || finding.message.includes(saying));
