import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import type { Count, Report } from './report';
import { none } from './report';
import { listAll } from '../../src/model/text/english';
import { say } from '../../src/model/text/say';

export interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly environment?: Readonly<Record<string, string>>;
  /** The command's report file. Without a report the step counts as one test. */
  readonly report?: { readonly file: string; readonly read: (text: string) => Report };
  /** Output that makes the step fail, whatever the exit code. */
  readonly forbidden?: RegExp;
  /** Minutes after which the step is stopped. */
  readonly limit?: number;
  /** Names of steps that must succeed first. */
  readonly needs?: readonly string[];
  /**
   * The share of the width that the step takes, 1 by default. A step that uses the whole machine runs alone.
   */
  readonly breadth?: number;
}

export interface Outcome {
  readonly step: Step;
  readonly count: Count;
  readonly seconds: number;
  readonly output: string;
  /** The place and message of each failed test, if the step reports them. */
  readonly failures: readonly string[];
  readonly flaky: readonly string[];
  /** The reason of a failure that the count does not show. */
  readonly reason: string | null;
}

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** Milliseconds between SIGINT and SIGKILL. */
const patience = 10_000;

const execute = ({ command: [program, ...args], environment, limit = 10 }: Step): Promise<Ended> =>
  new Promise((resolve) => {
    const child = spawn(program, args, {
      env: { ...process.env, NO_UPDATE_NOTIFIER: '1', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A process group of its own, so that a command that hangs is stopped with all processes that it
      // started.
      detached: true,
    });
    const chunks: Buffer[] = [];
    const collect = (chunk: Buffer): number => chunks.push(chunk);
    const signal = (name: NodeJS.Signals): void => {
      if (child.pid === undefined) return;
      try {
        process.kill(-child.pid, name);
      } catch {
        // The whole group ended by itself in the meantime.
      }
    };
    const timers: NodeJS.Timeout[] = [];
    const finish = (code: number | null, last = ''): void => {
      timers.forEach(clearTimeout);
      resolve({ code, output: Buffer.concat(chunks).toString('utf8') + last });
    };
    timers.push(
      setTimeout(() => {
        collect(Buffer.from(`\n${say('check-run.time-limit', { minutes: limit })}\n`));
        // SIGINT first, so that Playwright stops its servers, which are in their own groups.
        signal('SIGINT');
        timers.push(setTimeout(signal, patience, 'SIGKILL'));
      }, limit * 60_000),
    );
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => finish(null, `${error.message}\n`));
    child.on('close', (code) => finish(code));
  });

const explain = (step: Step, { code, output }: Ended, count: Count | null): string | null => {
  const line =
    step.forbidden === undefined ? undefined : output.split('\n').find((text) => step.forbidden?.test(text));
  if (line !== undefined) return say('check-run.unwanted-output', { line: line.trim() });
  if (step.report !== undefined && count === null) return say('check-run.no-report');
  if (code === 0) return null;
  return code === null ? say('check-run.no-exit-code') : say('check-run.exit-code', { code });
};

/** A command that fails without a failed test, such as by an error outside tests, counts as one failure. */
const toCount = (reason: string | null, count: Count | null): Count => {
  if (count === null) return { passed: reason === null ? 1 : 0, failed: reason === null ? 0 : 1, skipped: 0 };
  return reason !== null && count.failed === 0 ? { ...count, failed: 1 } : count;
};

export const runStep = async (step: Step): Promise<Outcome> => {
  const start = performance.now();
  if (step.report !== undefined) rmSync(step.report.file, { force: true });
  const ended = await execute(step);
  const report =
    step.report !== undefined && existsSync(step.report.file)
      ? step.report.read(readFileSync(step.report.file, 'utf8'))
      : null;
  const reason = explain(step, ended, report?.count ?? null);
  return {
    step,
    count: toCount(reason, report?.count ?? null),
    seconds: (performance.now() - start) / 1000,
    output: ended.output,
    failures: report?.failures ?? [],
    flaky: report?.flaky ?? [],
    reason,
  };
};

const notRun = (step: Step, missing: readonly string[]): Outcome => ({
  step,
  count: { ...none, failed: 1 },
  seconds: 0,
  output: '',
  failures: [],
  flaky: [],
  reason: say('check-run.not-run', { names: listAll(missing) }),
});

const breadthOf = ({ breadth = 1 }: Step, width: number): number => Math.min(breadth, width);

const needsOf = ({ needs = [] }: Step, among: readonly Step[]): string[] =>
  needs.filter((need) => among.some(({ name }) => name === need));

/**
 * Runs steps in parallel within the width, always the first in the list that can run. A step whose need
 * failed is skipped and counts as failed; a need that is not in the list counts as met. Reports each step as
 * it ends.
 */
export const runSteps = async (
  steps: readonly Step[],
  width: number,
  report: (outcome: Outcome) => void,
): Promise<Outcome[]> => {
  const waiting = [...steps];
  const running = new Map<Step, Promise<void>>();
  const outcomes: Outcome[] = [];
  const end = (outcome: Outcome): void => {
    running.delete(outcome.step);
    outcomes.push(outcome);
    report(outcome);
  };
  const take = (): Step | undefined => {
    const room = width - [...running.keys()].reduce((sum, step) => sum + breadthOf(step, width), 0);
    const unfinished = [...waiting, ...running.keys()];
    const place = waiting.findIndex(
      (step) => breadthOf(step, width) <= room && needsOf(step, unfinished).length === 0,
    );
    return place === -1 ? undefined : waiting.splice(place, 1)[0];
  };
  const start = (step: Step): void => {
    const failed = outcomes.filter(({ count }) => count.failed > 0).map((outcome) => outcome.step);
    const missing = needsOf(step, failed);
    if (missing.length > 0) end(notRun(step, missing));
    else running.set(step, runStep(step).then(end));
  };
  const startAll = (): boolean => {
    for (let step = take(); step !== undefined; step = take()) start(step);
    return running.size > 0;
  };
  while (startAll()) await Promise.race(running.values());
  if (waiting.length > 0) throw new Error(`Need each other: ${waiting.map(({ name }) => name).join(', ')}`);
  return steps.flatMap((step) => outcomes.filter((outcome) => outcome.step === step));
};
