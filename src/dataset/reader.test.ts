import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createCatalog, smallPolicy, smallSubject } from './folder.test-support';
import { createReader, readDataset } from '.';
import { join } from 'node:path';

const trial = `${smallSubject}transitions:\n  - { date: 2024-01-01, stage: trial, source: 'https://kiln.example' }\n`;

const write = (path: string, text: string, second: number): void => {
  writeFileSync(path, text);
  utimesSync(path, second, second);
};

test('reads anew what changed, and keeps what did not', () => {
  const folder = createCatalog({ 'a.yaml': trial, 'b.yaml': trial });
  const read = createReader(folder);
  const first = read();
  write(join(folder, 'catalog', 'b.yaml'), trial.replace('trial', 'proven'), 2_000_000_000);
  const second = read();
  expect(second.dataset?.subjects[0]).toBe(first.dataset?.subjects[0]);
  expect(second.dataset?.subjects[1]?.transitions[0]?.stage).toBe('proven');
  expect(second).toEqual(readDataset(folder));
});
test('a change of the policy, of the day, a file that goes and one that breaks', () => {
  const folder = createCatalog({ 'a.yaml': trial, 'b.yaml': trial });
  const read = createReader(folder);
  expect(read().dataset?.subjects).toHaveLength(2);
  write(join(folder, 'policy.yaml'), smallPolicy.replaceAll('id: trial', 'id: essay'), 2_000_000_001);
  expect(read().problems.map(({ message }) => message)).toEqual(Array(2).fill('There is no stage "trial"'));
  write(join(folder, 'policy.yaml'), smallPolicy, 2_000_000_002);
  expect(read().problems).toEqual([]);
  expect(read({ today: '2023-12-31' }).problems.map(({ rule }) => rule)).toEqual(
    Array(2).fill('done-in-future'),
  );
  rmSync(join(folder, 'catalog', 'a.yaml'));
  expect(read().dataset?.subjects.map(({ id }) => id)).toEqual(['b']);
  write(join(folder, 'catalog', 'b.yaml'), 'kind: [', 2_000_000_003);
  expect(read().dataset).toBeNull();
});
test('a text that stands in for a file is for once', () => {
  const folder = createCatalog({ 'a.yaml': trial });
  const read = createReader(folder);
  const instead = new Map([['catalog/a.yaml', trial.replace('trial', 'proven')]]);
  expect(read({ instead }).dataset?.subjects[0]?.transitions[0]?.stage).toBe('proven');
  expect(read().dataset?.subjects[0]?.transitions[0]?.stage).toBe('trial');
});
test('a text that stands in for a file to come is read as the file would be', () => {
  const folder = createCatalog({ 'a.yaml': trial });
  const read = createReader(folder);
  const instead = new Map([['catalog/b.yaml', trial]]);
  expect(read({ instead }).dataset?.subjects.map(({ id }) => id)).toEqual(['a', 'b']);
  const odd = new Map([['catalog/stages.yaml', trial]]);
  expect(read({ instead: odd }).problems.map(({ message }) => message)).toEqual([
    '"stages" is taken by a published path',
  ]);
  expect(read().dataset?.subjects.map(({ id }) => id)).toEqual(['a']);
});
