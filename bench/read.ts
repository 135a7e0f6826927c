import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import type { Row } from './row';
import { checkPolicyRules, checkSubject } from '../src/dataset/check-rules';
import { createRatio, toMedian } from './row';
import { createReader, readDataset } from '../src/dataset';

export const name = 'Reading and checking a dataset';

const policyFile = path.join(__dirname, '../data/policy.yaml');
const stages = ['alpha', 'beta', 'ga', 'deprecated'];
const supports = ['supported', 'community-supported', 'enterprise-supported'];

/** A subject of the size of a real connector; each one differs slightly. */
const toYaml = (index: number): string => {
  const rows = stages.slice(0, 2 + (index % 3)).map(
    (stage, step) => `  - date: 20${19 + step}-0${1 + (index % 9)}-1${index % 9}
    stage: ${stage}
    version: '${step}.${index % 40}.${index % 7}'
    source: https://code.example/commit/${(index * 7919 + step).toString(16)}
`,
  );
  return `kind: connector
name: Subject ${index}
publisher: airbyte
category: ${index % 2 === 0 ? 'source' : 'destination'}
version: '4.${index % 40}.0'
documentation: https://docs.example/subject-${index}
transitions:
${rows.join('')}  - date: 2023-08-01
    precision: by
    support: ${supports[index % 3] ?? ''}
    availability:
      cloud: ${index % 4 === 0 ? 'not-offered' : 'offered'}
      open-source: offered
    source: https://code.example/commit/${index.toString(16)}
breakingChanges:
  - version: '1.0.0'
    deadline: 2023-12-0${1 + (index % 9)}
`;
};

const toFile = (folder: string, index: number): string =>
  path.join(folder, 'catalog', `subject-${String(index).padStart(5, '0')}.yaml`);

const createDataset = (count: number): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-read-'));
  mkdirSync(path.join(folder, 'catalog'));
  writeFileSync(path.join(folder, 'policy.yaml'), readFileSync(policyFile));
  for (let index = 0; index < count; index++) writeFileSync(toFile(folder, index), toYaml(index));
  return folder;
};

/** Milliseconds of processor time, which other processes hardly affect. */
const time = (run: () => void): number => {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

const parseAlone = (folder: string, count: number): void => {
  for (let index = 0; index < count; index++) parse(readFileSync(toFile(folder, index), 'utf8'));
};

/** The heap size of a dataset, in MB, measured in a separate process. */
const measureMemory = (folder: string): number => {
  const script = `
    import { readDataset } from ${JSON.stringify(path.join(__dirname, '../src/dataset/index.ts'))};
    globalThis.gc();
    const before = process.memoryUsage().heapUsed;
    const read = readDataset(${JSON.stringify(folder)});
    globalThis.gc();
    console.log((process.memoryUsage().heapUsed - before) / 1e6, read.dataset?.subjects.length);`;
  const file = path.join(folder, 'memory.mts');
  writeFileSync(file, script);
  const { stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', file], {
    encoding: 'utf8',
    cwd: path.join(__dirname, '..'),
  });
  const heap = Number.parseFloat(stdout);
  if (!Number.isFinite(heap)) throw new Error(`No memory was measured: ${stderr}`);
  return heap;
};

const warmUp = (): void => {
  const folder = createDataset(500);
  readDataset(folder);
  rmSync(folder, { recursive: true });
};

const measureTimes = (count: number): Row[] => {
  const folder = createDataset(count);
  try {
    // After a warm-up the two take turns, so that both are affected equally by other processes.
    parseAlone(folder, 500);
    warmUp();
    const alone: number[] = [];
    const whole: number[] = [];
    for (let turn = 0; turn < 3; turn++) {
      alone.push(time(() => parseAlone(folder, count)));
      whole.push(time(() => readDataset(folder)));
    }
    const { dataset } = readDataset(folder);
    if (dataset === null) throw new Error('The generated dataset has errors');
    const rules = [0, 1, 2].map(() =>
      time(() => {
        for (const subject of dataset.subjects) {
          checkSubject(subject, dataset, () => null);
          checkPolicyRules(subject, dataset, () => null);
        }
      }),
    );
    const read = createReader(folder);
    const full = time(() => read());
    const again = [0, 1, 2, 3, 4].map((turn) => {
      writeFileSync(toFile(folder, turn), toYaml(count + turn));
      return time(() => read());
    });
    const parsing = toMedian(alone);
    const of = `${count.toLocaleString('en')} subjects`;
    return [
      createRatio({
        what: `reading and checking ${of}`,
        value: toMedian(whole),
        unit: 'ms',
        baseline: 'parsing their YAML alone',
        baselineValue: parsing,
        atMost: 2,
      }),
      createRatio({
        what: `all rules on ${of}`,
        value: toMedian(rules),
        unit: 'ms',
        baseline: 'parsing their YAML alone',
        baselineValue: parsing,
        atMost: 1,
      }),
      createRatio({
        what: `reading ${of} again after a change of one file`,
        value: toMedian(again),
        unit: 'ms',
        baseline: 'reading them the first time',
        baselineValue: full,
        atMost: 0.1,
      }),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const measureHeaps = (): Row[] => {
  const heaps = [1000, 5000, 10_000].map((count) => {
    const folder = createDataset(count);
    try {
      return { count, heap: measureMemory(folder) };
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
  const [first, ...more] = heaps;
  if (first === undefined) return [];
  return more.map(({ count, heap }) =>
    createRatio({
      what: `memory of ${count.toLocaleString('en')} subjects`,
      value: heap,
      unit: 'MB',
      baseline: `${count / first.count} times the memory of 1,000`,
      baselineValue: (first.heap * count) / first.count,
      atMost: 1.2,
    }),
  );
};

export const run = (): Promise<readonly Row[]> =>
  Promise.resolve([...measureTimes(10_000), ...measureHeaps()]);
