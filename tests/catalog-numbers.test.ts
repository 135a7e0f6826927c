import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

// Checks the committed catalog against numbers that other code counted from the source. This code reads files
// line by line and shares nothing with importer or model, so that a mistake in one of them is detected.

const folder = join(import.meta.dirname, '../data/catalog');

/** A row of `transitions`: its plain values, and the content of its `availability`. */
interface Row {
  values: Map<string, string>;
  availability: Map<string, string>;
}

interface File {
  id: string;
  kind: string;
  rows: Row[];
}

const readFile = (name: string): File => {
  const lines = readFileSync(join(folder, name), 'utf8').split('\n');
  const file: File = { id: name.replace('.yaml', ''), kind: '', rows: [] };
  let section = '';
  for (const line of lines) {
    const [, indent = '', dash = '', key = '', value = ''] =
      /^( *)(- )?([a-z-]+):(?: +(.*))?$/i.exec(line) ?? [];
    if (key === '') continue;
    const depth = indent.length + dash.length;
    if (depth === 0) {
      section = key;
      if (key === 'kind') file.kind = value;
    }
    if (section !== 'transitions' || depth === 0) continue;
    if (dash !== '') file.rows.push({ values: new Map(), availability: new Map() });
    const row = file.rows.at(-1);
    (depth === 6 ? row?.availability : row?.values)?.set(key, value.replaceAll("'", ''));
  }
  return file;
};

const connectors = readdirSync(folder)
  .map(readFile)
  .filter(({ kind }) => kind === 'connector');

/** The stages and the presence of a connector, row after row. */
const toSteps = ({ rows }: File): { date: string; state: string }[] => {
  const steps: { date: string; state: string }[] = [];
  let stage = '';
  for (const { values } of [...rows].sort((a, b) =>
    (a.values.get('date') ?? '').localeCompare(b.values.get('date') ?? ''),
  )) {
    const event = values.get('event');
    stage = values.get('stage') ?? stage;
    const state = event === 'removed' ? 'removed' : stage;
    const isGone = steps.at(-1)?.state === 'removed' && event !== 'returned';
    if (!isGone && state !== steps.at(-1)?.state) steps.push({ date: values.get('date') ?? '', state });
  }
  return steps;
};

const count = (keys: Iterable<string>): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
};

const lastValue = ({ rows }: File, key: string): string =>
  rows.reduce((last, { values }) => values.get(key) ?? last, 'none');

describe('the catalog of connectors', () => {
  it('has 692 files, 25 of them tombstones', () => {
    expect(connectors).toHaveLength(692);
    expect(connectors.filter((file) => toSteps(file).at(-1)?.state === 'removed')).toHaveLength(25);
  });

  it.each([
    ['2023-01-01', { alpha: 240, beta: 21, ga: 44 }],
    ['2023-09-21', { alpha: 292, beta: 27, ga: 57, removed: 2 }],
    ['2024-06-01', { alpha: 269, beta: 27, ga: 59, deprecated: 25, removed: 12 }],
    ['2025-09-02', { alpha: 545, beta: 29, ga: 61, deprecated: 32, removed: 25 }],
  ])('has the right number of connectors in each stage on %s', (asOf, expected) => {
    const states = connectors.flatMap(
      (file) => toSteps(file).findLast(({ date }) => date <= asOf)?.state ?? [],
    );
    expect(count(states)).toEqual(expected);
  });

  it('has the right number of steps between stages', () => {
    const pairs = connectors.flatMap((file) =>
      toSteps(file).flatMap(({ state }, index, steps) => {
        const before = steps[index - 1];
        return before === undefined ? [] : [`${before.state} to ${state}`];
      }),
    );
    expect(count(pairs)).toEqual({
      'alpha to beta': 63,
      'beta to ga': 50,
      'alpha to ga': 11,
      'alpha to deprecated': 41,
      'ga to deprecated': 2,
      'deprecated to alpha': 11,
      'beta to alpha': 3,
      'ga to beta': 1,
      'ga to alpha': 1,
      'alpha to removed': 18,
      'ga to removed': 6,
      'deprecated to removed': 2,
      'removed to ga': 1,
    });
  });

  it('has the right current stages and support states together', () => {
    const present = connectors.filter((file) => toSteps(file).at(-1)?.state !== 'removed');
    const pairs = count(
      present.map((file) => `${toSteps(file).at(-1)?.state ?? ''} and ${lastValue(file, 'support')}`),
    );
    expect(pairs).toMatchObject({
      'alpha and community-supported': 528,
      'alpha and supported': 10,
      'alpha and none': 7,
      'beta and community-supported': 26,
      'beta and supported': 3,
      'ga and supported': 55,
      'ga and community-supported': 6,
    });
    // An archived connector keeps its support state.
    const archived = Object.entries(pairs).filter(([pair]) => pair.startsWith('deprecated'));
    expect(archived.reduce((sum, [, number]) => sum + number, 0)).toBe(32);
  });

  it('dates facts that were recorded on the first day by that day, not earlier', () => {
    const firstRows = connectors.flatMap(({ rows }) =>
      rows.filter(({ values }) => values.get('date') === '2022-05-05'),
    );
    expect(firstRows.length).toBeGreaterThan(100);
    expect(firstRows.every(({ values }) => values.get('precision') === 'by')).toBe(true);
    expect(
      connectors.every(({ rows }) => rows.every(({ values }) => (values.get('date') ?? '') >= '2022-05-05')),
    ).toBe(true);
  });

  it('dates the first availability of 346 connectors and the first support state of 352 only by a day', () => {
    const isFirst = (date: string, has: (row: Row) => boolean) =>
      connectors.filter(({ rows }) =>
        rows.some(
          (row) => row.values.get('date') === date && row.values.get('precision') === 'by' && has(row),
        ),
      ).length;
    expect(isFirst('2023-04-18', ({ availability }) => availability.has('cloud'))).toBe(346);
    expect(isFirst('2023-08-01', ({ values }) => values.has('support'))).toBe(352);
  });

  it('cites the commit of every row', () => {
    const sources = connectors.flatMap(({ rows }) => rows.map(({ values }) => values.get('source') ?? ''));
    expect(
      sources.filter(
        (source) => !/^https:\/\/github\.com\/airbytehq\/airbyte\/commit\/[0-9a-f]{10}$/.test(source),
      ),
    ).toEqual([]);
  });
});
