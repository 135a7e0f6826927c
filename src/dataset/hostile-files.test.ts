import { expect, test } from 'vitest';
import { createFolder, smallPolicy, smallSubject } from './folder.test-support';
import { join } from 'node:path';
import { readDataset } from '.';

/**
 * Each of these took minutes or all memory when work grew with the square of a file's size. Any result proves
 * the fix.
 */
const patient = { timeout: 300_000 };
const repeat = (count: number, toLine: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => toLine(index)).join('');

/** The number of listed findings, and the message about the rest. */
const read = (subject: string, page = ''): [listed: number, more: string | undefined] => {
  const folder = createFolder({
    'data/policy.yaml': smallPolicy,
    'data/catalog/celadon.yaml': subject,
    'docs/page.md': page,
  });
  const { problems } = readDataset(join(folder, 'data'), { docs: join(folder, 'docs') });
  return [problems.length, problems.find(({ rule }) => rule === 'file/more')?.message];
};
const more = (errors: number): [number, string] => [
  101,
  `More findings in this file are not listed: ${errors.toLocaleString('en')} errors, 0 warnings`,
];

test('reports each row of one day once, and the repeated one', patient, () => {
  const rows = (count: number): string =>
    `${smallSubject}transitions:\n${repeat(count, (index) => `  - { date: 2024-01-01, stage: ${index % 2 === 0 ? 'trial' : 'proven'}, source: 'https://k.example' }\n`)}`;
  expect(read(rows(1000))).toEqual(more(999 + 998 - 100));
  expect(read(rows(14_000).replaceAll('https://k.example', 'http://k.io'))).toEqual(
    more(13_999 + 13_998 - 100),
  );
});
test('limits unknown keys', patient, () => {
  expect(read(`${smallSubject}${repeat(80_000, (index) => `k${index}: 1\n`)}`)).toEqual(more(79_900));
});
test('limits duplicate keys', patient, () => {
  expect(read('k: 1\n'.repeat(190_000))).toEqual(more(189_899));
});
test('limits anchors that are repeated below', patient, () => {
  const aliases = repeat(30_000, (index) => `  - &a${index} x${index}\n  - *a${index}\n`);
  expect(read(`${smallSubject}aliases:\n${aliases}`)).toEqual([0, undefined]);
});
test.each([
  ['backticks', '`'.repeat(100_000)],
  ['fences of any length', repeat(30_000, (index) => `${'`'.repeat(3 + (index % 50))}\n`)],
  ['tags without an end', '<a'.repeat(300_000)],
  ['comments without an end', '{/*<!--'.repeat(100_000)],
  ['links without an end', ']('.repeat(100_000)],
  ['marks inside a word', `a${'.'.repeat(500_000)}b`],
])('limits docs of %s', patient, (_, page) => {
  expect(read(smallSubject, page)).toEqual([0, undefined]);
});

test('lists an error before excessive warnings', () => {
  const exceptions = repeat(
    150,
    () => '  - { rule: step-back, subject: celadon, reason: Known., until: 2023-01-31 }\n',
  );
  const folder = createFolder({
    'policy.yaml': smallPolicy,
    'catalog/celadon.yaml': smallSubject,
    'exceptions.yaml': `exceptions:\n${exceptions}  - { rule: step-bakc, subject: celadon, reason: Known., until: 2025-01-31 }\n`,
  });
  const { problems } = readDataset(folder);
  expect(problems).toHaveLength(101);
  expect(problems.filter(({ severity }) => severity === 'error').map(({ line }) => line)).toEqual([152]);
  expect(problems.find(({ rule }) => rule === 'file/more')).toMatchObject({
    severity: 'warning',
    message: 'More findings in this file are not listed: 0 errors, 51 warnings',
  });
});
