import { describe, expect, it } from 'vitest';
import { deriveSiteData } from './site-data';
import { listedPages } from './listed-pages';
import { readDataset } from '../../dataset';

const { dataset } = readDataset('tests/datasets/observatory/data', {});
if (dataset === null) throw new Error('The dataset of the tests cannot be read');
const data = deriveSiteData(dataset);

describe('listedPages', () => {
  it('has each type, path and own source once', () => {
    for (const values of [
      listedPages.map(({ type }) => type),
      listedPages.map(({ path }) => path),
      listedPages.filter(({ isSourceOwn }) => isSourceOwn).map(({ source }) => source),
    ])
      expect(new Set(values).size).toBe(values.length);
  });

  it('gives a page and its source file the same document', () => {
    for (const { toDocument } of listedPages) expect(toDocument(data)).toBeDefined();
    expect(listedPages.find(({ type }) => type === 'catalog')?.toDocument(data)).toHaveLength(
      dataset.subjects.length,
    );
  });
});

describe('deriveSiteData', () => {
  it('derives each part once for all callers', () => {
    expect(data.entries()).toBe(data.entries());
    expect(data.changes()).toBe(data.changes());
    expect(data.explorerFile()).toBe(data.explorerFile());
  });

  it('returns the entries in the order of the subjects, whatever the order of derivation', () => {
    const other = deriveSiteData(dataset);
    [...dataset.subjects].reverse().forEach(other.deriveDocument);
    expect(other.entries()).toEqual(data.entries());
  });
});
