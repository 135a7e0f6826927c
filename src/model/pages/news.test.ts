import { describe, expect, it } from 'vitest';
import { deriveNews } from './news';
import { deriveSiteData } from './site-data';
import { readDataset } from '../../dataset';

const { dataset } = readDataset('tests/datasets/observatory/data', {});
if (dataset === null) throw new Error('The dataset of the tests cannot be read');

describe('deriveNews', () => {
  const news = deriveNews(deriveSiteData(dataset), 4);

  it('lists the latest completed changes, newest first', () => {
    const days = news.changes.map(({ date }) => date);
    expect(days).toHaveLength(4);
    expect(days).toEqual([...days].sort().reverse());
    expect(news.changes.every(({ status }) => status === 'done')).toBe(true);
  });

  it('lists future dates, soonest first, and none that has passed', () => {
    const days = news.dues.map(({ date }) => date);
    expect(days.length).toBeGreaterThan(0);
    expect(days).toEqual([...days].sort());
    expect(news.dues.every(({ status }) => status === 'ahead')).toBe(true);
  });
});
