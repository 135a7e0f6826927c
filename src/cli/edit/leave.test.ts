import { describe, expect, it } from 'vitest';
import { celadon, createDataset, run, source, tenmoku } from './edit.test-support';
import { move } from './move';
import { permalinks } from '../permalinks';
import { remove } from './remove';
import { split } from './split';

const day = ['--on', '2024-06-10', '--source', source];
const replaced = `${tenmoku}deprecation: { replacement: celadon }\n`;
const withRow = (lines: string): string => celadon.replace('# the log\n', `# the log\n${lines}`);

describe('remove', () => {
  it('adds the row and lists the affected surfaces', async () => {
    const { folder, record, problems } = createDataset({ celadon });
    const { out } = await run(remove, folder, 'celadon', ...day, '--note', 'The kiln broke.');
    expect(record('celadon')).toBe(
      withRow(`  - date: 2024-06-10\n    event: removed\n    source: ${source}\n    note: The kiln broke.\n`),
    );
    expect(out).toContain('Left the catalog (1)');
    expect(problems()).toEqual([]);
  });
  it('refuses if others refer their readers to this subject, and a second removal', async () => {
    const { folder, record } = createDataset({ celadon, tenmoku: replaced });
    const { error } = await run(remove, folder, 'celadon', ...day);
    expect(error).toContain('nothing was written');
    expect(error).toContain(
      `${folder}/catalog/tenmoku.yaml:15 "tenmoku" is replaced by "celadon", which is gone`,
    );
    expect(record('celadon')).toBe(celadon);
    await run(remove, folder, 'tenmoku', ...day);
    expect((await run(remove, folder, 'tenmoku', ...day)).error).toContain('is removed a second time');
  });
  it('points to another command if the removal is already planned', async () => {
    const { folder } = createDataset({ celadon });
    const plan = ['--on', '2024-07-01', '--source', source, '--planned'];
    expect((await run(remove, folder, 'celadon', ...plan)).error).toBeNull();
    expect((await run(remove, folder, 'celadon', ...day)).error).toBe(
      '"celadon" is already planned to be removed on 1 July 2024. If it happened, run: npm run stages -- done celadon --on DATE --source URL',
    );
  });
});

describe('move', () => {
  const plan = `  - { date: 2024-09, status: planned, support: watched, source: 'https://kiln.example/3' }\n`;
  const facets = `facets:
  - id: matt
    name: Matt
    transitions:
      - { date: 2024-03-01, stage: trial, source: 'https://kiln.example/4' }
`;
  it('creates the new record from the old one, and updates references in others', async () => {
    const { folder, record, read, problems } = createDataset({
      celadon: withRow(plan) + facets,
      tenmoku: replaced,
    });
    await run(permalinks, folder, '--write');
    const { out, error } = await run(move, folder, 'celadon', '--to', 'longquan', ...day);
    expect(error).toBeNull();
    expect(record('celadon')).toBe(
      withRow(`  - date: 2024-06-10\n    event: moved\n    to: longquan\n    source: ${source}\n`) + facets,
    );
    expect(record('tenmoku')).toBe(replaced.replace('replacement: celadon', 'replacement: longquan'));
    expect(record('longquan')).toBe(`# yaml-language-server: $schema=../schemas/subject.schema.json
kind: glaze
name: Celadon
publisher: kiln
aliases:
  - Greenware
transitions:
  - date: 2024-06-10
    stage: proven
    support: backed
    availability:
      studio: offered
    source: ${source}
  - date: 2024-09
    status: planned
    support: watched
    source: https://kiln.example/3
facets:
  - id: matt
    name: Matt
    transitions:
      - date: 2024-06-10
        stage: trial
        source: ${source}
`);
    expect(read('permalinks.lock')).toContain('\n/catalog/longquan/\n');
    expect(problems()).toEqual([]);
    expect(out).toContain('Celadon, celadon – Moved to longquan');
  });
  it('updates a list of replacements, and names no item twice', async () => {
    const listed = replaced.replace('celadon }', '[tenmoku, celadon] }');
    const { folder, record } = createDataset({ celadon, tenmoku, shino: listed, oribe: tenmoku });
    expect((await run(move, folder, 'celadon', '--to', 'oribe', ...day)).error).toBeNull();
    expect(record('shino')).toBe(listed.replace('celadon]', 'oribe]'));
    expect((await run(move, folder, 'tenmoku', '--to', 'oribe', ...day)).error).toBeNull();
    expect(record('shino')).toBe(listed.replace('[tenmoku, celadon]', '[oribe]'));
  });
  it('updates the targets of a split', async () => {
    const parted = withRow(
      `  - { date: 2024-05-01, event: split, to: [tenmoku, oribe], source: '${source}' }\n`,
    );
    const { folder, record } = createDataset({ celadon, tenmoku, shino: parted, oribe: tenmoku });
    expect((await run(move, folder, 'tenmoku', '--to', 'celadon', ...day)).error).toBeNull();
    expect(record('shino')).toBe(parted.replace('[tenmoku, oribe]', '[celadon, oribe]'));
  });
  it('leaves an existing target record unchanged', async () => {
    const { folder, record } = createDataset({ celadon, tenmoku });
    expect((await run(move, folder, 'celadon', '--to', 'tenmoku', ...day)).error).toBeNull();
    expect(record('tenmoku')).toBe(tenmoku);
  });
  it('refuses an invalid id, itself, and a plan for a missing record', async () => {
    const { folder, record } = createDataset({ celadon });
    const errorOf = async (...args: string[]) => (await run(move, folder, 'celadon', ...args)).error;
    expect(await errorOf('--to', 'Long Quan', ...day)).toContain('must be lowercase letters');
    expect(await errorOf('--to', '../policy', ...day)).toContain('must be lowercase letters');
    expect(await errorOf('--to', 'celadon', ...day)).toContain('"celadon" moved to itself');
    expect(await errorOf('--to', 'stages', ...day)).toContain('is taken by a published path');
    expect(await errorOf('--to', 'longquan', ...day, '--planned')).toContain('scaffold subject longquan');
    expect(record('celadon')).toBe(celadon);
  });
});

describe('split', () => {
  it('lists all targets', async () => {
    const { folder, record, problems } = createDataset({ celadon, tenmoku, shino: tenmoku });
    expect((await run(split, folder, 'celadon', '--into', 'tenmoku, shino', ...day)).error).toBeNull();
    expect(record('celadon')).toBe(
      withRow(
        `  - date: 2024-06-10\n    event: split\n    to:\n      - tenmoku\n      - shino\n    source: ${source}\n`,
      ),
    );
    expect(problems()).toEqual([]);
  });
  it('says how to create missing targets, and that one target is no split', async () => {
    const { folder } = createDataset({ celadon, tenmoku });
    expect((await run(split, folder, 'celadon', '--into', 'tenmoku,shino', ...day)).error).toBe(
      `There is no subject "shino". First run:\n  npm run stages -- scaffold subject shino --source ${source}`,
    );
    expect((await run(split, folder, 'celadon', '--into', 'tenmoku', ...day)).error).toContain('use "move"');
  });
});
