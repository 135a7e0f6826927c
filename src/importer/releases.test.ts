import { describe, expect, it } from 'vitest';
import type { MappedSnapshot } from '../model/schema/mapped';
import { ReleaseError, dateSnapshots, toReleases } from './releases';
import { SourceError } from './source-error';

const source = 'https://code.example/gates';
const releases = toReleases(
  [
    { version: '0.0' },
    { version: '1.9', date: '2024-01-01' },
    { version: '1.10', date: '2024-05-01' },
    { version: '1.11', date: '2024-09-01' },
    { version: '1.12', date: '2025-01-01' },
    { version: '1.13' },
  ],
  'releases',
);

const snapshot = (more: Partial<MappedSnapshot>): MappedSnapshot => ({
  precision: 'on',
  unchanged: [],
  removed: false,
  source,
  ...more,
});

/** The days of snapshots, as "2024-01-01 alpha (1.9)". */
const render = (...snapshots: Partial<MappedSnapshot>[]) => {
  const dated = dateSnapshots(snapshots.map(snapshot), releases, '2024-10-01');
  return {
    done: dated.snapshots.map(
      ({ date, precision, stage = 'unknown', removed, version = '' }) =>
        `${precision} ${date} ${removed ? 'removed' : stage} (${version})`,
    ),
    planned: dated.planned.map(({ date, stage, event }) => `${date} ${stage ?? event ?? ''}`),
    undated: dated.undated,
  };
};

describe('snapshots that name releases', () => {
  it('get the days of the releases, in the order of the table', () => {
    expect(
      render({ stage: 'alpha', since: '1.9', until: '1.9' }, { stage: 'beta', since: '1.10' }),
    ).toMatchObject({
      done: ['on 2024-01-01 alpha (1.9)', 'on 2024-05-01 beta (1.10)'],
      undated: [],
    });
  });

  it('know nothing between the end of a range and the next one', () => {
    expect(
      render({ stage: 'alpha', since: '1.9', until: '1.9' }, { stage: 'beta', since: '1.11' }).done,
    ).toEqual(['on 2024-01-01 alpha (1.9)', 'on 2024-05-01 unknown (1.10)', 'on 2024-09-01 beta (1.11)']);
  });

  it('are removed in the release after the last one that had them', () => {
    const ranges = [
      { stage: 'alpha', since: '1.9', until: '1.10' },
      { after: '1.10', removed: true },
    ];
    expect(render(...ranges).done).toEqual(['on 2024-01-01 alpha (1.9)', 'on 2024-09-01 removed (1.11)']);
  });

  it('are plans if the release is still to come, and are reported if it has no day', () => {
    expect(render({ stage: 'alpha', since: '1.9' }, { stage: 'beta', since: '1.12' })).toMatchObject({
      planned: ['2025-01-01 beta'],
    });
    expect(render({ stage: 'alpha', since: '1.12', until: '1.12' })).toEqual({
      done: [],
      planned: ['2025-01-01 alpha'],
      undated: ['the end after 1.12, which has no day'],
    });
    expect(render({ stage: 'alpha', since: '1.9' }, { stage: 'beta', since: '1.13' })).toMatchObject({
      undated: ['beta since 1.13, which has no day'],
    });
  });

  it('are known by the day of the reading if an old release has no day', () => {
    expect(render({ stage: 'alpha', since: '0.0' })).toMatchObject({ done: ['by 2024-10-01 alpha ()'] });
    expect(render({ stage: 'alpha', since: '0.0' }, { stage: 'beta', since: '1.9' })).toMatchObject({
      done: ['on 2024-01-01 beta (1.9)'],
      undated: ['alpha since 0.0, which has no day'],
    });
  });

  it('have no gap between a range and one that begins in its last release, or after the last of all', () => {
    expect(
      render({ stage: 'alpha', since: '1.9', until: '1.10' }, { stage: 'beta', since: '1.10' }).done,
    ).toEqual(['on 2024-01-01 alpha (1.9)', 'on 2024-05-01 beta (1.10)']);
    expect(render({ stage: 'alpha', since: '1.9', until: '1.13' })).toEqual({
      done: ['on 2024-01-01 alpha (1.9)'],
      planned: [],
      undated: [],
    });
  });

  it('are done on the day of the release, and plans on the day before', () => {
    const read = (asOf: string) => {
      const { snapshots, planned } = dateSnapshots([snapshot({ since: '1.12' })], releases, asOf);
      return [snapshots.length, planned.length];
    };
    expect(read('2025-01-01')).toEqual([1, 0]);
    const stage = dateSnapshots([snapshot({ since: '1.12', stage: 'beta' })], releases, '2024-12-31');
    expect(stage).toMatchObject({ snapshots: [], planned: [{ date: '2025-01-01', stage: 'beta' }] });
  });

  it('fail for a release that the table does not have', () => {
    expect(() => render({ stage: 'alpha', since: '1.8' })).toThrow(ReleaseError);
    expect(() => dateSnapshots([snapshot({ since: '1.9' })], [], null)).toThrow('--table releases=FILE');
  });

  it('need versions in quotes', () => {
    expect(() => toReleases([{ version: 1.1, date: '2024-01-01' }], 'releases.yaml')).toThrow(SourceError);
    expect(() => toReleases({ version: '1.1' }, 'releases.yaml')).toThrow('The releases must be a list');
  });
});
