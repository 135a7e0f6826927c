import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { importCommand } from './import';
import { createProgress } from './progress';
import { readDataset } from '../dataset';

const fixtures = join(import.meta.dirname, '../../tests/fixtures/import');
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-command-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const run = async (...args: string[]): Promise<{ code: number; output: string }> => {
  let output = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    output += String(text);
    return true;
  });
  const code = await importCommand.run(args);
  return { code, output };
};

const airbyte = [
  '--mapping',
  join(import.meta.dirname, '../../data/import/airbyte.jsonata'),
  '--from',
  join(fixtures, 'airbyte/metadata'),
  '--history',
  join(fixtures, 'airbyte/history.csv'),
];

describe('stages import', () => {
  it('writes the files, prints a plain report and exits with 0', async () => {
    const out = join(folder, 'data/catalog');
    const { code, output } = await run(...airbyte, '--out', out);
    expect(code).toBe(0);
    expect(readdirSync(out)).toHaveLength(4);
    expect(output).toMatch(/^New:\n {2}destination-lighthouse\n/);
    expect(output).toMatch(/\n4 new, 0 changed, 0 unchanged, 0 gone, 2 not mappable, 0 failed\.\n$/);
    expect(output).not.toContain('\u001b');
    expect(output).not.toContain('\r');
  });

  it('reads the layout of upstream, a folder for each connector, and reports unread files', async () => {
    const upstream = join(folder, 'connectors');
    const names = readdirSync(join(fixtures, 'airbyte/metadata'));
    for (const file of names.filter((name) => name.endsWith('.yaml'))) {
      mkdirSync(join(upstream, file.replace('.yaml', '')), { recursive: true });
      copyFileSync(
        join(fixtures, 'airbyte/metadata', file),
        join(upstream, file.replace('.yaml', ''), 'metadata.yaml'),
      );
    }
    writeFileSync(join(upstream, 'README.md'), '# Connectors');
    const [mapping, history] = [airbyte.slice(0, 2), airbyte.slice(4)];
    const nested = join(folder, 'nested');
    const { code, output } = await run(...mapping, '--from', upstream, ...history, '--out', nested);
    expect(code).toBe(0);
    expect(output).toContain('Files not read, by extension:\n  .md: README.md\n');
    vi.restoreAllMocks();
    const flat = join(folder, 'flat');
    await run(...airbyte, '--out', flat);
    const read = (out: string) => readdirSync(out).map((name) => readFileSync(join(out, name), 'utf8'));
    expect(read(nested)).toEqual(read(flat));
  });

  it('exits with an error if nothing became a record', async () => {
    const source = join(folder, 'source');
    mkdirSync(source);
    writeFileSync(join(source, 'other.yaml'), 'a: 1');
    const { code, output } = await run(
      ...airbyte.slice(0, 2),
      '--from',
      source,
      '--out',
      join(folder, 'out'),
    );
    expect(code).toBe(1);
    expect(output).toContain('No item became a record. Check --mapping and --from.');
  });

  it('sets the day of the data if everything was read, and reports failed items not as removed', async () => {
    const policy = join(folder, 'data/policy.yaml');
    const source = join(folder, 'source');
    mkdirSync(join(folder, 'data'));
    copyFileSync(join(import.meta.dirname, '../../data/policy.yaml'), policy);
    cpSync(join(fixtures, 'airbyte/metadata'), source, { recursive: true });
    const day = () => /^asOf: (.*)$/m.exec(readFileSync(policy, 'utf8'))?.[1];
    const again = (asOf: string) =>
      run(
        ...airbyte.slice(0, 2),
        '--from',
        source,
        ...airbyte.slice(4),
        '--out',
        join(folder, 'data/catalog'),
        '--as-of',
        asOf,
      );
    expect((await again('2026-01-01')).code).toBe(0);
    expect(day()).toBe('2026-01-01');
    vi.restoreAllMocks();
    writeFileSync(join(source, 'destination-lighthouse.yaml'), 'data: [');
    const logs = join(source, 'source-harbor-logs.yaml');
    writeFileSync(logs, readFileSync(logs, 'utf8').replace('releaseStage: alpha', 'releaseStage: beta'));
    const { code, output } = await again('2026-01-02');
    expect(code).toBe(1);
    expect(output).not.toContain('Gone from the source');
    expect(day()).toBe('2026-01-01');
    // The facts of that night are recorded, but the day of the data stays, because the reading was
    // incomplete.
    const { dataset, problems } = readDataset(join(folder, 'data'));
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(dataset).toMatchObject({ today: '2026-01-02', dataAsOf: '2026-01-01' });
    const row = { date: '2026-01-02', after: '2026-01-01', stage: 'beta' };
    expect(dataset?.subjects.find(({ id }) => id === 'source-harbor-logs')?.transitions.at(-1)).toMatchObject(
      row,
    );
  });

  it('changes nothing if one file cannot be written', async () => {
    const data = join(folder, 'data');
    mkdirSync(join(data, 'catalog/.source-tide-tables.yaml.new/in-the-way'), { recursive: true });
    copyFileSync(join(import.meta.dirname, '../../data/policy.yaml'), join(data, 'policy.yaml'));
    const again = run(...airbyte, '--out', join(data, 'catalog'), '--as-of', '2026-01-01');
    await expect(again).rejects.toThrow('.source-tide-tables.yaml.new');
    expect(readdirSync(join(data, 'catalog'))).toEqual(['.source-tide-tables.yaml.new']);
    expect(readdirSync(data).sort()).toEqual(['catalog', 'policy.yaml']);
    expect(readFileSync(join(data, 'policy.yaml'), 'utf8')).not.toContain('asOf: 2026-01-01');
  });

  it('writes nothing in a dry run', async () => {
    const out = join(folder, 'catalog');
    const { code, output } = await run(...airbyte, '--out', out, '--dry-run');
    expect([code, existsSync(out)]).toEqual([0, false]);
    expect(output).toContain('Nothing was written: this was a dry run.');
  });

  it('accepts the words of the policy next to the catalog', async () => {
    const policy = join(fixtures, 'csv/data/policy.yaml');
    const table = ['--mapping', 'data/import/csv.jsonata', '--from', join(fixtures, 'csv/subjects.csv')];
    const { code, output } = await run(
      ...table,
      '--out',
      join(fixtures, 'csv/data/catalog'),
      '--dry-run',
      '--as-of',
      '2024-02-01',
    );
    expect(code).toBe(1);
    expect(output).toContain(
      'subjects.csv:4 (kettle-three): "broken" is not a stage of the policy. Did you mean "proven"?',
    );
    const named = await run(
      ...table,
      '--out',
      folder,
      '--dry-run',
      '--as-of',
      '2024-02-01',
      '--policy',
      policy,
    );
    expect(named.output).toContain(output);
  });

  it('removes control characters from names in the terminal', async () => {
    const from = join(folder, 'x.csv');
    writeFileSync(from, 'id,name\nx,"\u001b[2J"\n');
    const { output } = await run(
      '--mapping',
      'data/import/csv.jsonata',
      '--from',
      from,
      '--out',
      folder,
      '--as-of',
      '2024-01-01',
    );
    expect(output).not.toContain('\u001b');
  });

  it.each([
    [
      ['--mapping', 'none.jsonata', '--from', 'data', '--out', 'x'],
      '--mapping: "none.jsonata" does not exist.',
    ],
    [[...airbyte, '--out', 'package.json'], '--out: "package.json" is not a folder.'],
    [[...airbyte, '--out', 'x', '--as-of', 'today'], '--as-of must be a date written YYYY-MM-DD'],
    [
      [...airbyte.slice(0, 4), '--out', 'x', '--history', join(fixtures, 'csv/subjects.csv')],
      'needs an "id" and a "date"',
    ],
    [
      [...airbyte, '--out', 'x', '--policy', join(fixtures, 'csv/history.csv')],
      'history.csv: The file is not a valid policy.',
    ],
    [[...airbyte, '--out', 'x', 'y'], 'Unexpected argument "y".'],
  ])('prints its usage: %j', async (args, message) => {
    await expect(importCommand.run(args)).rejects.toThrow(message);
    await expect(importCommand.run(args)).rejects.toMatchObject({ name: 'UsageError' });
  });

  it('reports an invalid mapping', async () => {
    const mapping = join(folder, 'x.jsonata');
    writeFileSync(mapping, '{\n  "id": \n}');
    await expect(importCommand.run(['--mapping', mapping, '--from', 'data', '--out', 'x'])).rejects.toThrow(
      /x\.jsonata:3:2: /,
    );
  });
});

describe('createProgress', () => {
  const record = (isTTY: boolean) => {
    const stream = Object.assign(new PassThrough(), { isTTY });
    const progress = createProgress(stream);
    progress.show(0, 4);
    progress.show(2, 4);
    progress.show(2, 4);
    progress.end();
    return String(stream.read() ?? '');
  };

  it('draws a bar in a terminal, and removes it', () => {
    expect(record(true)).toBe(
      `\r\u001b[K${'░'.repeat(30)} 0 of 4\r\u001b[K${'█'.repeat(15)}${'░'.repeat(15)} 2 of 4\r\u001b[K`,
    );
  });

  it('prints nothing in a pipe', () => {
    expect(record(false)).toBe('');
  });
});
