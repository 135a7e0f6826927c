import { describe, expect, it } from 'vitest';
import { renderToStaticMarkup } from 'react-dom/server';
import type { TimelineEntry } from '../../model/api/subject';
import { readDataset } from '../../dataset';
import { toPolicyDocument } from '../../model/documents/policy-document';
import { TimelineChart } from './TimelineChart';

const toPolicy = (name: string) => {
  const { dataset } = readDataset(`tests/datasets/${name}/data`, {});
  if (dataset === null) throw new Error(`The dataset ${name} cannot be read`);
  return toPolicyDocument(dataset);
};
const looms = toPolicy('features');

const entry = (
  date: string,
  change: TimelineEntry['changes'][number],
  precision: TimelineEntry['precision'] = 'on',
): TimelineEntry => ({
  date,
  precision,
  after: null,
  release: null,
  status: 'done',
  changes: [change],
  version: null,
  source: 'https://example.org/',
  note: null,
  isNews: true,
});
const begun = (date: string, precision?: TimelineEntry['precision']) =>
  entry(date, { axis: 'stage', from: 'unknown', to: 'limited' }, precision);

const draw = (
  timeline: readonly TimelineEntry[],
  { policy = looms, deadlines = [] }: Partial<Parameters<typeof TimelineChart>[0]> = {},
): string =>
  renderToStaticMarkup(
    <TimelineChart
      policy={policy}
      timeline={timeline}
      deadlines={deadlines}
      asOf="2025-09-01"
      dataAsOf="2025-09-01"
    />,
  );
const end = { date: '2026-03-01', what: 'end-of-support', isPast: false } as NonNullable<
  Parameters<typeof TimelineChart>[0]['deadlines'][number]
>;

describe('TimelineChart', () => {
  it('has no track of a missing axis, also if an end of support was announced', () => {
    expect(draw([begun('2020-01-01')], { deadlines: [end] }).match(/sb-track-name/g)).toHaveLength(1);
    const policy = toPolicy('observatory');
    const change = { axis: 'stage', from: 'unknown', to: policy.stages[0]?.id ?? '' } as const;
    const html = draw([entry('2020-01-01', change)], { policy, deadlines: [end] });
    expect(html.match(/sb-track-name/g)).toHaveLength(2);
  });

  it('is left out if everything was found on the day of the data', () => {
    expect(draw([begun('2025-09-01', 'by')])).toBe('');
  });

  it('is left out if there is nothing to draw', () => {
    expect(draw([entry('2022-10-19', { axis: 'presence', event: { is: 'removed' } })])).toBe('');
  });

  it('names the reason of an absence', () => {
    const html = draw([
      begun('2020-01-01'),
      entry('2022-01-01', { axis: 'presence', event: { is: 'split', to: ['a', 'b'] } }),
    ]);
    expect(html).toContain('title="Split on 1 January 2022"');
    expect(html).not.toContain('Removed');
  });

  it('names a planned end as an event that is expected', () => {
    const removal = { ...end, what: 'removal', date: '2027-05-05' } as const;
    const html = draw([begun('2020-01-01')], { deadlines: [removal] });
    expect(html).toContain('title="Removal, expected on 5 May 2027"');
    expect(html).not.toContain('Removed');
  });

  it('has no label where there is no room for it', () => {
    const html = draw([begun('2023-12-15')]);
    expect(html).toContain('>2024');
    expect(draw([begun('2015-02-01')])).not.toMatch(/sb-year" style="inset-inline-start:9\d/);
  });
});
