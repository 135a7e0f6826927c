import { describe, expect, it } from 'vitest';
import { renderToStaticMarkup } from 'react-dom/server';
import { readDataset } from '../../dataset';
import { toPolicyDocument } from '../../model/documents/policy-document';
import { Time } from './Time';
import { Trend } from './Trend';

const { dataset } = readDataset('tests/datasets/features/data', {});
if (dataset === null) throw new Error('The dataset of the tests cannot be read');
const policy = toPolicyDocument(dataset);

const draw = (days: readonly string[], lastKnown: string): string =>
  renderToStaticMarkup(
    <Trend
      policy={policy}
      stages={['limited', 'newly', 'widely']}
      trend={days.map((day, index) => ({ day, stages: [index + 1, 0, 0], gone: 0 }))}
      lastKnown={lastKnown}
    />,
  );

describe('Trend', () => {
  it('has no year where there is no room for it', () => {
    const html = draw(['2023-10-10', '2024-06-01', '2025-01-10'], '2025-01-10');
    const years = [...html.matchAll(/sb-history-year"[^>]*>([^<]*)</g)].map(([, text]) => text);
    expect(years).toEqual(['2024', '']);
  });

  it('names only some of many years, so that they have room on a phone', () => {
    const days = Array.from({ length: 16 }, (_, index) => `${2010 + index}-06-01`);
    const years = [...draw(days, '2025-06-01').matchAll(/sb-history-year"[^>]*>([^<]*)</g)];
    expect(years.flatMap(([, text]) => (text === '' ? [] : [text]))).toEqual([
      '2011',
      '2014',
      '2017',
      '2020',
      '2023',
    ]);
    expect(years).toHaveLength(15);
  });

  it('writes a late day before its line', () => {
    const days = ['2023-01-01', '2024-06-01', '2025-01-01'];
    expect(draw(days, '2024-12-01')).toContain('sb-history-before');
    expect(draw(days, '2023-02-01')).not.toContain('sb-history-before');
  });
});

describe('Time', () => {
  it('has no heading without anything below it', () => {
    const page = {
      vocabulary: { stage: ['limited'], support: [] },
      trend: [],
      flows: { stage: [], support: [] },
      lastKnown: '2025-01-01',
    } as unknown as Parameters<typeof Time>[0]['page'];
    expect(renderToStaticMarkup(<Time policy={policy} page={page} />)).toBe('');
  });
});
