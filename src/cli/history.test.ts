import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { smallPolicy } from '../dataset/folder.test-support';
import { createRepository, hasGit } from '../importer/git.test-support';
import { readDataset } from '../dataset';
import { history } from './history';

const mapping = `{
  "id": id,
  "subject": { "kind": "glaze", "name": record.name, "publisher": "kiln" },
  "snapshots": {
    "date": asOf, "precision": "by", "stage": record.stage, "source": "https://code.example/kiln/blob/main/" & id
  }
}`;
const glaze = (name: string, stage: string, more = ''): string => `name: ${name}\nstage: ${stage}\n${more}`;
const url = 'https://code.example/kiln';

let folder = '';
let repository: ReturnType<typeof createRepository>;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stages-history-'));
  if (hasGit) repository = createRepository(join(folder, 'upstream'));
  writeFileSync(join(folder, 'policy.yaml'), smallPolicy);
  writeFileSync(join(folder, 'kiln.jsonata'), mapping);
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = async (...args: string[]) => {
  let output = '';
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    output += String(text);
    return true;
  });
  const paths = ['--mapping', join(folder, 'kiln.jsonata'), '--out', join(folder, 'catalog')];
  try {
    return { code: await history.run(['--git', repository.folder, ...paths, ...args]), output };
  } finally {
    write.mockRestore();
  }
};

const record = (id: string): string => readFileSync(join(folder, 'catalog', `${id}.yaml`), 'utf8');
const rowsOf = (id: string): string => /transitions:\n([^]*)$/.exec(record(id))?.[1] ?? '';

describe.skipIf(!hasGit)('stages history', { timeout: 60_000 }, () => {
  it('dates each change by its commit, and changes nothing the second time', async () => {
    const { commit, git } = repository;
    const celadon = 'glazes/celadon/metadata.yaml';
    const first = commit('2024-01-01', {
      [celadon]: glaze('Celadon', 'trial'),
      'glazes/celadon/test.yaml': 'x: 1',
    });
    const second = commit('2024-02-01', { [celadon]: glaze('Celadon', 'proven') });
    commit('2024-02-10', { [celadon]: glaze('Longquan', 'proven', 'colour: green\n') });
    const third = commit('2024-03-05', { 'glazes/tenmoku/metadata.yaml': glaze('Tenmoku', 'trial') });
    git('2024-03-10', 'mv', 'glazes/celadon', 'celadon');
    commit('2024-03-10');
    const fourth = commit('2024-04-01', { 'glazes/tenmoku/metadata.yaml': null });
    // Changes on a branch count from the day of their merge.
    git('2024-04-10', 'checkout', '--quiet', '-b', 'shino');
    commit('2024-04-10', { 'glazes/shino/metadata.yaml': glaze('Shino', 'trial') });
    git('2024-05-01', 'checkout', '--quiet', 'main');
    git('2024-05-01', 'merge', '--quiet', '--no-ff', '--no-edit', 'shino');
    const merge = git('2024-05-01', 'rev-parse', 'HEAD');

    const files = ['--files', '**/metadata.yaml', '--url', url];
    const { code, output } = await run(...files);
    expect([code, output]).toEqual([0, expect.stringContaining('3 new, 0 changed')]);
    expect(record('celadon')).toContain('name: Longquan\n');
    expect(rowsOf('celadon')).toBe(`  - date: 2024-01-01
    precision: by
    stage: trial
    source: ${url}/commit/${first}
  - date: 2024-02-01
    stage: proven
    source: ${url}/commit/${second}
`);
    expect(rowsOf('tenmoku')).toBe(`  - date: 2024-03-05
    stage: trial
    source: ${url}/commit/${third}
  - date: 2024-04-01
    event: removed
    source: ${url}/commit/${fourth}
`);
    expect(rowsOf('shino')).toBe(
      `  - date: 2024-05-01\n    stage: trial\n    source: ${url}/commit/${merge}\n`,
    );
    expect(readDataset(folder).problems).toEqual([]);

    const before = readdirSync(join(folder, 'catalog')).map((file) => record(file.replace('.yaml', '')));
    expect((await run(...files)).output).toContain('3 unchanged');
    expect(readdirSync(join(folder, 'catalog')).map((file) => record(file.replace('.yaml', '')))).toEqual(
      before,
    );
  });

  it('keeps an upgrade deadline that a commit moved or dropped', async () => {
    writeFileSync(
      join(folder, 'kiln.jsonata'),
      mapping.replace('"publisher": "kiln" }', '"publisher": "kiln", "breakingChanges": record.changes }'),
    );
    const { commit } = repository;
    const withDeadlines = (...deadlines: string[]): string =>
      glaze(
        'Celadon',
        'trial',
        `changes:\n${deadlines.map((day, place) => `  - version: '${place + 2}.0'\n${day && `    deadline: '${day}'\n`}`).join('')}`,
      );
    const file = 'celadon.yaml';
    commit('2024-01-01', { [file]: withDeadlines('2024-05-01', '2024-06-01') });
    commit('2024-02-01', { [file]: withDeadlines('2024-07-01', '2024-06-01') });
    commit('2024-03-01', { [file]: withDeadlines('2024-07-01', '2024-06-01', '2024-09-01') });
    commit('2024-04-01', { [file]: withDeadlines('2024-08-01', '', '2024-09-01') });
    expect((await run('--url', url)).code).toBe(0);
    expect(record('celadon')).toContain(`breakingChanges:
  - version: '2.0'
    deadline: 2024-08-01
    movedFrom:
      - 2024-05-01
      - 2024-07-01
  - version: '3.0'
    movedFrom:
      - 2024-06-01
  - version: '4.0'
    deadline: 2024-09-01
`);
    expect((await run('--url', url)).output).toContain('1 unchanged');
  });

  it('omits an unreadable version and reports it', async () => {
    const { commit } = repository;
    const file = 'celadon.yaml';
    commit('2024-01-01', { [file]: glaze('Celadon', 'trial') });
    const odd = commit('2024-02-01', { [file]: glaze('Celadon', 'unheard') });
    const broken = commit('2024-02-02', { [file]: 'name: "\n' });
    commit('2024-03-01', { [file]: glaze('Celadon', 'proven') });
    const { code, output } = await run('--url', `${url}/-/commit/{commit}`);
    expect(code).toBe(1);
    expect(output).toContain(`celadon.yaml in ${odd.slice(0, 12)}: "unheard" is not a stage of the policy`);
    expect(output).toContain(`celadon.yaml in ${broken.slice(0, 12)}: `);
    expect(rowsOf('celadon')).toContain(
      '  - date: 2024-03-01\n    stage: proven\n    source: ' + url + '/-/commit/',
    );
    const since = await run('--since', '2024-03-01', '--url', url);
    expect(since.code).toBe(0);
  });

  it('dates facts that existed before the first day by that day', async () => {
    const { commit } = repository;
    const first = commit('2024-01-01', { 'celadon.yaml': glaze('Celadon', 'trial') });
    commit('2024-03-01', { 'celadon.yaml': glaze('Celadon', 'proven') });
    await run('--since', '2024-02-01', '--url', url);
    expect(rowsOf('celadon')).toContain(
      `  - date: 2024-02-01\n    precision: by\n    stage: trial\n    source: ${url}/commit/${first}\n`,
    );
  });

  it('finds the address of the repository, and requires one', async () => {
    const { commit, git } = repository;
    commit('2024-01-01', { 'celadon.yaml': glaze('Celadon', 'trial') });
    await expect(run()).rejects.toThrow('--url is missing');
    git('2024-01-01', 'remote', 'add', 'origin', 'git@code.example:team/kiln.git');
    expect((await run()).code).toBe(0);
    expect(rowsOf('celadon')).toContain('source: https://code.example/team/kiln/commit/');
  });

  it('refuses a folder that is no clone', async () => {
    rmSync(join(repository.folder, '.git'), { recursive: true });
    await expect(run('--url', url)).rejects.toThrow(/^--git: .*not a git repository/);
  });
});
