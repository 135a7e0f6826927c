import { expect, it } from 'vitest';
import { setReleases } from './policy-releases';
import type { Release } from './release-table';

const table: readonly Release[] = [
  { version: '1.9', date: '2024-01-01', planned: false },
  { version: '1.10', date: null, planned: false },
  { version: '2 R2', date: '2025-01', planned: true },
];
const rows = "  - { version: '1.9', date: 2024-01-01 }\n  - { version: '1.10' }\n";
const last = "  - { version: '2 R2', date: 2025-01, planned: true }\n";

it('adds a table to a policy without one, and changes it only once', () => {
  const policy = setReleases('# why\ntitle: A # b\nstages: []\n', table);
  expect(policy).toBe(`# why\ntitle: A # b\nstages: []\nreleases:\n${rows}${last}`);
  expect(setReleases(policy, table)).toBe(policy);
  expect(setReleases(policy, [])).toBe(policy);
  expect(setReleases('title: A', table)).toBe(`title: A\nreleases:\n${rows}${last}`);
});

it('fills an empty table', () => {
  expect(setReleases('releases: []\nstages: []\n', table)).toBe(`releases:\n${rows}${last}stages: []\n`);
});

it('updates dates in place, adds releases in their order, and keeps comments and other releases', () => {
  const policy = `releases:
  # the first
  - version: '1.8' # old
  - version: '1.9'
    date: 2023-12-31 # to be checked

  - { version: '1.11', planned: true }
stages: []
`;
  expect(setReleases(policy, table)).toBe(`releases:
  # the first
  - version: '1.8' # old
  - { version: '1.9', date: 2024-01-01 } # to be checked
  - { version: '1.10' }
  - { version: '2 R2', date: 2025-01, planned: true }

  - { version: '1.11', planned: true }
stages: []
`);
});

it('adds the first release, and releases of a list in brackets', () => {
  expect(setReleases("releases:\n  - { version: '1.10' }\n", table)).toBe(`releases:\n${rows}${last}`);
  const flow = setReleases("releases: [{ version: '1.10', planned: true }]\n", table);
  expect(flow).toBe(
    "releases: [{ version: '1.9', date: 2024-01-01 }, { version: '1.10' }, { version: '2 R2', date: 2025-01, planned: true }]\n",
  );
  expect(setReleases(flow, table)).toBe(flow);
});

it('leaves a file alone that is no policy', () => {
  expect(setReleases('- a\n', table)).toBe('- a\n');
});
