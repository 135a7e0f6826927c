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

const excerptLength = 6_000;

/** Two in parallel: more would only slow each other down on the two cores of a CI machine. */
const width = 2;

/** Failures come before the output, because readers and CI logs often miss the end of long output. */
const report = ({ step, count, seconds, output, failures, flaky, reason }: Outcome): void => {
  const failed = count.failed > 0;
  console.log(`${failed ? 'FAILED' : 'passed'}  ${step.name} (${seconds.toFixed(1)} s)`);
  if (flaky.length > 0) console.log(['passed only when tried again:', ...flaky, ''].join('\n'));
  if (!failed) return;
  const details = failures.length > 0 ? failures : [output.slice(-excerptLength).trimEnd()];
  console.log([...details, reason ?? ''].join('\n').concat('\n'));
};

const renderTable = (outcomes: readonly Outcome[]): string => {
  const rows = [
    ['check', 'passed', 'failed', 'skipped', 'seconds'],
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
  console.log(`\n${renderTable(outcomes)}\n\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 && total.passed > 0;
};

void run(process.argv.slice(2)).then((passed) => {
  process.exitCode = passed ? 0 : 1;
});
