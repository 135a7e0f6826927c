import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createCatalog, smallPolicy, smallSubject } from './folder.test-support';
import { createReader, readDataset } from '.';
import { join } from 'node:path';

const trial = `${smallSubject}transitions:\n  - { date: 2024-01-01, stage: trial, source: 'https://kiln.example' }\n`;

test('reads a change that keeps the time and size of a file', () => {
  const folder = createCatalog({ 'a.yaml': trial });
  const file = join(folder, 'catalog', 'a.yaml');
  const moment = new Date('2024-01-01');
  utimesSync(file, moment, moment);
  const read = createReader(folder);
  read();
  writeFileSync(file, trial.replace('2024-01-01', '2024-01-02'));
  utimesSync(file, moment, moment);
  expect(read().dataset?.subjects[0]?.transitions[0]?.date).toBe('2024-01-02');
});
test('reads changed files again, and keeps unchanged ones', () => {
  const folder = createCatalog({ 'a.yaml': trial, 'b.yaml': trial });
  const read = createReader(folder);
  const first = read();
  writeFileSync(join(folder, 'catalog', 'b.yaml'), trial.replace('trial', 'proven'));
  const second = read();
  expect(second.dataset?.subjects[0]).toBe(first.dataset?.subjects[0]);
  expect(second.dataset?.subjects[1]?.transitions[0]?.stage).toBe('proven');
  expect(second).toEqual(readDataset(folder));
});
test('handles a changed policy, another day, a removed file and a broken file', () => {
  const folder = createCatalog({ 'a.yaml': trial, 'b.yaml': trial });
  const read = createReader(folder);
  expect(read().dataset?.subjects).toHaveLength(2);
  writeFileSync(join(folder, 'policy.yaml'), smallPolicy.replaceAll('id: trial', 'id: essay'));
  expect(read().problems.map(({ message }) => message)).toEqual(Array(2).fill('There is no stage "trial"'));
  writeFileSync(join(folder, 'policy.yaml'), smallPolicy);
  expect(read().problems).toEqual([]);
  expect(read({ today: '2023-12-31' }).problems.map(({ rule }) => rule)).toEqual(
    Array(2).fill('done-in-future'),
  );
  rmSync(join(folder, 'catalog', 'a.yaml'));
  expect(read().dataset?.subjects.map(({ id }) => id)).toEqual(['b']);
  writeFileSync(join(folder, 'catalog', 'b.yaml'), 'kind: [');
  expect(read().dataset).toBeNull();
});
test('uses an overriding text only once', () => {
  const folder = createCatalog({ 'a.yaml': trial });
  const read = createReader(folder);
  const overrides = new Map([['catalog/a.yaml', trial.replace('trial', 'proven')]]);
  expect(read({ overrides }).dataset?.subjects[0]?.transitions[0]?.stage).toBe('proven');
  expect(read().dataset?.subjects[0]?.transitions[0]?.stage).toBe('trial');
});
test('reads an overriding text for a missing file like the file', () => {
  const folder = createCatalog({ 'a.yaml': trial });
  const read = createReader(folder);
  const overrides = new Map([['catalog/b.yaml', trial]]);
  expect(read({ overrides }).dataset?.subjects.map(({ id }) => id)).toEqual(['a', 'b']);
  const odd = new Map([['catalog/stages.yaml', trial]]);
  expect(read({ overrides: odd }).problems.map(({ message }) => message)).toEqual([
    '"stages" is taken by a published path',
  ]);
  expect(read().dataset?.subjects.map(({ id }) => id)).toEqual(['a']);
});
