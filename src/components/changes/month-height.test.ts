import { expect, it } from 'vitest';
import { deriveSiteData } from '../../model/pages/site-data';
import { estimateMonth } from './month-height';
import { groupChanges } from '../../model/documents/change-order';
import { readDataset } from '../../dataset';

const { dataset } = readDataset('data');
if (dataset === null) throw new Error('The default dataset cannot be read');

const changes = deriveSiteData(dataset).changes();
const months = groupChanges(changes, 'month');

it('grows with each day, each entry and each line of an entry', () => {
  for (const [, inMonth] of months) {
    const wide = estimateMonth(inMonth, 110);
    expect(wide).toBeGreaterThan(groupChanges(inMonth, 'day').length);
    expect(estimateMonth(inMonth, 38)).toBeGreaterThanOrEqual(wide);
    expect(estimateMonth([...inMonth, ...changes.slice(0, 1)], 110)).toBeGreaterThanOrEqual(wide);
  }
});
