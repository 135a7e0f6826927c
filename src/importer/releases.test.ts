import { describe, expect, it } from 'vitest';
import type { MappedSnapshot } from '../model/schema/mapped';
import { toTransitions } from './snapshot';
import { markPlanned, toReleases } from './release-table';
import { ReleaseError, dateSnapshots } from './releases';
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

/** The rows of snapshots, as "1.9 alpha". */
const render = (...snapshots: Partial<MappedSnapshot>[]) => {
  const dated = dateSnapshots(snapshots.map(snapshot), releases, '2024-10-01');
  return {
    done: toTransitions(dated.snapshots).map(
      ({ since, date = '', stage, event }) => `${since ?? date} ${event ?? stage ?? ''}`,
    ),
    planned: dated.planned.map(({ since = '', stage, event }) => `${since} ${event ?? stage ?? ''}`),
    unplaced: dated.unplaced,
  };
};

describe('snapshots that name releases', () => {
  it('keep their releases, in the order of the table', () => {
    expect(
      render({ stage: 'beta', since: '1.10' }, { stage: 'alpha', since: '1.9', until: '1.9' }),
    ).toMatchObject({ done: ['1.9 alpha', '1.10 beta'], unplaced: [] });
  });

  it('know nothing between the end of a range and the next one', () => {
    expect(
      render({ stage: 'alpha', since: '1.9', until: '1.9' }, { stage: 'beta', since: '1.11' }).done,
    ).toEqual(['1.9 alpha', '1.10 unknown', '1.11 beta']);
  });

  it('are removed in the release after the last one that had them', () => {
    const ranges = [
      { stage: 'alpha', since: '1.9', until: '1.10' },
      { after: '1.10', removed: true },
    ];
    expect(render(...ranges).done).toEqual(['1.9 alpha', '1.11 removed']);
  });

  it('are plans if the release is still to come, with or without a day', () => {
    expect(render({ stage: 'alpha', since: '1.9' }, { stage: 'beta', since: '1.12' })).toEqual({
      done: ['1.9 alpha'],
      planned: ['1.12 beta'],
      unplaced: [],
    });
    expect(render({ stage: 'alpha', since: '1.9' }, { stage: 'beta', since: '1.13' })).toMatchObject({
      planned: ['1.13 beta'],
      unplaced: [],
    });
  });

  it('are reported if nothing is planned but their end, or if no release follows', () => {
    expect(render({ stage: 'alpha', since: '1.12', until: '1.12' })).toEqual({
      done: [],
      planned: ['1.12 alpha'],
      unplaced: ['the end after 1.12'],
    });
    expect(render({ after: '1.13', removed: true }).unplaced).toEqual([
      'removed after 1.13, the last release',
    ]);
  });

  it('keep old releases without a day', () => {
    expect(render({ stage: 'alpha', since: '0.0' }, { stage: 'beta', since: '1.9' })).toMatchObject({
      done: ['0.0 alpha', '1.9 beta'],
      unplaced: [],
    });
  });

  it('have no gap between a range and one that begins in its last release, or after the last of all', () => {
    expect(
      render({ stage: 'alpha', since: '1.9', until: '1.10' }, { stage: 'beta', since: '1.10' }).done,
    ).toEqual(['1.9 alpha', '1.10 beta']);
    expect(render({ stage: 'alpha', since: '1.9', until: '1.13' })).toEqual({
      done: ['1.9 alpha'],
      planned: [],
      unplaced: [],
    });
  });

  it('announce the ends of plans by the day of the reading', () => {
    const ends = { stage: 'alpha', since: '1.12', notice: { removedIn: '1.13' } };
    expect(dateSnapshots([snapshot(ends)], releases, '2024-10-01').announced).toMatchObject([
      { date: '2024-10-01', precision: 'by', notice: { removedIn: '1.13' } },
    ]);
  });

  it('are done on the day of the release, and plans on the day before', () => {
    const read = (asOf: string) => {
      const { snapshots, planned } = dateSnapshots([snapshot({ since: '1.12' })], releases, asOf);
      return [snapshots.length, planned.length];
    };
    expect(read('2025-01-01')).toEqual([1, 0]);
    const stage = dateSnapshots([snapshot({ since: '1.12', stage: 'beta' })], releases, '2024-12-31');
    expect(stage).toMatchObject({ snapshots: [], planned: [{ since: '1.12', stage: 'beta' }] });
  });

  it('fail for a release that the table does not have', () => {
    expect(() => render({ stage: 'alpha', since: '1.8' })).toThrow(ReleaseError);
    const ofNotice = { stage: 'alpha', since: '1.9', notice: { removedIn: '1.99' } };
    expect(() => render(ofNotice)).toThrow('The table of releases has no "1.99".');
    expect(() => dateSnapshots([snapshot({ since: '1.9' })], [], null)).toThrow('--table releases=FILE');
  });

  it('need versions in quotes', () => {
    expect(() => toReleases([{ version: 1.1, date: '2024-01-01' }], 'releases.yaml')).toThrow(SourceError);
    expect(() => toReleases({ version: '1.1' }, 'releases.yaml')).toThrow('The releases must be a list');
  });
});

describe('a table of releases', () => {
  it('can have months, and mark releases to come', () => {
    const rows = [
      { version: '1', date: '2024-01' },
      { version: '2', planned: 'true' },
      { version: '3', planned: false },
    ];
    expect(toReleases(rows, 'releases.csv')).toEqual([
      { version: '1', date: '2024-01', planned: false },
      { version: '2', date: null, planned: true },
      { version: '3', date: null, planned: false },
    ]);
    expect(() => toReleases([{ version: '1', planned: 'soon' }], 'releases.csv')).toThrow(
      '"planned" only if',
    );
  });

  it('plans what is after the day of the reading, and what follows a plan without a day', () => {
    const plannedOf = (asOf: string | null) =>
      markPlanned(releases, asOf)
        .filter(({ planned }) => planned)
        .map(({ version }) => version);
    expect(plannedOf('2024-10-01')).toEqual(['1.12', '1.13']);
    expect(plannedOf('2025-01-01')).toEqual([]);
    expect(plannedOf(null)).toEqual([]);
  });
});
