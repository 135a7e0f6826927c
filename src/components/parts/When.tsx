import type { Dating, Day } from '../../model/time/calendar';
import {
  onTheDay,
  renderDate,
  renderDateWithPrecision,
  renderNamed,
  renderStart,
} from '../../model/time/calendar';
import { say } from '../../model/text/say';

interface WhenProps {
  /** Null for a release that has no date yet. */
  readonly date: Day | null;
  /** How exactly the date is known; by default, exactly that day. */
  readonly dating?: Dating;
  /** With its preposition: "by 5 May 2022". */
  readonly spoken?: boolean;
  /** As the start of a period: "5 May 2022 or earlier" for a fact first recorded on that day. */
  readonly start?: boolean;
  /** After a preposition in a message: a release then has its noun where the language needs one. */
  readonly named?: boolean;
}

/** A date as text and as a machine-readable `<time>`. A month is shown as a month. */
export const When = ({
  date,
  dating = onTheDay,
  spoken = false,
  start = false,
  named = false,
}: WhenProps) => {
  if (date === null) {
    const release = dating.release ?? '';
    if (named) return renderNamed(date, dating);
    return spoken ? say('date.in-release', { release }) : release;
  }
  const render = spoken ? renderDateWithPrecision : start ? renderStart : named ? renderNamed : renderDate;
  const text = render(date, dating);
  // The date of a release without a date is only its last possible one.
  if (dating.precision === 'release') return text;
  return <time dateTime={dating.precision === 'month' ? date.slice(0, 7) : date}>{text}</time>;
};
