import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallPolicy } from '../src/dataset/folder.test-support';
import { createRepository, hasGit } from '../src/importer/git.test-support';

// Runs the nightly job with real git, as a host does: a shared repository, the clone of the job, the clone of
// a person, and a folder of upstream metadata. The steps build on each other, night after night.

const program = `node --import ${import.meta.resolve('tsx')} ${resolve('src/cli/index.ts')}`;
const mapping = `{
  "id": id,
  "subject": { "kind": "glaze", "name": record.name, "publisher": "kiln" },
  "snapshots": { "date": asOf, "precision": "by", "stage": record.stage, "source": "https://kiln.example/" & id }
}`;
const branch = 'import/nightly';
const celadon = 'data/catalog/celadon.yaml';

const folder = mkdtempSync(join(tmpdir(), 'import-branch-'));
const at = (...path: string[]): string => join(folder, ...path);
afterAll(() => rmSync(folder, { recursive: true }));

/** Sets the upstream metadata: the stage of each glaze. */
const setUpstream = (stages: Readonly<Record<string, string>>): void => {
  rmSync(at('upstream'), { recursive: true, force: true });
  for (const [id, stage] of Object.entries(stages)) {
    const name = `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`;
    mkdirSync(at('upstream'), { recursive: true });
    writeFileSync(at('upstream', `${id}.yaml`), `name: ${name}\nstage: ${stage}\n`);
  }
};

describe.skipIf(!hasGit)('the nightly import', { timeout: 300_000 }, () => {
  let person: ReturnType<typeof createRepository>;
  let git: (...args: string[]) => string;

  const runNight = (day: string) => {
    const { status, stdout, stderr } = spawnSync('sh', [resolve('scripts/import-branch.sh')], {
      cwd: at('job'),
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        HOME: folder,
        FROM: at('upstream'),
        MAPPING: 'kiln.jsonata',
        BODY: at('body.md'),
        SOURCE_DATE_EPOCH: String(Date.parse(`${day}T02:17:00Z`) / 1000),
      },
    });
    return { code: status, output: stdout + stderr, body: readFileSync(at('body.md'), 'utf8') };
  };
  /** A file on a branch of the shared repository. */
  const show = (ref: string, file: string): string => {
    git('fetch', '--quiet');
    return git('show', `origin/${ref}:${file}`);
  };
  /** A person merges the pull request. */
  const merge = (): void => {
    git('fetch', '--quiet');
    git('merge', '--quiet', '--no-ff', '--no-edit', `origin/${branch}`);
    git('push', '--quiet', 'origin', 'main');
  };

  beforeAll(() => {
    person = createRepository(at('person'));
    git = (...args) => person.git('2024-06-14', ...args);
    person.commit('2024-06-14', {
      'package.json': JSON.stringify({ name: 'kiln', private: true, scripts: { stages: program } }),
      'kiln.jsonata': mapping,
      'data/policy.yaml': smallPolicy.replace('2024-06-15', '2024-06-14'),
      'data/catalog/shino.yaml': `kind: glaze
name: Shino
publisher: kiln
transitions:
  - { date: 2024-01-01, stage: trial, source: 'https://kiln.example/shino' }
`,
    });
    git('clone', '--quiet', '--bare', at('person'), at('shared.git'));
    git('remote', 'add', 'origin', at('shared.git'));
    git('clone', '--quiet', at('shared.git'), at('job'));
    for (const [key, value] of [
      ['user.name', 'Job'],
      ['user.email', 'job@kiln.example'],
    ] as const)
      git('-C', at('job'), 'config', key, value);
  });

  it('pushes a first reading to its branch, and nothing to main', () => {
    setUpstream({ celadon: 'trial', shino: 'trial', tenmoku: 'trial' });
    const { code, output, body } = runNight('2024-06-15');
    expect([code, output]).toEqual([0, expect.stringContaining('2 new')]);
    expect(body).toContain('## New in the catalog');
    expect(show(branch, celadon)).toContain('- date: 2024-06-15\n    precision: by\n    stage: trial');
    expect(show(branch, 'data/policy.yaml')).toContain('asOf: 2024-06-15');
    expect(() => show('main', celadon)).toThrow('does not exist');
    merge();
  });

  it('dates changes between two nights, and keeps all edits of a person', () => {
    const edited = `# Asked the potter.\n${show('main', 'data/catalog/shino.yaml')}\n`;
    person.commit('2024-06-15', { 'data/catalog/shino.yaml': edited });
    git('push', '--quiet', 'origin', 'main');
    setUpstream({ celadon: 'proven', shino: 'trial', tenmoku: 'trial' });
    const { code, body } = runNight('2024-06-16');
    expect(code).toBe(0);
    expect(body).toMatch(/\*\*Celadon\*\* – Stage: Trial to Proven \(/);
    expect(show(branch, celadon)).toContain('- date: 2024-06-16\n    after: 2024-06-15\n    stage: proven');
    expect(show(branch, 'data/catalog/shino.yaml')).toBe(edited.trim());
  });

  it('stops at a conflict with a manual edit, pushes nothing, and continues after a person solved it', () => {
    const byHand = `${show('main', celadon)}
  - date: 2024-06-16
    stage: proven
    source: https://kiln.example/news
`;
    person.commit('2024-06-16', { [celadon]: byHand });
    git('push', '--quiet', 'origin', 'main');
    const before = [show(branch, celadon), show('main', celadon)];
    const { code, output, body } = runNight('2024-06-17');
    expect([code, body]).toEqual([1, '']);
    expect(output).toContain(celadon);
    expect(output).toContain('Merge main into import/nightly by hand');
    expect([show(branch, celadon), show('main', celadon)]).toEqual(before);
    // The person keeps the row with the better source.
    git('checkout', '--quiet', '-B', 'solve', `origin/${branch}`);
    git('merge', '--quiet', '--no-edit', '--strategy-option', 'theirs', 'main');
    git('push', '--quiet', 'origin', `HEAD:refs/heads/${branch}`);
    git('checkout', '--quiet', 'main');
    expect(runNight('2024-06-18').code).toBe(0);
    expect(show(branch, celadon)).toBe(byHand.trim());
    merge();
  });

  it('proposes a reverted change again until the record rejects it', () => {
    setUpstream({ celadon: 'proven', shino: 'trial', tenmoku: 'proven' });
    expect(runNight('2024-06-19').code).toBe(0);
    merge();
    const tenmoku = 'data/catalog/tenmoku.yaml';
    expect(show('main', tenmoku)).toContain('stage: proven');
    git('revert', '--no-edit', '--mainline', '1', 'HEAD');
    git('push', '--quiet', 'origin', 'main');
    expect(show('main', tenmoku)).not.toContain('proven');
    expect(show('main', 'data/policy.yaml')).toContain('asOf: 2024-06-18');

    // Upstream has not changed, so the branch has the row again, and main waits for a person.
    const again = runNight('2024-06-20');
    expect(again.body).toMatch(/\*\*Tenmoku\*\* – Stage: Trial to Proven \(/);
    expect(show(branch, tenmoku)).toContain('- date: 2024-06-20\n    after: 2024-06-18\n    stage: proven');
    expect(show('main', tenmoku)).not.toContain('proven');

    // The person rejects the row on the branch, where it is.
    git('fetch', '--quiet');
    git('checkout', '--quiet', '-B', 'reject', `origin/${branch}`);
    person.commit('2024-06-20', {
      [tenmoku]: `${show('main', tenmoku)}
rejected:
  - date: 2024-06-19
    stage: proven
    reason: The firing was a test.
`,
    });
    git('push', '--quiet', 'origin', `HEAD:refs/heads/${branch}`);
    git('checkout', '--quiet', 'main');
    const { code, output } = runNight('2024-06-21');
    expect([code, output]).toEqual([0, expect.stringContaining('stage: proven')]);
    merge();
    expect(show('main', tenmoku)).toContain('reason: The firing was a test.');
    expect(show('main', tenmoku)).not.toContain('2024-06-2');
  });
});
