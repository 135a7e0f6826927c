import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Imported } from './sample/imported';
import { errorsOf, importFixture, rowsOf, stateOf, subjectOf, unplacedOf } from './sample/imported';

// The shipped mappings for vendors that date by release, by lists of days, by tier, or hardly at all.

describe('feature gates of Kubernetes', () => {
  let made: Imported;
  beforeAll(async () => {
    made = await importFixture('kubernetes', { from: 'gates', asOf: '2025-06-30', releases: 'releases.csv' });
  });
  afterAll(() => rmSync(made.data, { recursive: true }));

  it('become a dataset without a problem', () => {
    expect(made.problems).toEqual([]);
    expect(made.report.added).toHaveLength(8);
    expect(subjectOf(made, 'allow-service-external-ips').name).toBe('AllowServiceExternalIPs');
  });

  it('have the day of each release', () => {
    expect(rowsOf(made, 'cpu-manager')).toEqual([
      'on 2017-09-28 alpha 1.8',
      'on 2018-03-26 beta 1.10',
      'on 2022-12-08 stable 1.26',
    ]);
    expect(rowsOf(made, 'unauthenticated-http2-dos-mitigation')).toEqual(['on 2023-08-15 beta 1.28']);
  });

  it('are removed in the release after the last one, or by the day of the reading', () => {
    expect(rowsOf(made, 'csi-migration-rbd')).toEqual([
      'on 2021-12-07 alpha 1.23',
      'on 2023-08-15 deprecated 1.28',
      'on 2024-08-13 removed 1.31',
    ]);
    expect(rowsOf(made, 'dynamic-provisioning-scheduling').at(-1)).toBe('by 2025-06-30 removed');
  });

  it('have plans for releases to come, and no day for those that have none', () => {
    expect(rowsOf(made, 'authorize-pod-websocket-upgrade-create-permission')).toEqual([
      'planned 2025-12-17 beta 1.35',
    ]);
    expect(rowsOf(made, 'allow-service-external-ips')).toEqual([]);
    expect(unplacedOf(made.report, 'allow-service-external-ips')).toEqual([
      'stages.defaultValue',
      'deprecated since 1.36, which has no day',
    ]);
    expect(rowsOf(made, 'all-alpha')).toEqual(['by 2025-06-30 alpha']);
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
      'on 2022-02-22 deprecated 14.8',
      'on 2022-05-22 removed 15.0',
    ]);
    expect(subjectOf(made, '14-8-request-profiling').breakingChanges).toEqual([
      { version: '15.0', date: '2022-05-22' },
    ]);
  });

  it('have a notice without the day of its announcement if no table has it', () => {
    expect(rowsOf(made, '16-9-without-day')).toEqual([`by ${today} deprecated`]);
    expect(subjectOf(made, '16-9-without-day').deprecation?.notices).toMatchObject([
      { announced: today, precision: 'by', removal: '2025-05-15' },
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
      'removal_milestone 19.0, which has no day',
      'tiers: starter',
      'window',
      'impact',
      'scope',
      'resolution_role',
      'manual_task',
    ]);
  });

  it('report templates, and milestones without quotes', () => {
    expect(made.report.unmappable).toEqual([{ place: 'example.yml:3', reason: 'it is a template' }]);
    expect(made.report.failed).toMatchObject([{ place: '16-9-without-quotes.yml' }]);
  });
});

describe('products of endoflife.date', () => {
  let made: Imported;
  const today = '2026-01-31';
  beforeAll(async () => {
    made = await importFixture('endoflife', { from: 'products', asOf: today });
  });
  afterAll(() => rmSync(made.data, { recursive: true }));

  it('become a dataset without an error, with an item for each release', () => {
    expect(errorsOf(made)).toEqual([]);
    expect(made.report.added).toHaveLength(12);
    expect(subjectOf(made, 'azure-devops-server-2018').name).toBe('Azure DevOps Server TFS 2018');
  });

  it('have a stage between the days, and plans for days to come', () => {
    expect(rowsOf(made, 'azure-devops-server-2018')).toEqual([
      'on 2017-11-15 active',
      'on 2023-01-10 maintenance',
      'planned 2028-01-11 ended',
    ]);
    expect(rowsOf(made, 'amazon-eks-1-31')).toEqual([
      'on 2024-09-26 active',
      'on 2025-11-26 extended',
      'planned 2026-11-26 ended',
    ]);
  });

  it('have the end of support, which was announced on an unknown day', () => {
    expect(subjectOf(made, 'amazon-eks-1-20').deprecation?.notices).toEqual([
      {
        announced: today,
        precision: 'by',
        endOfSupport: '2022-11-01',
        source: 'https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html',
      },
    ]);
    expect(stateOf(made, 'amazon-eks-1-20', '2022-11-02').supportEnd?.on).toBe('2022-11-01');
    expect(stateOf(made, 'amazon-eks-1-20', '2022-11-01').supportEnd).toBeNull();
  });

  it('understand fields that are true, false, missing or have their old names', () => {
    // An end of active support without a day, before a day that has passed.
    expect(rowsOf(made, 'harbor-7')).toEqual(['on 2019-12-07 active', 'on 2020-12-25 ended']);
    expect(rowsOf(made, 'harbor-6')).toEqual([
      'on 2019-12-07 active',
      `by ${today} extended`,
      'planned 2027-12-25 ended',
    ]);
    expect(rowsOf(made, 'harbor-5')).toEqual(['on 2019-12-07 active', 'on 2021-12-25 ended']);
    const rows = ['harbor-4', 'harbor-3', 'harbor-2', 'harbor-1'].map((id) => rowsOf(made, id));
    expect(rows).toEqual([
      [`by ${today} active`],
      ['on 2021-08-04 active', 'on 2022-08-28 maintenance', 'on 2025-10-28 ended'],
      ['on 2019-03-01 active', `by ${today} ended`],
      ['on 2018-03-01 active', `by ${today} maintenance`],
    ]);
    expect(unplacedOf(made.report, 'harbor-2')).toEqual(['releases.discontinued', 'releases.supportedTides']);
  });

  it('report pages without releases, and cycles without quotes', () => {
    expect(made.report.unmappable).toEqual([{ place: 'about.md', reason: 'it has no releases' }]);
    expect(made.report.failed).toMatchObject([{ place: 'quotes.md:6' }]);
  });
});

describe('web-features', () => {
  let made: Imported;
  const today = '2026-10-15';
  beforeAll(async () => {
    made = await importFixture('web-features', { from: 'data.json', asOf: today });
  });
  afterAll(() => rmSync(made.data, { recursive: true }));

  it('become a dataset without a problem, from one object of all features', () => {
    expect(made.problems).toEqual([]);
    expect(made.report.added).toHaveLength(10);
    expect(made.report.failed).toEqual([]);
  });

  it('have the days of the baseline, or earlier', () => {
    expect(rowsOf(made, 'subgrid')).toEqual(['on 2023-09-15 newly', 'on 2026-03-15 widely']);
    expect(rowsOf(made, 'opacity-svg')).toEqual(['by 2020-03-24 newly', 'by 2022-09-24 widely']);
    expect(rowsOf(made, 'contrast-color')).toEqual([`by ${today} limited`]);
  });

  it('are removed if no browser has them any longer, with the replacement', () => {
    expect(rowsOf(made, 'color-contrast')).toEqual(['on 2022-10-19 removed']);
    expect(subjectOf(made, 'color-contrast').deprecation?.replacements).toEqual(['contrast-color']);
    expect(subjectOf(made, 'ad-selection').deprecation?.notices).toMatchObject([
      { announced: today, precision: 'by', removal: '2026-12-31' },
    ]);
  });

  it('are moved or split, with the new ids', () => {
    expect(stateOf(made, 'masonry', today).presence.value).toEqual({ is: 'moved', to: ['grid-lanes'] });
    expect(stateOf(made, 'grid-parts', today).presence.value).toEqual({
      is: 'split',
      to: ['subgrid', 'grid-lanes'],
    });
  });

  it('have all alternatives of a discouraged feature as replacements', () => {
    expect(subjectOf(made, 'document-colors').deprecation?.replacements).toEqual([
      'contrast-color',
      'subgrid',
    ]);
    expect(unplacedOf(made.report, 'document-colors')).toEqual([]);
  });
});
