import type { Band } from '../../model/subject/band';
import type { Day } from '../../model/time/calendar';
import type { Deadline } from '../../model/api/deadline';
import type { TimelineEntry } from '../../model/api/subject';
import type { Appearance } from '../../model/appearance/appearance';
import type { PolicyDocument } from '../../model/documents/policy-document';
import { absent, deriveBands } from '../../model/subject/band';
import {
  addDays,
  daysBetween,
  renderDate,
  renderDateWithPrecision,
  renderStart,
  sayBegun,
} from '../../model/time/calendar';
import { toLastKnownDay } from '../../model/time/freshness';
import {
  toAbsenceAppearance,
  toBare,
  toStageAppearance,
  toSupportAppearance,
} from '../../model/appearance/appearance';
import { supportEnded } from '../../model/policy/policy';
import { Glyph } from './Glyph';
import { say } from '../../model/text/say';

interface Span {
  readonly first: Day;
  readonly last: Day;
}

const toShare = (day: Day, { first, last }: Span): number =>
  (100 * daysBetween(first, day)) / Math.max(1, daysBetween(first, last));

const percent = (share: number): string => `${Math.round(share * 100) / 100}%`;

/** The first days of years in a span, at most as many as are readable. */
const toYears = (span: Span): Day[] => {
  const from = Number(span.first.slice(0, 4)) + 1;
  const to = Number(span.last.slice(0, 4));
  const step = Math.ceil(Math.max(1, to - from + 1) / 6);
  const years: Day[] = [];
  for (let year = from; year <= to; year += step) years.push(`${String(year).padStart(4, '0')}-01-01`);
  return years;
};

/** From the first to the last day in the data, with extra space so that the last band is readable. */
const toSpan = ({
  first,
  days,
  asOf,
  dataAsOf,
}: Pick<Span, 'first'> &
  Pick<TimelineChartProps, 'asOf' | 'dataAsOf'> & { readonly days: readonly Day[] }): Span => {
  const end = days.reduce((latest, day) => (day > latest ? day : latest), first);
  const lastKnown = toLastKnownDay({ dataAsOf, today: asOf });
  if (end <= lastKnown) return { first, last: lastKnown };
  const beyond = addDays(end, Math.max(30, Math.round(daysBetween(first, end) / 6)));
  return { first, last: end < asOf && asOf < beyond ? asOf : beyond };
};

/** A planned end has not happened yet. */
const toBandAppearance = (
  { value, planned, absence }: Band,
  toAppearance: TrackProps['toAppearance'],
): Appearance => {
  const asPlanned = (appearance: Appearance, name: string): Appearance => ({
    ...appearance,
    name,
    short: name,
    bare: name,
  });
  if (value === absent) {
    const is = absence ?? 'removed';
    const appearance = toAbsenceAppearance(is);
    return planned ? asPlanned(appearance, say('history.absence', { absence: is })) : appearance;
  }
  const appearance = toAppearance(value);
  return planned && value === supportEnded ? asPlanned(appearance, say('history.support-ends')) : appearance;
};

/** Labels of the time axis: the years that begin in the span, or else its first month. Near the end there is no room. */
const toMarks = (span: Span): { day: Day; text: string }[] => {
  const years = toYears(span).filter((day) => toShare(day, span) < 90);
  if (years.length === 0) return [{ day: span.first, text: renderDate(span.first.slice(0, 7)) }];
  return years.map((day) => ({ day, text: day.slice(0, 4) }));
};

/** "Alpha, since 5 May 2022", or "Alpha, started 5 May 2022" if the period is over. */
const renderBand = (band: Band, name: string, asOf: Day): string => {
  if (band.planned)
    return say('history.band-planned', { name, when: renderDateWithPrecision(band.from, band) });
  if (band.value === absent || band.value === supportEnded)
    return say('history.band-event', { name, when: renderDateWithPrecision(band.from, band) });
  const day = renderStart(band.from, band);
  return band.to !== null && band.to <= asOf
    ? say('history.band-over', { name, day })
    : say('history.band', { name, begun: sayBegun(band, day) });
};

interface TrackProps {
  readonly name: string;
  readonly bands: readonly Band[];
  readonly span: Span;
  readonly asOf: Day;
  /** Drawn as a line; null if nothing follows it. */
  readonly today: Day | null;
  readonly toAppearance: (value: string) => Appearance;
}

const Track = ({ name, bands, span, asOf, today, toAppearance }: TrackProps) => (
  <div className="sb-track">
    <span className="sb-track-name">{name}</span>
    <div className="sb-track-bands">
      {bands.map((band) => {
        const appearance = toBandAppearance(band, toAppearance);
        const start = toShare(band.from, span);
        const width = toShare(band.to ?? span.last, span) - start;
        const isInexact = band.precision === 'by' || band.precision === 'release';
        const edges = `${isInexact ? ' sb-band--by' : ''}${band.planned ? ' sb-band--planned' : ''}`;
        return (
          <span
            key={band.from}
            className={`sb-band sb-hue-${appearance.hue}${edges}`}
            style={{ insetInlineStart: percent(start), width: percent(width) }}
            title={renderBand(band, appearance.name, asOf)}
          >
            <Glyph name={appearance.glyph} />
            <span className="sb-band-name">{toBare(appearance)}</span>{' '}
          </span>
        );
      })}
      {today !== null && (
        <span className="sb-today" style={{ insetInlineStart: percent(toShare(today, span)) }} />
      )}
    </div>
  </div>
);

interface TimelineChartProps {
  readonly policy: PolicyDocument;
  readonly timeline: readonly TimelineEntry[];
  readonly deadlines: readonly Deadline[];
  readonly asOf: Day;
  /** The day on which the data were last read; null if unknown. */
  readonly dataAsOf: Day | null;
}

/**
 * A history as a chart: one band for each period of a stage or support state. The list below has the same as
 * text.
 */
export const TimelineChart = ({ policy, timeline, deadlines, asOf, dataAsOf }: TimelineChartProps) => {
  const first = timeline[0]?.date;
  if (first === undefined) return null;
  const axes = policy.supportStates.length === 0 ? (['stage'] as const) : (['stage', 'support'] as const);
  const tracks = axes
    .map((axis) => ({ axis, bands: deriveBands(timeline, axis, deadlines) }))
    .filter(({ bands }) => bands.some(({ value }) => value !== 'unknown' && value !== absent));
  const span = toSpan({
    first,
    days: [
      ...timeline.map(({ date }) => date),
      ...tracks.flatMap(({ bands }) => bands.map(({ from }) => from)),
    ],
    asOf,
    dataAsOf,
  });
  // A single day has no room for a band.
  if (tracks.length === 0 || span.first === span.last) return null;
  return (
    <div className="sb-chart" aria-hidden="true">
      {tracks.map(({ axis, bands }) => (
        <Track
          key={axis}
          name={axis === 'stage' ? say('history.stage') : say('history.support')}
          bands={bands}
          span={span}
          asOf={asOf}
          today={span.last > asOf ? asOf : null}
          toAppearance={(value) =>
            axis === 'stage' ? toStageAppearance(policy, value) : toSupportAppearance(policy, value)
          }
        />
      ))}
      <div className="sb-years">
        {toMarks(span).map(({ day, text }) => (
          <span key={day} className="sb-year" style={{ insetInlineStart: percent(toShare(day, span)) }}>
            {text}{' '}
          </span>
        ))}
      </div>
    </div>
  );
};
