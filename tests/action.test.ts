import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createRepository, hasGit } from '../src/importer/git.test-support';
import { renderActionPackage } from '../scripts/action';

const action = resolve('.github/actions/stages');
const folder = mkdtempSync(join(tmpdir(), 'stages-action-'));
const at = (...path: string[]): string => join(folder, ...path);

interface Step {
  readonly name?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
}
const { runs } = parse(readFileSync(join(action, 'action.yml'), 'utf8')) as { runs: { steps: Step[] } };

/** GitHub's interface for pull requests, as far as the action uses it. */
const comments = [
  { id: 1, user: { type: 'User' }, body: '<!-- stagebook: data -->\nNot written by a bot.' },
  { id: 2, user: { type: 'Bot' }, body: 'Another bot.' },
];
let isForbidden = false;
const github = createServer((request, response) => {
  void (async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { body } = JSON.parse(Buffer.concat(chunks).toString() || '{}') as { body: string };
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://github.test');
    const answer = (status: number, value: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    };
    if (isForbidden || request.headers.authorization !== 'Bearer secret') answer(403, {});
    else if (pathname === '/repos/kiln/stages/pulls')
      answer(
        200,
        searchParams.get('head') === 'potter:main'
          ? [
              { number: 6, head: { sha: 'older' } },
              { number: 7, head: { sha: 'abc' } },
            ]
          : [],
      );
    else if (pathname === '/repos/kiln/stages/issues/7/comments' && request.method === 'GET')
      answer(200, searchParams.get('page') === '1' ? comments : []);
    else if (pathname === '/repos/kiln/stages/issues/7/comments') {
      comments.push({ id: 3, user: { type: 'Bot' }, body });
      answer(201, {});
    } else if (request.method === 'PATCH') {
      const own = comments.find(({ id }) => pathname === `/repos/kiln/stages/issues/comments/${id}`);
      if (own !== undefined) own.body = body;
      answer(own === undefined ? 404 : 200, {});
    } else answer(404, {});
  })();
});

const environment = (): Record<string, string> => ({
  PATH: process.env.PATH ?? '',
  HOME: folder,
  RUNNER_TEMP: at('temp'),
  GITHUB_OUTPUT: at('output'),
  GITHUB_STEP_SUMMARY: at('summary.md'),
  GITHUB_API_URL: `http://localhost:${(github.address() as AddressInfo).port}`,
  GITHUB_REPOSITORY: 'kiln/stages',
  TOKEN: 'secret',
});

const run = async (command: string, args: readonly string[], env: Record<string, string>, input = '') => {
  const running = promisify(execFile)(command, args, { cwd: at('workspace'), env });
  running.child.stdin?.end(input);
  try {
    const { stdout } = await running;
    return { code: 0, out: stdout };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout + stderr };
  }
};

const comment = (args: readonly string[], input = '') =>
  run(process.execPath, [join(action, 'comment.mjs'), ...args], environment(), input);

/** Runs a step of the action as GitHub does, with the values of its expressions. */
const runStep = (name: string, values: Readonly<Record<string, string>>) => {
  const step = runs.steps.find((candidate) => candidate.name === name);
  const known: Record<string, string> = {
    'github.action_path': action,
    'runner.temp': at('temp'),
    'inputs.data': 'data',
    'inputs.token': 'secret',
    ...values,
  };
  const env = Object.fromEntries(
    Object.entries(step?.env ?? {}).map(([key, text]) => [
      key,
      text.replace(/\$\{\{ (.+?) \}\}/g, (_, expression: string) => {
        const value = known[expression];
        if (value === undefined) throw new Error(`The test has no value for ${expression}.`);
        return value;
      }),
    ]),
  );
  return run('bash', ['-eo', 'pipefail', '-c', step?.run ?? 'exit 9'], { ...environment(), ...env });
};

describe.skipIf(!hasGit)('the GitHub action', { timeout: 120_000 }, () => {
  let base = '';

  beforeAll(async () => {
    await new Promise<void>((done) => github.listen(0, 'localhost', done));
    const repository = createRepository(at('origin'));
    const git = (...args: string[]): string => repository.git('2026-01-01', ...args);
    git('config', 'uploadpack.allowReachableSHA1InWant', 'true');
    for (const name of ['data', 'static'])
      cpSync(`tests/datasets/observatory/${name}`, at(`origin/${name}`), { recursive: true });
    git('add', '.');
    git('commit', '--quiet', '--message', 'Begin');
    git('checkout', '--quiet', '-b', 'topic');
    const file = at('origin/data/catalog/drv-filter-wheel.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^name: .*$/m, 'name: Wheel of tomorrow'));
    git('commit', '--quiet', '--all', '--message', 'Rename');
    // The base continues meanwhile, and what it changes is not said of the pull request.
    git('checkout', '--quiet', 'main');
    writeFileSync(at('origin/README.md'), 'Later.\n');
    const policy = at('origin/data/policy.yaml');
    writeFileSync(policy, readFileSync(policy, 'utf8').replace(/^tagline: .*$/m, 'tagline: Another one'));
    git('add', '.');
    git('commit', '--quiet', '--message', 'Go on');
    base = git('rev-parse', 'HEAD');
    git('checkout', '--quiet', '--detach');
    git('merge', '--quiet', '--no-ff', '--message', 'Merge', 'topic');
    git('branch', 'merged');
    // As actions/checkout does: the merge alone, without history.
    const clone = [
      'clone',
      '--quiet',
      '--depth=1',
      '--branch=merged',
      `file://${at('origin')}`,
      at('workspace'),
    ];
    await promisify(execFile)('git', clone);
    // In place of `npm ci`, because a test has no network.
    mkdirSync(at('temp/stagebook'), { recursive: true });
    symlinkSync(resolve('node_modules'), at('temp/stagebook/node_modules'));
  });
  afterAll(() => {
    github.close();
    rmSync(folder, { recursive: true });
  });

  it('installs exactly the packages of its commands, at the versions of this repository', async () => {
    for (const [name, text] of await renderActionPackage())
      expect(readFileSync(join(action, name), 'utf8'), 'Run: npm run action').toBe(text);
  });

  it('compares with the base of the merge, which a clone without history does not have', async () => {
    expect(await runStep('Install', {})).toEqual({ code: 0, out: '' });
    const found = await runStep('Find the base', { 'github.event.pull_request.base.sha': 'unused' });
    expect(found).toMatchObject({ code: 0 });
    expect(readFileSync(at('output'), 'utf8')).toBe(`sha=${base}\n`);
  });

  it('annotates only what the change adds', async () => {
    const known = await runStep('Validate', { 'steps.base.outputs.sha': '' });
    expect(known.out).toContain('::warning file=data/');
    expect(await runStep('Validate', { 'steps.base.outputs.sha': base })).toEqual({ code: 0, out: '' });
  });

  it('says what changes in the summary, and in one comment of its own', async () => {
    expect(await runStep('Say what changes', { 'steps.base.outputs.sha': base })).toMatchObject({ code: 0 });
    const text = readFileSync(at('temp/stagebook-comment/comment.md'), 'utf8');
    expect(text).toContain('Wheel of tomorrow');
    expect(text).not.toContain('Another one');
    expect(readFileSync(at('summary.md'), 'utf8')).toBe(text);
    const number = { 'github.event.pull_request.number': '7' };
    expect(await runStep('Comment', number)).toEqual({ code: 0, out: '' });
    expect(comments.map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(comments[2]?.body).toBe(`<!-- stagebook: data -->\n${text}`);
    await comment(['post', '7', 'data'], 'Nothing changed.\n');
    expect(comments.map(({ body }) => body.split('\n')[1])).toEqual([
      'Not written by a bot.',
      undefined,
      'Nothing changed.',
    ]);
  });

  it('does not begin a comment about nothing', async () => {
    await comment(['post', '7', 'other'], 'Nothing changed.\n');
    expect(comments).toHaveLength(3);
  });

  it('cuts a long text at the end of a line', async () => {
    const line = `${'word '.repeat(50)}end`;
    await comment(['post', '7', 'data'], `${line}\n`.repeat(1_000));
    const lines = comments[2]?.body.split('\n') ?? [];
    expect(comments[2]?.body.length).toBeLessThan(60_000);
    expect(new Set(lines.slice(1, -3))).toEqual(new Set([line]));
    expect(lines.slice(-3)).toEqual(['', '… and more, which did not fit.', '']);
  });

  it('finds the pull request of a fork by its last commit, and no other', async () => {
    expect(await comment(['find', 'potter:main', 'abc'])).toEqual({ code: 0, out: '7\n' });
    expect(await comment(['find', 'potter:main', 'xyz'])).toEqual({ code: 0, out: '\n' });
    expect(await comment(['find', 'nobody:main', 'abc'])).toEqual({ code: 0, out: '\n' });
    expect(await comment(['post', '7/../8', 'data'], 'Text')).toMatchObject({ code: 1 });
  });

  it('says which permission is missing', async () => {
    isForbidden = true;
    const { code, out } = await comment(['post', '7', 'data'], 'Text');
    expect(code).toBe(1);
    expect(out).toContain('pull-requests: write');
  });
});
