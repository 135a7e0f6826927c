import type { Flow, TrendPoint } from '../../model/explorer/trend';
import type { PolicyDocument } from '../../model/policy-document';
import { Glyph } from '../Glyph';
import { daysBetween, renderDate } from '../../model/calendar';
import { goneEnd } from '../../model/explorer/trend';
import { toStageLook, toSupportLook } from '../../model/look';

interface TrendProps {
  readonly policy: PolicyDocument;
  readonly stages: readonly string[];
  readonly trend: readonly TrendPoint[];
  readonly today: string;
}

const width = 720;
const height = 220;

/** How many subjects were in each stage over time: stacked areas with their names beside them, and the same as a table. */
export const Trend = ({ policy, stages, trend, today }: TrendProps) => {
  const [first] = trend;
  const last = trend.at(-1);
  if (first === undefined || last === undefined || trend.length < 2) return null;
  const span = daysBetween(first.day, last.day);
  const most = Math.max(1, ...trend.map((point) => point.stages.reduce((sum, count) => sum + count, 0)));
  const x = (day: string): string => ((width * daysBetween(first.day, day)) / span).toFixed(1);
  const y = (count: number): string => (height - (height * count) / most).toFixed(1);
  const used = stages
    .map((id, place) => ({ id, place }))
    .filter(({ place }) => trend.some((p) => (p.stages[place] ?? 0) > 0));
  const below = (point: TrendPoint, place: number): number =>
    point.stages.slice(0, place).reduce((sum, count) => sum + count, 0);
  const years = [...new Set(trend.map(({ day }) => day.slice(0, 4)))].filter(
    (year) => `${year}-01-01` > first.day,
  );
  const rows = trend.filter(
    ({ day }, index) =>
      index === 0 || index === trend.length - 1 || day.slice(5, 7) === '12' || day.slice(5, 7) === '06',
  );
  return (
    <figure className="sb-history">
      <figcaption>
        Subjects in each stage, {renderDate(first.day)} to {renderDate(last.day)}
      </figcaption>
      <svg
        viewBox={`-4 -4 ${width + 8} ${height + 26}`}
        role="img"
        aria-label="Subjects in each stage over time. The table below has the numbers."
      >
        {used.map(({ id, place }) => (
          <path
            key={id}
            className={`sb-history-area sb-hue-${toStageLook(policy, id).hue}`}
            d={`M${trend.map((p) => `${x(p.day)} ${y(below(p, place) + (p.stages[place] ?? 0))}`).join('L')}L${[
              ...trend,
            ]
              .reverse()
              .map((p) => `${x(p.day)} ${y(below(p, place))}`)
              .join('L')}Z`}
          />
        ))}
        {years.map((year) => (
          <g key={year} className="sb-history-year">
            <line x1={x(`${year}-01-01`)} x2={x(`${year}-01-01`)} y1={0} y2={height} />
            <text x={x(`${year}-01-01`)} y={height + 16}>
              {year}
            </text>
          </g>
        ))}
        {today < last.day && (
          <line className="sb-history-today" x1={x(today)} x2={x(today)} y1={0} y2={height} />
        )}
      </svg>
      <ul className="sb-history-key">
        {used.map(({ id, place }) => (
          <li key={id} className={`sb-hue-${toStageLook(policy, id).hue}`}>
            <span className="sb-history-swatch" aria-hidden="true" />
            <Glyph name={toStageLook(policy, id).glyph} /> {toStageLook(policy, id).name}{' '}
            <span className="sb-facet-count">{last.stages[place] ?? 0}</span>
          </li>
        ))}
      </ul>
      <details>
        <summary>The same as a table</summary>
        <div
          className="sb-situations"
          tabIndex={0}
          role="region"
          aria-label="Subjects in each stage over time"
        >
          <table className="sb-table">
            <thead>
              <tr>
                <th scope="col">Day</th>
                {used.map(({ id }) => (
                  <th key={id} scope="col">
                    {toStageLook(policy, id).short}
                  </th>
                ))}
                <th scope="col">Left</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((point) => (
                <tr key={point.day}>
                  <th scope="row">{renderDate(point.day)}</th>
                  {used.map(({ id, place }) => (
                    <td key={id}>{point.stages[place] ?? 0}</td>
                  ))}
                  <td>{point.gone}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
};

interface FlowsProps {
  readonly policy: PolicyDocument;
  readonly axis: 'stage' | 'support';
  readonly flows: readonly Flow[];
}

/** How often subjects went from one value to another: bars with their numbers, which are a table at the same time. */
export const Flows = ({ policy, axis, flows }: FlowsProps) => {
  const most = Math.max(1, ...flows.map(({ count }) => count));
  const name = (id: string): string => {
    if (id === goneEnd) return 'Left the catalog';
    return axis === 'stage' ? toStageLook(policy, id).name : toSupportLook(policy, id).name;
  };
  if (flows.length === 0) return null;
  return (
    <table className="sb-flows">
      <caption>
        {axis === 'stage' ? 'From stage to stage' : 'From support state to support state'}: how often, over
        the whole history
      </caption>
      <thead>
        <tr>
          <th scope="col">From</th>
          <th scope="col">To</th>
          <th scope="col">How often</th>
        </tr>
      </thead>
      <tbody>
        {flows.map(({ from, to, count }) => (
          <tr key={`${from} ${to}`}>
            <td>{name(from)}</td>
            <td>{name(to)}</td>
            <td>
              <span
                className="sb-flow-bar"
                aria-hidden="true"
                style={{ width: `${((60 * count) / most).toFixed(1)}%` }}
              />{' '}
              {count}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
