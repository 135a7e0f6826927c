import type { Flow } from '../../model/explorer/trend';
import type { FlowEnd } from '../../model/explorer/flow-drawing';
import type { HueOrNone } from '../../model/appearance/palette';
import type { PolicyOutline } from '../../model/documents/policy-document';
import { TableHead } from '../parts/TableHead';
import { wrapName } from '../../model/appearance/wrap';
import { goneEnd } from '../../model/explorer/trend';
import { layOutFlows } from '../../model/explorer/flow-drawing';
import { toStageAppearance, toSupportAppearance } from '../../model/appearance/appearance';
import { say } from '../../model/text/say';

interface FlowChartProps {
  readonly policy: PolicyOutline;
  readonly axis: 'stage' | 'support';
  /** The values of the axis in order. */
  readonly ids: readonly string[];
  readonly flows: readonly Flow[];
}

type Side = 'from' | 'to';

// Narrow enough for the smallest phone, where the texts are still large enough.
const width = 320;
const [left, right] = [118, 202];
/** The letters that fit on a line of a name. */
const letters = { line: 14, word: 15 } as const;
/** The lines of a name that have room. The table contains the whole name. */
const mostLines = 2;
const lineHeight = 14;
/** The width of the bar at the end of a band. */
const bar = 5;

interface Appearance {
  readonly name: string;
  readonly short: string;
  readonly hue: HueOrNone;
}

const toAppearance = (
  policy: PolicyOutline,
  axis: FlowChartProps['axis'],
  id: string,
  side: Side,
): Appearance => {
  if (id === goneEnd) {
    const name = side === 'from' ? say('flow.returned') : say('explorer.gone');
    return { name, short: name, hue: 'none' };
  }
  return axis === 'stage' ? toStageAppearance(policy, id) : toSupportAppearance(policy, id);
};

const toLines = (name: string): string[] => {
  const lines = wrapName(name, letters);
  return lines.length <= mostLines
    ? lines
    : [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1] ?? ''}…`];
};

const End = ({
  end,
  appearance,
  side,
}: {
  readonly end: FlowEnd;
  readonly appearance: Appearance;
  readonly side: Side;
}) => {
  const isFrom = side === 'from';
  const x = isFrom ? left - bar - 6 : right + bar + 6;
  const lines = toLines(appearance.short);
  // The lines of the name and the number below are centred beside the bar.
  const first = end.y + end.height / 2 - ((lines.length + 1) * lineHeight) / 2 + 11;
  const anchor = isFrom ? 'end' : 'start';
  return (
    <g className={`sb-flow-end sb-hue-${appearance.hue}`}>
      <rect x={isFrom ? left - bar : right} y={end.y} width={bar} height={end.height} />
      {lines.map((line, index) => (
        <text key={index} x={x} y={first + index * lineHeight} textAnchor={anchor}>
          {line}
        </text>
      ))}
      <text className="sb-flow-count" x={x} y={first + lines.length * lineHeight} textAnchor={anchor}>
        {end.count}
      </text>
    </g>
  );
};

/**
 * The number of changes between values of an axis: bands with proportional widths, and the same as a table.
 */
export const FlowChart = ({ policy, axis, ids, flows }: FlowChartProps) => {
  if (flows.length === 0) return null;
  const { height, from, to, bands } = layOutFlows(flows, [...ids, goneEnd], left, right);
  const appearance = (id: string, side: Side): Appearance => toAppearance(policy, axis, id, side);
  const head = axis === 'stage' ? say('flow.stages') : say('flow.supports');
  return (
    <figure className="sb-flow">
      <figcaption>{head}</figcaption>
      <svg
        viewBox={`0 -4 ${width} ${height + 8}`}
        role="img"
        aria-label={say('trend.see-table', { title: head })}
      >
        {bands.map((band) => (
          <path
            key={`${band.from} ${band.to}`}
            className={`sb-flow-band sb-hue-${appearance(band.from, 'from').hue}`}
            d={band.path}
          >
            <title>
              {say('flow.band', {
                from: appearance(band.from, 'from').name,
                to: appearance(band.to, 'to').name,
                count: band.count,
              })}
            </title>
          </path>
        ))}
        {from.map((end) => (
          <End key={end.id} end={end} appearance={appearance(end.id, 'from')} side="from" />
        ))}
        {to.map((end) => (
          <End key={end.id} end={end} appearance={appearance(end.id, 'to')} side="to" />
        ))}
      </svg>
      <details>
        <summary>{say('trend.as-table')}</summary>
        <table className="sb-numbers" aria-label={head}>
          <TableHead columns={[say('flow.from'), say('flow.to'), say('flow.count')]} />
          <tbody>
            {flows.map((flow) => (
              <tr key={`${flow.from} ${flow.to}`}>
                <td>{appearance(flow.from, 'from').name}</td>
                <td>{appearance(flow.to, 'to').name}</td>
                <td>{flow.count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
};
