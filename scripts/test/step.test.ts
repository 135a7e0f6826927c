import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
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

  it('fails on output that must not be there', async () => {
    const { reason } = await runStep({
      name: 'warned',
      command: node("console.log('[WARNING] odd')"),
      forbidden: /\[WARNING\]/,
    });
    expect(reason).toBe('unwanted output: [WARNING] odd');
  });

  it('fails where the program does not exist', async () => {
    const { count } = await runStep({ name: 'none', command: ['no-such-program-here'] });
    expect(count.failed).toBe(1);
  });

  it('reads the report, never one of an earlier run', async () => {
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

  it('gives up on a command that hangs', async () => {
    const { count, output } = await runStep({
      name: 'slow',
      command: node('setInterval(() => {}, 1000)'),
      limit: 0.005,
    });
    expect(count.failed).toBe(1);
    expect(output).toContain('Given up');
  });

  it('lets a command that is given up put away what it started', async () => {
    const { output } = await runStep({
      name: 'tidy',
      command: node(
        "process.on('SIGINT', () => { console.log('put away'); process.exit(1) }); setInterval(() => {}, 1000)",
      ),
      limit: 0.02,
    });
    expect(output).toContain('put away');
  });
});

describe('runSteps', () => {
  it('runs all and tells of each', async () => {
    const told: string[] = [];
    const steps = ['a', 'b', 'c'].map((name) => ({ name, command: node('') }));
    const outcomes = await runSteps(steps, 2, ({ step }) => told.push(step.name));
    expect(outcomes).toHaveLength(3);
    expect(told.sort()).toEqual(['a', 'b', 'c']);
  });
});
