import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Imported } from './sample/imported';
import { importFixture, rowsOf, stateOf, subjectOf, unplacedOf } from './sample/imported';

// The shipped mappings for vendors that date by release.

describe('feature gates of Kubernetes', () => {
  let made: Imported;
  beforeAll(async () => {
    made = await importFixture('kubernetes', { from: 'gates', asOf: '2025-06-30', releases: 'releases.csv' });
  });
  afterAll(() => rmSync(made.data, { recursive: true }));

  it('become a dataset without a problem', () => {
    expect(made.problems).toEqual([]);
    expect(made.report.added).toHaveLength(10);
    expect(subjectOf(made, 'allow-service-external-ips').name).toBe('AllowServiceExternalIPs');
  });

  it('have the release of each stage, with its day', () => {
    expect(rowsOf(made, 'cpu-manager')).toEqual([
      '1.8 (2017-09-28) alpha',
      '1.10 (2018-03-26) beta',
      '1.26 (2022-12-08) stable',
    ]);
    expect(rowsOf(made, 'unauthenticated-http2-dos-mitigation')).toEqual(['1.28 (2023-08-15) beta']);
    const file = readFileSync(join(made.out, 'cpu-manager.yaml'), 'utf8');
    expect(file).toContain("  - since: '1.10'\n    stage: beta\n    source: ");
    expect(file).not.toContain('date:');
  });

  it('are removed in the release after the last one, or by the day of the reading', () => {
    expect(rowsOf(made, 'csi-migration-rbd')).toEqual([
      '1.23 (2021-12-07) alpha',
      '1.28 (2023-08-15) deprecated',
      '1.31 (2024-08-13) removed',
    ]);
    expect(rowsOf(made, 'dynamic-provisioning-scheduling').at(-1)).toBe('by 2025-06-30 removed');
  });

  it('have plans for releases to come, and releases without a day', () => {
    expect(rowsOf(made, 'authorize-pod-websocket-upgrade-create-permission')).toEqual([
      '1.35 (2025-12-17) planned beta',
    ]);
    expect(rowsOf(made, 'allow-service-external-ips')).toEqual(['1.36 planned deprecated']);
    expect(unplacedOf(made.report, 'allow-service-external-ips')).toEqual(['stages.defaultValue']);
    expect(rowsOf(made, 'all-alpha')).toEqual(['0.0 alpha']);
  });

  it('know nothing between two ranges, and keep a stage whose default changes', () => {
    expect(rowsOf(made, 'spring-tide')).toEqual([
      '1.11 (2018-06-27) alpha',
      '1.13 unknown',
      '1.14 (2019-03-31) beta',
      '1.18 (2020-03-25) stable',
      '1.21 (2021-04-08) unknown',
    ]);
    expect(rowsOf(made, 'km-sv1')).toEqual(['1.28 (2023-08-15) deprecated']);
  });

  it('bring the table of releases to the policy', () => {
    expect(made.dataset?.policy.releases.slice(0, 2)).toEqual([
      { version: '0.0', planned: false },
      { version: '1.8', date: '2017-09-28', planned: false },
    ]);
    expect(made.dataset?.policy.releases.slice(-3)).toEqual([
      { version: '1.34', date: '2025-08-27', planned: true },
      { version: '1.35', date: '2025-12-17', planned: true },
      { version: '1.36', planned: true },
    ]);
  });

  it('report pages that are no gate, and versions without quotes', () => {
    expect(made.report.unmappable).toEqual([
      { place: '_index.md', reason: 'its content_type is not feature_gate' },
    ]);
    expect(made.report.failed).toMatchObject([
      {
        place: 'NoQuotes.md',
        reason: expect.stringContaining('without them, 1.20 becomes 1.2') as string,
      },
    ]);
  });
});

describe('deprecations of GitLab', () => {
  let made: Imported;
  const today = '2024-06-30';
  const long = '16-9-tide-tables-with-old-tiers-and-a-name-that-is-longer-than-a';
  beforeAll(async () => {
    made = await importFixture('gitlab', { from: 'deprecations', asOf: today, releases: 'releases.yml' });
  });
  afterAll(() => rmSync(made.data, { recursive: true }));

  it('become a dataset without a problem', () => {
    expect(made.problems).toEqual([]);
    expect(made.report.added).toEqual([
      '14-5-certificate-based-integration-with-kubernetes-saas',
      '14-8-request-profiling',
      '14-8-sast-analyzer-removals',
      long,
      '16-9-without-day',
    ]);
  });

  it('have the days of the entry, otherwise those of the releases', () => {
    expect(rowsOf(made, '14-5-certificate-based-integration-with-kubernetes-saas')).toEqual([
      'on 2021-11-15 deprecated 14.5',
      'on 2023-02-22 removed 15.9',
    ]);
    expect(rowsOf(made, '14-8-request-profiling')).toEqual([
      '14.8 (2022-02-22) deprecated',
      '15.0 (2022-05-22) removed',
    ]);
    expect(subjectOf(made, '14-8-request-profiling').breakingChanges).toEqual([
      { version: '15.0', date: '2022-05-22' },
    ]);
    const notice = "notices:\n    - since: '14.8'\n      removedIn: '15.0'\n      source: ";
    expect(readFileSync(join(made.out, '14-8-request-profiling.yaml'), 'utf8')).toContain(notice);
  });

  it('keep ends in releases without a day', () => {
    expect(subjectOf(made, long).deprecation?.notices).toMatchObject([
      {
        announced: '2024-02-15',
        endOfSupport: '2025-05-15',
        datings: {
          announced: { release: '16.9' },
          endOfSupport: { release: '18.0' },
          removal: { release: '19.0', precision: null },
        },
      },
    ]);
  });

  it('have a notice without the day of its announcement if no table has it', () => {
    expect(rowsOf(made, '16-9-without-day')).toEqual([`by ${today} deprecated`]);
    expect(subjectOf(made, '16-9-without-day').deprecation?.notices).toMatchObject([
      { announced: today, precision: 'by', removal: '2025-05-15', datings: { removal: { release: '18.0' } } },
    ]);
    expect(unplacedOf(made.report, '16-9-without-day')).toEqual([
      'announcement_milestone 16.10, which the table does not have',
    ]);
  });

  it('have tiers under their present names, and report what has no place', () => {
    const { availability } = stateOf(made, long, today);
    expect(Object.entries(availability).map(([edition, { value }]) => `${edition} ${value}`)).toEqual([
      // The policy has the tiers as values of a dimension.
      'free-hosted not-offered',
      'free-self-managed not-offered',
      'premium-hosted offered',
      'premium-self-managed offered',
      'ultimate-hosted offered',
      'ultimate-self-managed offered',
      'ultimate-dedicated offered',
    ]);
    expect(unplacedOf(made.report, long)).toEqual([
      'tiers: starter',
      'window',
      'impact',
      'scope',
      'resolution_role',
      'manual_task',
    ]);
  });

  it('have each tier once that an entry names twice', () => {
    const { availability } = stateOf(made, '14-8-sast-analyzer-removals', today);
    expect(Object.values(availability).map(({ value }) => value)).toEqual(Array(7).fill('offered'));
    expect(unplacedOf(made.report, '14-8-sast-analyzer-removals')).toEqual([
      'removal_milestone 15.4, which the table does not have',
    ]);
  });

  it('report templates, and milestones without quotes', () => {
    expect(made.report.unmappable).toEqual([{ place: 'example.yml:3', reason: 'it is a template' }]);
    expect(made.report.failed).toMatchObject([{ place: '16-9-without-quotes.yml' }]);
  });
});
