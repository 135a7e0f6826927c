import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Step } from './step';
import { runStep, runSteps } from './step';
import { readPlaywrightReport } from './report';

const folder = mkdtempSync(path.join(tmpdir(), 'step-'));
afterAll(() => rmSync(folder, { recursive: true }));

const node = (code: string): [string, ...string[]] => [process.execPath, '-e', code];

describe('runStep', () => {
  it('counts a command as one test', async () => {
    const { count, reason } = await runStep({ name: 'ok', command: node('') });
    expect({ count, reason }).toEqual({ count: { passed: 1, failed: 0, skipped: 0 }, reason: null });
  });

  it('fails with the exit code', async () => {
    const { count, reason, output } = await runStep({
      name: 'bad',
      command: node("console.error('why'); process.exit(3)"),
    });
    expect({ count, reason, output }).toEqual({
      count: { passed: 0, failed: 1, skipped: 0 },
      reason: 'exit code 3',
      output: 'why\n',
    });
  });

  it('fails on forbidden output', async () => {
    const { reason } = await runStep({
      name: 'warned',
      command: node("console.log('[WARNING] odd')"),
      forbidden: /\[WARNING\]/,
    });
    expect(reason).toBe('unwanted output: [WARNING] odd');
  });

  it('fails if the program does not exist', async () => {
    const { count } = await runStep({ name: 'none', command: ['no-such-program-here'] });
    expect(count.failed).toBe(1);
  });

  it('reads the report, but never that of an earlier run', async () => {
    const file = path.join(folder, 'report.json');
    const stats = { expected: 4, unexpected: 0, flaky: 0, skipped: 0 };
    const report = { file, read: readPlaywrightReport };
    const write = `require('node:fs').writeFileSync(${JSON.stringify(file)}, ${JSON.stringify(JSON.stringify({ stats, suites: [], errors: [] }))})`;
    expect((await runStep({ name: 'first', command: node(write), report })).count.passed).toBe(4);
    expect(readFileSync(file, 'utf8')).toContain('expected');
    expect((await runStep({ name: 'second', command: node(''), report })).reason).toBe(
      'no report was written',
    );
    expect(
      (await runStep({ name: 'third', command: node(`${write}; process.exit(1)`), report })).count,
    ).toEqual({
      passed: 4,
      failed: 1,
      skipped: 0,
    });
  });

  it('stops a command that hangs', async () => {
    const { count, output } = await runStep({
      name: 'slow',
      command: node('setInterval(() => {}, 1000)'),
      limit: 0.005,
    });
    expect(count.failed).toBe(1);
    expect(output).toContain('Given up');
  });

  it('lets a stopped command clean up', async () => {
    // A shell starts fast even on a busy machine, so it handles the signal before the signal arrives.
    const tidy = "trap 'echo put away; exit 1' INT; while :; do sleep 0.1; done";
    const { output } = await runStep({ name: 'tidy', command: ['sh', '-c', tidy], limit: 0.02 });
    expect(output).toContain('put away');
  });
});

describe('runSteps', () => {
  const log = path.join(folder, 'log');
  /** Logs its start and end, and ends some time after another step logged something. */
  const step = (name: string, { after = '', ...more }: Partial<Step> & { after?: string } = {}): Step => ({
    name,
    command: node(`
      const { appendFileSync, readFileSync } = require('node:fs');
      const log = ${JSON.stringify(log)};
      appendFileSync(log, '+${name} ');
      const end = () => appendFileSync(log, '-${name} ');
      const look = () => readFileSync(log, 'utf8').includes('${after}') ? setTimeout(end, 200) : setTimeout(look, 10);
      look();
    `),
    ...more,
  });
  const run = async (steps: readonly Step[], width: number) => {
    writeFileSync(log, '');
    const told: string[] = [];
    const outcomes = await runSteps(steps, width, (outcome) => told.push(outcome.step.name));
    expect([...told].sort()).toEqual(steps.map(({ name }) => name).sort());
    return { outcomes, log: readFileSync(log, 'utf8').trim().split(' ') };
  };

  it('runs all in parallel and returns them in their order', async () => {
    const steps = [step('a', { after: '+b' }), step('b', { after: '+a' }), step('c')];
    const { outcomes } = await run(steps, 2);
    expect(outcomes.map(({ step: { name }, count }) => [name, count.passed])).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 1],
    ]);
  });

  it('runs a step after its needs, and a broad step alone', async () => {
    const steps = [step('wide', { needs: ['a'], breadth: 2 }), step('a'), step('b', { after: '-a' })];
    expect((await run(steps, 2)).log.slice(-3)).toEqual(['-b', '+wide', '-wide']);
  });

  it('runs a step that is broader than the width alone, and treats an absent need as met', async () => {
    const { outcomes } = await run([step('wide', { needs: ['other'], breadth: 3 })], 2);
    expect(outcomes[0]?.count.passed).toBe(1);
  });

  it('skips steps whose need failed, and their dependents', async () => {
    const { outcomes, log: said } = await run(
      [
        step('third', { needs: ['second'] }),
        step('second', { needs: ['first'] }),
        { name: 'first', command: node('process.exit(1)') },
      ],
      2,
    );
    expect(said).toEqual(['']);
    expect(outcomes.map(({ count, reason }) => [count.failed, reason])).toEqual([
      [1, 'not run: second failed'],
      [1, 'not run: first failed'],
      [1, 'exit code 1'],
    ]);
  });

  it('names steps that wait for each other', async () => {
    const steps = [step('a', { needs: ['b'] }), step('b', { needs: ['a'] })];
    await expect(runSteps(steps, 2, () => undefined)).rejects.toThrow('Need each other: a, b');
  });
});
