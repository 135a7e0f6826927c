import type { TrendPoint } from '../../model/explorer/trend';
import type { PolicyOutline } from '../../model/documents/policy-document';
import { Glyph } from '../parts/Glyph';
import { TableHead } from '../parts/TableHead';
import { daysBetween, renderDate } from '../../model/time/calendar';
import { toStageAppearance } from '../../model/appearance/appearance';
import { say } from '../../model/text/say';

interface TrendProps {
  readonly policy: PolicyOutline;
  readonly stages: readonly string[];
  readonly trend: readonly TrendPoint[];
  /** The last day that the data say anything about; what comes after it is planned. */
  readonly lastKnown: string;
}

/** The drawing stretches to the available width; labels are text beside it, so that they keep their size. */
const [width, height] = [1000, 100];

/** The share of the width from which a year would be cut off on a phone. */
const roomUntil = 0.9;

/** The most years that have room beside each other on a phone. */
const mostYears = 7;

const percent = (share: number): string => `${(100 * share).toFixed(2)}%`;

/** Round numbers up to the most, few enough to be read. */
const toLevels = (most: number): number[] => {
  const power = 10 ** Math.floor(Math.log10(most / 4));
  const step = Math.max(1, ...[1, 2, 5].map((factor) => factor * power).filter((size) => most / size >= 2));
  return Array.from({ length: Math.floor(most / step) }, (_, index) => (index + 1) * step);
};

/** How many subjects were in each stage over time: stacked areas with their names beside them, and the same as a table. */
export const Trend = ({ policy, stages, trend, lastKnown }: TrendProps) => {
  const [first] = trend;
  const last = trend.at(-1);
  if (first === undefined || last === undefined || trend.length < 2) return null;
  const span = daysBetween(first.day, last.day);
  const most = Math.max(1, ...trend.map((point) => point.stages.reduce((sum, count) => sum + count, 0)));
  const at = (day: string): number => daysBetween(first.day, day) / span;
  const x = (day: string): string => (width * at(day)).toFixed(1);
  const y = (count: number): string => (height - (height * count) / most).toFixed(1);
  const used = stages
    .map((id, place) => ({ id, place }))
    .filter(({ place }) => trend.some((p) => (p.stages[place] ?? 0) > 0));
  const below = (point: TrendPoint, place: number): number =>
    point.stages.slice(0, place).reduce((sum, count) => sum + count, 0);
  const years = [...new Set(trend.map(({ day }) => day.slice(0, 4)))].filter(
    (year) => `${year}-01-01` > first.day,
  );
  const yearStep = Math.ceil(years.length / mostYears);
  const rows = trend.filter(
    ({ day }, index) =>
      index === 0 || index === trend.length - 1 || day.slice(5, 7) === '12' || day.slice(5, 7) === '06',
  );
  return (
    <figure className="sb-history">
      <figcaption>
        {say('trend.caption', { from: renderDate(first.day), to: renderDate(last.day) })}
      </figcaption>
      <div className="sb-history-plot">
        <svg
          viewBox={`0 0 ${width} ${height}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={say('trend.see-table', { title: say('trend.over-time') })}
        >
          {used.map(({ id, place }) => (
            <path
              key={id}
              className={`sb-history-area sb-hue-${toStageAppearance(policy, id).hue}`}
              d={`M${trend.map((p) => `${x(p.day)} ${y(below(p, place) + (p.stages[place] ?? 0))}`).join('L')}L${[
                ...trend,
              ]
                .reverse()
                .map((p) => `${x(p.day)} ${y(below(p, place))}`)
                .join('L')}Z`}
            />
          ))}
        </svg>
        {toLevels(most).map((level) => (
          <span key={level} className="sb-history-level" style={{ bottom: percent(level / most) }}>
            {level}
          </span>
        ))}
        {years.map((year, index) => (
          <span key={year} className="sb-history-year" style={{ left: percent(at(`${year}-01-01`)) }}>
            {index % yearStep === 0 && at(`${year}-01-01`) < roomUntil && year}
          </span>
        ))}
        {lastKnown < last.day && (
          <span className="sb-history-today" style={{ left: percent(at(lastKnown)) }}>
            <span className={at(lastKnown) < 0.5 ? undefined : 'sb-history-before'}>
              {renderDate(lastKnown)}
            </span>
          </span>
        )}
      </div>
      <ul className="sb-history-key">
        {used.map(({ id, place }) => (
          <li key={id} className={`sb-hue-${toStageAppearance(policy, id).hue}`}>
            <span className="sb-history-swatch" aria-hidden="true" />
            <Glyph name={toStageAppearance(policy, id).glyph} /> {toStageAppearance(policy, id).name}{' '}
            <span className="sb-facet-count">{last.stages[place] ?? 0}</span>
          </li>
        ))}
      </ul>
      <details>
        <summary>{say('trend.as-table')}</summary>
        <div className="sb-wide" tabIndex={0} role="region" aria-label={say('trend.over-time')}>
          <table className="sb-numbers">
            <TableHead
              columns={[
                say('trend.day'),
                ...used.map(({ id }) => toStageAppearance(policy, id).short),
                say('trend.gone'),
              ]}
            />
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
