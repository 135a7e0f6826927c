import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Snapshot } from '../model/schema/mapped';
import { createVocabulary, readVocabulary } from './vocabulary';

const term = (id: string, name: string, aliases: string[] = []) => ({ id, name, aliases });

const { toIds } = createVocabulary({
  stages: [
    { ...term('ga', 'General Availability', ['generally_available', 'stable']), short: 'GA' },
    term('stable', 'Settled'),
  ],
  supportStates: [term('team', 'Our team', ['certified'])],
  editions: [term('open-source', 'Open source', ['oss'])],
});

const snapshot = (rest: Partial<Snapshot>): Snapshot => ({
  date: '2023-01-01',
  precision: 'on',
  unchanged: [],
  removed: false,
  source: 'https://code.example/1',
  ...rest,
});

describe('a vocabulary', () => {
  it.each(['ga', 'GA', 'General availability', 'generally_available', ' generally available '])(
    'accepts the stage "%s"',
    (stage) => {
      expect(toIds(snapshot({ stage })).stage).toBe('ga');
    },
  );

  it('accepts support states, editions and unknown values', () => {
    expect(
      toIds(snapshot({ support: 'Certified', availability: { oss: 'offered' }, stage: 'unknown' })),
    ).toMatchObject({ support: 'team', availability: { 'open-source': 'offered' }, stage: 'unknown' });
    expect(toIds(snapshot({}))).toEqual(snapshot({}));
  });

  it('prefers an id to an alias of another entry', () => {
    expect(toIds(snapshot({ stage: 'stable' })).stage).toBe('stable');
  });

  it('refuses a word that the policy does not have', () => {
    expect(() => toIds(snapshot({ stage: 'stabel' }))).toThrow(
      '"stabel" is not a stage of the policy. Did you mean "stable"',
    );
    expect(() => toIds(snapshot({ support: 'archived' }))).toThrow(
      '"archived" is not a support state of the policy. Add it as an alias in the policy, or translate it in the mapping.',
    );
    expect(() => toIds(snapshot({ availability: { moon: 'offered' } }))).toThrow(
      '"moon" is not an edition of the policy.',
    );
  });

  it('is read from a policy only', () => {
    const read = readVocabulary('tests/fixtures/import/opentelemetry/data/policy.yaml');
    expect(read.toIds(snapshot({ stage: 'Stable' })).stage).toBe('stable');
    expect(() => readVocabulary('tests/fixtures/import/csv/history.csv')).toThrow(
      'The file is not a valid policy.',
    );
  });

  it('has the releases of the policy, unless a table is named', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'vocabulary-')), 'policy.yaml');
    onTestFinished(() => rmSync(dirname(file), { recursive: true }));
    const policy = readFileSync('tests/datasets/minimal/data/policy.yaml', 'utf8');
    const releases = "releases: [{ version: '1.9', date: 2024-01-01 }, { version: '1.10', date: 2024-05 }]";
    writeFileSync(file, `${policy}${releases}\n`);
    expect(readVocabulary(file).releases).toEqual([
      { version: '1.9', date: '2024-01-01', planned: false },
      { version: '1.10', date: '2024-05', planned: false },
    ]);
    const table = [{ version: '2', date: null, planned: false }];
    expect(readVocabulary(file, table).releases).toEqual(table);
  });
});
