import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Artifact } from '../src/artifacts';
import type { Dataset } from '../src/model/dataset';
import type { Row } from './row';
import { buildArtifacts } from '../src/artifacts';
import { createRatio } from './row';
import { readDataset } from '../src/dataset';

export const name = 'All artifacts of large catalogs';

const counts = [1000, 5000, 10_000] as const;
const site = { siteUrl: 'https://stages.example', baseUrl: '/' };

/** A catalog of so many subjects, made of the real ones over and over under new ids. */
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
  readonly whole: number;
  readonly writing: number;
  readonly peak: number;
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

/** Building and writing as they come, and then writing as many bytes to as many files alone. */
const measure = (dataset: Dataset): Measurement => {
  const lengths: [string, number][] = [];
  let peak = 0;
  const first = createWriter();
  const start = performance.now();
  for (const { path: file, contents } of buildArtifacts(dataset, site)) {
    first.write(file, contents);
    lengths.push([file, Buffer.byteLength(contents)]);
    if (lengths.length % 2000 === 0) peak = Math.max(peak, process.memoryUsage().heapUsed);
  }
  const whole = performance.now() - start;
  first.remove();
  const second = createWriter();
  const filler = Buffer.alloc(Math.max(...lengths.map(([, length]) => length)), 'x');
  const again = performance.now();
  for (const [file, length] of lengths) second.write(file, filler.subarray(0, length));
  const writing = performance.now() - again;
  second.remove();
  return { count: dataset.subjects.length, whole, writing, peak: peak / 1e6 };
};

export const run = (): Promise<readonly Row[]> => {
  const { dataset } = readDataset(path.join(__dirname, '../data'), {});
  if (dataset === null) throw new Error('The dataset cannot be read');
  const measured = counts.map((count) => measure(grow(dataset, count)));
  const [smallest] = measured;
  if (smallest === undefined) return Promise.resolve([]);
  return Promise.resolve(
    measured.flatMap(({ count, whole, writing, peak }) => {
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
                what: `time of ${of}`,
                value: whole,
                unit: 'ms',
                baseline: `${times} times that of ${smallest.count.toLocaleString('en')}`,
                baselineValue: smallest.whole * times,
                atMost: 1.3,
              }),
              createRatio({
                what: `peak heap of ${of}`,
                value: peak,
                unit: 'MB',
                baseline: `${times} times that of ${smallest.count.toLocaleString('en')}`,
                baselineValue: smallest.peak * times,
                atMost: 1.3,
              }),
            ]),
      ];
    }),
  );
};
