import { expect, test } from 'vitest';
import { createFolder, smallPolicy, smallSubject } from '../../dataset/folder.test-support';
import { readDataset } from '../../dataset';

// Releases by the table of the policy: 1.10 comes after 1.9, and a name without a number comes where the table has it.

const readFindings = (notices: readonly string[], today = '2024-06-20') => {
  const folder = createFolder({
    'policy.yaml': `${smallPolicy}releases:
  - { version: '1.8', date: 2023-01-10 }
  - { version: '1.9', date: 2024-09-10, planned: true }
  - { version: '1.10', planned: true }
  - { version: Firefox ESR, planned: true }
  - { version: '1.9.1', planned: true }
`,
    'catalog/celadon.yaml': `${smallSubject}transitions:
  - { since: '1.8', stage: proven, source: 'https://kiln.example/log' }
deprecation:
  notices: [${notices.map((notice) => `{ source: 'https://kiln.example/log', ${notice} }`).join(', ')}]
`,
  });
  const rules = ['deadline-moved', 'removal-before-end-of-support', 'release/order', 'release-overdue'];
  return readDataset(folder, { today })
    .problems.filter(({ rule }) => rules.includes(rule) || rule.startsWith('schema'))
    .map(({ rule, message }) => `${rule}: ${message}`);
};

const moves = (from: string, to: string): string[] =>
  readFindings([`announced: 2024-01-01, ${from}`, `announced: 2024-02-01, ${to}`]);

test('a removal moves later or earlier by the order of the table', () => {
  expect(moves("removedIn: '1.9'", "removedIn: '1.10'")).toEqual([
    'deadline-moved: The removal was moved later: from 1.9 (10 September 2024) to 1.10',
  ]);
  expect(moves('removedIn: Firefox ESR', "removedIn: '1.10'")).toEqual([
    'deadline-moved: The removal was moved earlier: from Firefox ESR to 1.10',
  ]);
  expect(moves("removedIn: '1.9.1'", 'removedIn: Firefox ESR')).toEqual([
    'deadline-moved: The removal was moved earlier: from 1.9.1 to Firefox ESR',
  ]);
  expect(moves("removedIn: '1.10'", "removedIn: '1.10'")).toEqual([]);
});

test('a day and a release without a date compare as far as its neighbours have dates', () => {
  expect(moves('removal: 2024-09-01', "removedIn: '1.10'")).toEqual([
    'deadline-moved: The removal was moved later: from 1 September 2024 to 1.10',
  ]);
  expect(moves('removal: 2025-01-01', "removedIn: '1.10'")).toEqual([
    'deadline-moved: The removal was moved: from 1 January 2025 to 1.10',
  ]);
});

test('a removal is not before the end of support', () => {
  expect(readFindings(["announced: 2024-01-01, until: Firefox ESR, removedIn: '1.10'"])).toEqual([
    'removal-before-end-of-support: The removal in 1.10 comes before the end of support in Firefox ESR',
  ]);
  expect(readFindings(["announced: 2024-01-01, until: '1.9', removedIn: '1.10'"])).toEqual([]);
  expect(readFindings(["announced: 2024-01-01, endOfSupport: 2025-01-01, removedIn: '1.9'"])).toEqual([
    'removal-before-end-of-support: The removal in 1.9 (10 September 2024) comes before the end of support on 1 January 2025',
  ]);
});

test('a planned release has not passed', () => {
  expect(readFindings([], '2024-09-10')).toEqual([]);
  expect(readFindings([], '2024-09-11')).toEqual([
    'release-overdue: Release 1.9 is planned for 10 September 2024, which is before 11 September 2024',
  ]);
});
