import { useEffect, useRef, useState } from 'react';
import type { Day } from '../../model/time/calendar';

interface DayFieldProps {
  readonly day: Day;
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly disabled: boolean;
  readonly onChange: (day: Day) => void;
}

/** How long the field may lag behind the day, in ms. */
const lag = 100;

/** Whether a day stands in it, and one that there is. */
const isEntered = ({ value, validity }: HTMLInputElement): boolean => value !== '' && validity.valid;

/**
 * A field of a day that is also changed elsewhere. A browser takes about as long to write a day into it as to draw all
 * numbers of the page, so while one slides it is written every so often; and never while a day is half entered.
 */
export const DayField = ({ day, firstDay, lastDay, disabled, onChange }: DayFieldProps) => {
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
      disabled={disabled}
      onChange={({ target }) => {
        if (isEntered(target)) onChange(target.value);
      }}
      // What was left half entered gives way to the day that is shown.
      onBlur={({ target }) => {
        if (target.value !== day) target.value = day;
      }}
    />
  );
};
