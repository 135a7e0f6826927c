/**
 * `npm test`: runs every check, even after a failure. The last line is the total. `npm test -- types lint`
 * runs only checks whose names start with these words.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Outcome } from './step';
import { add, none } from './report';
import { ensureBrowser } from '../browser';
import { ensurePrograms } from '../programs';
import { runSteps } from './step';
import { steps } from './steps';
import { say } from '../../src/model/text/say';

const excerptLength = 6_000;

/** Two in parallel: more would only slow each other down on the two cores of a CI machine. */
const width = 2;

/** Failures come before the output, because readers and CI logs often miss the end of long output. */
const report = ({ step, count, seconds, output, failures, flaky, reason }: Outcome): void => {
  const failed = count.failed > 0;
  const took = { name: step.name, seconds: seconds.toFixed(1) };
  console.log(failed ? say('check-run.failed', took) : say('check-run.passed', took));
  if (flaky.length > 0) console.log([say('check-run.flaky'), ...flaky, ''].join('\n'));
  if (!failed) return;
  const details = failures.length > 0 ? failures : [output.slice(-excerptLength).trimEnd()];
  console.log([...details, reason ?? ''].join('\n').concat('\n'));
};

const renderTable = (outcomes: readonly Outcome[]): string => {
  const rows = [
    [
      say('check-run.column-check'),
      say('check-run.column-passed'),
      say('check-run.column-failed'),
      say('check-run.column-skipped'),
      say('check-run.column-seconds'),
    ],
    ...outcomes.map(({ step, count, seconds }) => [
      step.name,
      ...[count.passed, count.failed, count.skipped].map(String),
      seconds.toFixed(1),
    ]),
  ];
  const widths = rows.reduce<number[]>(
    (known, row) => row.map((cell, index) => Math.max(cell.length, known[index] ?? 0)),
    [],
  );
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  '),
    )
    .join('\n');
};

const run = async (words: readonly string[]): Promise<boolean> => {
  process.chdir(path.resolve(__dirname, '../..'));
  mkdirSync(path.join('test-results', 'reports'), { recursive: true });
  const chosen = steps.filter(
    ({ name }) => words.length === 0 || words.some((word) => name.startsWith(word)),
  );
  if (chosen.some(({ name }) => name === 'browser tests')) ensureBrowser();
  if (chosen.some(({ name }) => name === 'built tests')) ensurePrograms();
  const outcomes = await runSteps(chosen, width, report);
  const total = outcomes.reduce((sum, { count }) => add(sum, count), none);
  const { passed, failed } = total;
  console.log(`\n${renderTable(outcomes)}\n\n${say('check-run.total', { passed, failed })}`);
  return failed === 0 && passed > 0;
};

void run(process.argv.slice(2)).then((passed) => {
  process.exitCode = passed ? 0 : 1;
});
