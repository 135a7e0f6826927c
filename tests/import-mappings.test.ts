import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deriveState } from '../src/model/subject/state';
import type { Imported } from './sample/imported';
import { errorsOf, importFixture, subjectOf, unplacedOf } from './sample/imported';

// Runs the shipped mappings on sources in other formats, into datasets with other policies. No code depends
// on any of them.

describe('components of the OpenTelemetry Collector', () => {
  let made: Imported;
  const today = '2025-06-30';
  beforeAll(async () => {
    made = await importFixture('opentelemetry', { from: 'source', asOf: today });
  });
  afterAll(() => rmSync(made.data, { recursive: true }));

  it('become a dataset without an error', () => {
    expect(errorsOf(made)).toEqual([]);
    expect(made.report.added).toEqual([
      'exporter-harbormaster',
      'extension-lantern',
      'processor-foghorn',
      'receiver-tide-gauge',
    ]);
  });

  it('have a part for each signal, with the stage of its level', () => {
    const { facets } = subjectOf(made, 'receiver-tide-gauge');
    const stages = facets.map((facet) => [facet.id, deriveState(facet, today, today).stage.value]);
    expect(stages).toEqual([
      ['logs', 'development'],
      ['traces', 'beta'],
      ['entities', 'beta'],
      ['metrics', 'stable'],
      ['profiles', 'deprecated'],
    ]);
  });

  it('have the date of a deprecation, and the replacement', () => {
    const profiles = subjectOf(made, 'receiver-tide-gauge').facets.find(({ id }) => id === 'profiles');
    expect(profiles?.transitions).toMatchObject([
      {
        date: '2025-02-05',
        precision: 'on',
        stage: 'deprecated',
        note: 'Send profiles to the harbor instead.',
        source: 'https://github.com/harbor/gauges/blob/main/receiver/tidegaugereceiver/metadata.yaml',
      },
    ]);
  });

  it('have a stage as a whole only if all of their signals have the same one', () => {
    const stageOf = (id: string) => deriveState(subjectOf(made, id), today, today).stage.value;
    expect(stageOf('exporter-harbormaster')).toBe('beta');
    expect(stageOf('receiver-tide-gauge')).toBe('unknown');
    expect(stageOf('extension-lantern')).toBe('alpha');
    expect(subjectOf(made, 'extension-lantern').facets).toEqual([]);
  });

  it('map "unmaintained" to a support state and an unknown stage', () => {
    const [facet] = subjectOf(made, 'processor-foghorn').facets;
    if (facet === undefined) throw new Error('there is no facet');
    const { stage, support } = deriveState(facet, today, today);
    expect([facet.id, stage.value, support.value]).toEqual(['traces-to-metrics', 'unknown', 'unmaintained']);
  });

  it('are available in the named distributions; without any, availability is unknown', () => {
    const offersOf = (id: string) =>
      Object.entries(deriveState(subjectOf(made, id), today, today).availability).map(
        ([edition, { value }]) => `${edition} ${value}`,
      );
    expect(offersOf('receiver-tide-gauge')).toEqual(['core offered', 'contrib offered', 'k8s not-offered']);
    expect(offersOf('extension-lantern')).toEqual([]);
  });

  it('report facts without a place, items that are no component, and unknown levels', () => {
    expect(unplacedOf(made.report, 'receiver-tide-gauge')).toEqual([
      'status.codeowners',
      'status.unsupported_platforms',
      'metrics',
      'status.distributions: lighthouse',
    ]);
    expect(made.report.unmappable).toMatchObject([
      { place: 'pkg/keel/metadata.yaml', reason: 'it has no status.stability' },
      { reason: 'it is a part of hull and has no status of its own' },
    ]);
    expect(made.report.failed).toMatchObject([
      {
        place: 'receiver/hullreceiver/metadata.yaml',
        reason: expect.stringContaining('"sunset" is not a stage') as string,
      },
    ]);
  });
});

describe('a plain table', () => {
  let made: Imported;
  beforeAll(async () => {
    made = await importFixture('csv', { from: 'subjects.csv', asOf: '2024-02-01', history: 'history.csv' });
  });
  afterAll(() => rmSync(made.data, { recursive: true }));

  it('becomes a dataset without an error', () => {
    expect(errorsOf(made)).toEqual([]);
    expect(made.report.added).toEqual(['kettle-one', 'kettle-two']);
  });

  it('keeps versions as written and reads lists in a cell', () => {
    const kettle = subjectOf(made, 'kettle-one');
    expect([kettle.version, kettle.aliases]).toEqual(['1.10', ['One', 'First kettle']]);
    expect(readFileSync(join(made.out, 'kettle-one.yaml'), 'utf8')).toContain("version: '1.10'");
  });

  it('accepts the words of the policy in any spelling', () => {
    const { stage, support } = deriveState(subjectOf(made, 'kettle-one'), '2024-01-01', '2024-01-01');
    expect([stage.value, support.value]).toEqual(['trial', 'repaired']);
  });

  it('extends a history, and dates facts of the table by the day of its reading', () => {
    expect(subjectOf(made, 'kettle-two').transitions).toMatchObject([
      { date: '2023-01-01', precision: 'by', stage: 'trial', availability: { home: 'offered' } },
      { date: '2023-06-01', precision: 'on', stage: 'proven' },
      { date: '2024-02-01', precision: 'by', stage: null, availability: { home: 'not-offered' } },
    ]);
  });

  it('reports facts without a place and items that it cannot map', () => {
    expect(unplacedOf(made.report, 'kettle-one')).toEqual(['owner']);
    expect(unplacedOf(made.report, 'kettle-two')).toEqual(['history: clerk']);
    expect(made.report.unmappable).toEqual([
      { place: 'kettle-zero (history)', reason: 'the history has it and the table does not' },
    ]);
    expect(made.report.failed).toMatchObject([{ place: 'subjects.csv:4 (kettle-three)' }]);
  });
});
