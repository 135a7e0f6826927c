import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import path from 'node:path';
import type { Artifact } from '../src/artifacts';
import type { Dataset } from '../src/model/catalog/dataset';
import type { Row } from './row';
import { buildArtifacts, createContext } from '../src/artifacts';
import { deriveSiteData } from '../src/model/pages/site-data';
import { createRatio } from './row';
import { readDataset } from '../src/dataset';

export const name = 'All artifacts of large catalogs';

const counts = [1000, 5000, 10_000] as const;
/** Memory use peaks while the lists over all subjects are built, up to this file. */
const lastFile = 'feeds/changes.json';
const site = { siteUrl: 'https://stages.example', baseUrl: '/' };

/** A catalog with this many subjects: the real ones, repeated with new ids. */
const grow = (dataset: Dataset, count: number): Dataset => ({
  ...dataset,
  subjects: Array.from({ length: count }, (_, index) => {
    const subject = dataset.subjects[index % dataset.subjects.length];
    if (subject === undefined) throw new Error('The dataset has no subject');
    const id = `s${String(index).padStart(5, '0')}-${subject.id}`.slice(0, 64).replace(/-$/, '');
    return { ...subject, id, name: `${subject.name} ${index}` };
  }),
});

interface Measurement {
  readonly count: number;
  /** Milliseconds. */
  readonly whole: number;
  readonly writing: number;
  /** The processor time of `whole`, in milliseconds, which other processes hardly affect. */
  readonly processor: number;
  /** Megabytes in use while files are built, after garbage collection. */
  readonly live: number;
}

const createWriter = () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-artifacts-'));
  const made = new Set<string>();
  return {
    write: (file: string, contents: Artifact['contents']): void => {
      const target = path.join(folder, file);
      const parent = path.dirname(target);
      if (!made.has(parent)) {
        mkdirSync(parent, { recursive: true });
        made.add(parent);
      }
      writeFileSync(target, contents);
    },
    remove: (): void => rmSync(folder, { recursive: true }),
  };
};

/**
 * Peak heap use in addition to the dataset, in MB. Measured separately from the time, because garbage
 * collection takes time.
 */
const measureMemory = (dataset: Dataset): number => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const readHeap = (): number => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const before = readHeap();
  let peak = before;
  let files = 0;
  const step = dataset.subjects.length;
  for (const { path: file } of buildArtifacts(createContext(deriveSiteData(dataset), site)))
    if (files++ % step === 0 || file === lastFile) peak = Math.max(peak, readHeap());
  return (peak - before) / 1e6;
};

/** Times building and writing together, and then writing the same number of bytes and files alone. */
const measure = (dataset: Dataset): Measurement => {
  const lengths: [string, number][] = [];
  let longest = 0;
  const first = createWriter();
  const start = performance.now();
  const used = process.cpuUsage();
  for (const { path: file, contents } of buildArtifacts(createContext(deriveSiteData(dataset), site))) {
    first.write(file, contents);
    const length = Buffer.byteLength(contents);
    lengths.push([file, length]);
    longest = Math.max(longest, length);
  }
  const whole = performance.now() - start;
  const { user, system } = process.cpuUsage(used);
  first.remove();
  const second = createWriter();
  const filler = Buffer.alloc(longest, 'x');
  const again = performance.now();
  for (const [file, length] of lengths) second.write(file, filler.subarray(0, length));
  const writing = performance.now() - again;
  second.remove();
  const live = measureMemory(dataset);
  return { count: dataset.subjects.length, whole, writing, processor: (user + system) / 1000, live };
};

export const run = (): Promise<readonly Row[]> => {
  const { dataset } = readDataset(path.join(__dirname, '../data'), {});
  if (dataset === null) throw new Error('The dataset cannot be read');
  const measured = counts.map((count) => measure(grow(dataset, count)));
  const [smallest] = measured;
  if (smallest === undefined) return Promise.resolve([]);
  return Promise.resolve(
    measured.flatMap(({ count, whole, writing, processor, live }) => {
      const of = `${count.toLocaleString('en')} subjects`;
      const times = count / smallest.count;
      return [
        createRatio({
          what: `building and writing all of ${of}`,
          value: whole,
          unit: 'ms',
          baseline: 'writing the same bytes alone',
          baselineValue: writing,
          atMost: 3,
        }),
        ...(count === smallest.count
          ? []
          : [
              createRatio({
                what: `processor time of ${of}`,
                value: processor,
                unit: 'ms',
                baseline: `${times} times that of ${smallest.count.toLocaleString('en')}`,
                baselineValue: smallest.processor * times,
                atMost: 1.3,
              }),
              createRatio({
                what: `memory of ${of}`,
                value: live,
                unit: 'MB',
                baseline: `${times} times that of ${smallest.count.toLocaleString('en')}`,
                baselineValue: smallest.live * times,
                atMost: 1.3,
              }),
            ]),
      ];
    }),
  );
};
