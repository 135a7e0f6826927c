/**
 * Runs the development server with 10,000 subjects, edits one again and again, and measures the time until its
 * document shows the edit, and the memory of the server.
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Row } from './row';
import { createDataset } from './measured-build';
import { createRatio, toMedian } from './row';
import { findFreePort } from '../tests/built/free-port';

export const name = 'The development server at 10,000 subjects';

const root = path.resolve(__dirname, '..');
const subject = 'source-postgres';
const edits = 50;

const wait = (milliseconds: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, milliseconds);
  });

/** Asks until an answer has a text, for at most five minutes; returns the seconds. */
const waitFor = async (address: string, text: string): Promise<number> => {
  const start = performance.now();
  while (performance.now() - start < 300_000) {
    const body = await fetch(address, { signal: AbortSignal.timeout(30_000) }).then(
      (response) => response.text(),
      () => '',
    );
    if (body.includes(text)) return (performance.now() - start) / 1000;
    await wait(50);
  }
  throw new Error(`${address} never had "${text}"`);
};

/** Megabytes of a process. */
const readMemory = ({ pid = 0 }: ChildProcess): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

export const run = async (): Promise<Row[]> => {
  const folder = createDataset(10_000);
  const file = path.join(root, folder, 'catalog', `${subject}.yaml`);
  const text = readFileSync(file, 'utf8');
  const edit = (count: number): void =>
    writeFileSync(file, text.replace(/^name: .*$/m, `name: Edit ${count}`));
  const port = String(await findFreePort());
  const bin = path.join(root, 'node_modules', '@docusaurus', 'core', 'bin', 'docusaurus.mjs');
  const server = spawn(process.execPath, [bin, 'start', '--port', port, '--no-open'], {
    cwd: root,
    stdio: 'ignore',
    env: {
      ...process.env,
      NODE_ENV: 'development',
      NO_UPDATE_NOTIFIER: '1',
      STAGES_DATA: folder,
      DOCUSAURUS_GENERATED_FILES_DIR_NAME: '.docusaurus-bench-development',
    },
  });
  const address = `http://localhost:${port}/api/v1/subjects/${subject}.json`;
  try {
    const start = await waitFor(address, '"name":"Postgres"');
    const seconds: number[] = [];
    const memory: number[] = [];
    for (let count = 1; count <= edits; count++) {
      edit(count);
      seconds.push(await waitFor(address, `"name":"Edit ${count}"`));
      memory.push(readMemory(server));
    }
    return [
      createRatio({
        what: 'an edit until it is served',
        value: toMedian(seconds),
        unit: 's',
        baseline: 'the goal of 3 s',
        baselineValue: 3,
        atMost: 1,
      }),
      createRatio({
        what: 'an edit until it is served',
        value: toMedian(seconds),
        unit: 's',
        baseline: 'the start of the server',
        baselineValue: start,
      }),
      createRatio({
        // Memory goes up and down between collections, so the lowest values count.
        what: `memory in the last 20 of ${edits} edits, lowest`,
        value: Math.min(...memory.slice(-20)),
        unit: 'MB',
        baseline: 'in the edits 11 to 30',
        baselineValue: Math.min(...memory.slice(10, 30)),
        atMost: 1.15,
      }),
    ];
  } finally {
    server.kill();
  }
};
