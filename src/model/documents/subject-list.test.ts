import { describe, expect, it } from 'vitest';
import { deriveDocumentContext } from './to-subject-document';
import { listSubjects } from './subject-list';
import { readDataset } from '../../dataset';

const { dataset } = readDataset('tests/datasets/observatory/data');
if (dataset === null) throw new Error('the observatory could not be read');
const context = deriveDocumentContext(dataset);
const toIds = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);

describe('listSubjects', () => {
  it('lists present subjects that match every part of the filter, by label', () => {
    expect(toIds(listSubjects(context, { kind: 'driver', support: 'night-watch' }))).toEqual([
      'drv-dome-shutter-2',
      'drv-mount-equatorial',
      'drv-filter-carousel',
      'drv-focuser',
      'drv-guider',
    ]);
  });

  it('finds subjects with an unknown state', () => {
    expect(listSubjects(context, { support: 'unknown' })).toEqual([
      {
        id: 'routine-satellite-alert',
        name: 'Satellite alert',
        label: 'Satellite alert, survey',
        permalink: '/catalog/routine-satellite-alert/',
        stage: { id: 'first-light' },
        support: { id: 'unknown' },
        groups: [],
      },
    ]);
  });

  it('omits subjects that are removed or not present yet', () => {
    const ids = toIds(listSubjects(context, {}));
    expect(ids).toHaveLength(24);
    for (const id of ['drv-filter-wheel', 'drv-weather-station-serial', 'routine-lunar-occultation'])
      expect(ids).not.toContain(id);
  });
});
