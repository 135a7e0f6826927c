import type { ConformancePoint } from '../../model/conformance/conformance';
import { renderDate } from '../../model/time/calendar';
import { say } from '../../model/text/say';

const width = 320;
const height = 48;

const toPath = (trend: readonly ConformancePoint[], highest: number): string => {
  const step = trend.length < 2 ? 0 : width / (trend.length - 1);
  return trend
    .map(({ subjects }, index) => {
      const x = (index * step).toFixed(1);
      const y = (height - 2 - (subjects / highest) * (height - 4)).toFixed(1);
      return `${index === 0 ? 'M' : 'L'}${x} ${y}`;
    })
    .join('');
};

/**
 * The number of subjects that broke a rule at the end of each quarter: a chart that starts at zero, and the
 * same numbers in a fold.
 */
export const Trend = ({ trend }: { trend: readonly ConformancePoint[] }) => {
  const [first] = trend;
  const last = trend.at(-1);
  const highest = Math.max(...trend.map(({ subjects }) => subjects), 0);
  if (first === undefined || last === undefined || highest === 0 || trend.length < 2) return null;
  const text = say('check.trend', {
    subjects: first.subjects,
    date: renderDate(first.date),
    highest,
    subjects2: last.subjects,
    date2: renderDate(last.date),
  });
  return (
    <div className="sb-trend">
      <span className="sb-trend-highest" aria-hidden="true">
        {highest}
      </span>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={say('check.trend-title', { text })}
      >
        <path
          d={toPath(trend, highest)}
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      <span className="sb-trend-years" aria-hidden="true">
        <span>{first.date.slice(0, 4)}</span>
        <span>{last.date.slice(0, 4)}</span>
      </span>
      <details>
        <summary>{say('check.over-time', { text })}</summary>
        <table className="sb-table">
          <thead>
            <tr>
              <th scope="col">{say('check.at-end')}</th>
              <th scope="col">{say('check.how-many')}</th>
            </tr>
          </thead>
          <tbody>
            {trend.map(({ date, subjects }) => (
              <tr key={date}>
                <th scope="row">{renderDate(date)}</th>
                <td>{subjects}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
};
