import type { Day, Precision } from '../../model/time/calendar';
import { renderDate, renderDateWithPrecision } from '../../model/time/calendar';

interface WhenProps {
  readonly date: Day;
  readonly precision?: Precision | null;
  /** With its preposition: "by 5 May 2022". */
  readonly spoken?: boolean;
}

/** A date as people read it, and as machines do. A month stays a month. */
export const When = ({ date, precision, spoken = false }: WhenProps) => (
  <time dateTime={precision === 'month' ? date.slice(0, 7) : date}>
    {spoken ? renderDateWithPrecision(date, precision ?? 'on') : renderDate(date, precision ?? 'on')}
  </time>
);
