import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Imported } from './sample/imported';
import { errorsOf, importFixture, rowsOf, stateOf, subjectOf, unplacedOf } from './sample/imported';

// The shipped mappings for vendors that date by lists of days, or hardly at all.

describe('products of endoflife.date', () => {
  let made: Imported;
  const today = '2026-01-31';
  beforeAll(async () => {
    made = await importFixture('endoflife', { from: 'products', asOf: today });
  });
  afterAll(() => rmSync(made.data, { recursive: true }));

  it('become a dataset without an error, with an item for each release', () => {
    expect(errorsOf(made)).toEqual([]);
    expect(made.report.added).toHaveLength(16);
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

  it('have the label of the product, one stage on a day, and none before their release', () => {
    const nameOf = (id: string): string => subjectOf(made, id).name;
    expect([nameOf('ubuntu-24-04'), nameOf('ubuntu-4-04')]).toEqual([
      "Ubuntu 24.04 'Noble Numbat'",
      'Ubuntu 4.04',
    ]);
    expect(rowsOf(made, 'ubuntu-24-04')).toEqual([
      'on 2024-04-25 active',
      'planned 2029-05-31 extended',
      'planned 2036-05-31 ended',
    ]);
    expect(rowsOf(made, 'ubuntu-26-04')).toEqual([
      `by ${today} unknown`,
      'planned 2026-04-23 active',
      'planned 2031-04-30 extended',
      'planned 2036-04-30 ended',
    ]);
    expect(unplacedOf(made.report, 'ubuntu-26-04')).toEqual(['releases.lts']);
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
    expect(rowsOf(made, 'masonry')).toEqual(['on 2026-02-11 moved']);
    expect(rowsOf(made, 'grid-parts')).toEqual([`by ${today} split`]);
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
