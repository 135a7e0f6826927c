import type { Day } from '../../model/time/calendar';
import { DayField } from './DayField';
import { addDays, daysBetween, renderDate } from '../../model/time/calendar';
import { say } from '../../model/text/say';

interface AsOfProps {
  readonly asOf: Day;
  readonly today: Day;
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly onChange: (day: Day, isFinal: boolean) => void;
}

/** Sets the day of the view: by a slider, by keyboard, by a field, and with a button back to today. */
export const AsOf = ({ asOf, today, firstDay, lastDay, onChange }: AsOfProps) => {
  const last = daysBetween(firstDay, lastDay);
  return (
    <div className="sb-asof">
      <label className="sb-asof-date">
        {say('explorer.as-of')}{' '}
        <DayField day={asOf} firstDay={firstDay} lastDay={lastDay} onChange={(day) => onChange(day, true)} />
      </label>
      <input
        type="range"
        className="sb-asof-slider"
        aria-label={say('explorer.as-of')}
        aria-valuetext={renderDate(asOf)}
        min={0}
        max={last}
        value={daysBetween(firstDay, asOf)}
        onChange={({ target }) => onChange(addDays(firstDay, Number(target.value)), false)}
      />
      <button
        type="button"
        className="sb-button"
        disabled={asOf === today}
        onClick={() => onChange(today, true)}
      >
        {say('explorer.back-to', { day: renderDate(today) })}
      </button>
    </div>
  );
};
