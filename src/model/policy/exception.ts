import type { Day } from '../time/calendar';
import type { Exception } from '../schema/exceptions';

export type { Exception };

/** What an exception is held against. */
export interface Excepted {
  readonly rule: string;
  readonly file: string;
  readonly message: string;
}

/** Whether an exception still holds on a day. */
export const isActive = ({ until }: Pick<Exception, 'until'>, on: Day): boolean => on <= until;

/** Whether an exception means a finding. It names a subject or a page, and may quote the finding. */
export const isMeant = ({ rule, subject, page, saying }: Exception, finding: Excepted): boolean =>
  rule === finding.rule &&
  (subject === undefined
    ? page !== undefined && `/${finding.file}`.endsWith(`/${page}`)
    : finding.file === `catalog/${subject}.yaml`) &&
  (saying === undefined || finding.message.includes(saying));
