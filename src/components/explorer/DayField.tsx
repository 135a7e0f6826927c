import { useEffect, useRef, useState } from 'react';
import type { Day } from '../../model/time/calendar';

interface DayFieldProps {
  readonly day: Day;
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly onChange: (day: Day) => void;
}

/** How long the field may lag behind the day, in ms. */
const lag = 100;

/** Whether the field has a complete and valid day. */
const isEntered = ({ value, validity }: HTMLInputElement): boolean => value !== '' && validity.valid;

/**
 * A date field that the slider changes too. Browsers are slow to write a day into it, so while the reader slides it is
 * written ten times a second at most, and never while a day is half entered.
 */
export const DayField = ({ day, firstDay, lastDay, onChange }: DayFieldProps) => {
  const [first] = useState(day);
  const field = useRef<HTMLInputElement>(null);
  const latest = useRef(day);
  const timer = useRef<number>(undefined);
  useEffect(() => {
    latest.current = day;
    timer.current ??= window.setTimeout(() => {
      timer.current = undefined;
      const { current } = field;
      if (current === null || (current === document.activeElement && !isEntered(current))) return;
      if (current.value !== latest.current) current.value = latest.current;
    }, lag);
  }, [day]);
  return (
    <input
      ref={field}
      type="date"
      className="sb-field"
      defaultValue={first}
      min={firstDay}
      max={lastDay}
      onChange={({ target }) => {
        if (isEntered(target)) onChange(target.value);
      }}
      // A half-entered day is replaced by the day that is shown.
      onBlur={({ target }) => {
        if (target.value !== day) target.value = day;
      }}
    />
  );
};
