import { describe, expect, it } from 'vitest';
import { deriveNews } from './news';
import { deriveSiteData } from './site-data';
import { readDataset } from '../../dataset';

const { dataset } = readDataset('tests/datasets/observatory/data', {});
if (dataset === null) throw new Error('The dataset of the tests cannot be read');

describe('deriveNews', () => {
  const news = deriveNews(deriveSiteData(dataset), 4);

  it('tells the newest changes that were carried out, newest first', () => {
    const days = news.changes.map(({ date }) => date);
    expect(days).toHaveLength(4);
    expect(days).toEqual([...days].sort().reverse());
    expect(news.changes.every(({ status }) => status === 'done')).toBe(true);
  });

  it('tells what lies ahead or is overdue, soonest first, and nothing that has passed', () => {
    const days = news.dues.map(({ date }) => date);
    expect(days.length).toBeGreaterThan(0);
    expect(days).toEqual([...days].sort());
    expect(news.dues.every(({ status }) => status !== 'past')).toBe(true);
  });
});
