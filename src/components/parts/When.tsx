import type { Dating, Day } from '../../model/time/calendar';
import { onTheDay, renderDate, renderDateWithPrecision, renderStart } from '../../model/time/calendar';

interface WhenProps {
  readonly date: Day;
  /** How exactly it is known; left out, it is that day. */
  readonly dating?: Dating;
  /** With its preposition: "by 5 May 2022". */
  readonly spoken?: boolean;
  /** As the day that something began: "5 May 2022 or earlier" where it was first recorded then. */
  readonly start?: boolean;
}

/** A date as people read it, and as machines do. A month stays a month. */
export const When = ({ date, dating = onTheDay, spoken = false, start = false }: WhenProps) => (
  <time dateTime={dating.precision === 'month' ? date.slice(0, 7) : date}>
    {(spoken ? renderDateWithPrecision : start ? renderStart : renderDate)(date, dating)}
  </time>
);
