import { expect, test } from 'vitest';
import { join } from 'node:path';
import { createFolder, smallPolicy } from './folder.test-support';
import { readDataset } from '.';

const files = {
  'data/policy.yaml': smallPolicy.replace('A coat.', 'A coat in Test.'),
  'data/permalinks.lock':
    '/catalog/celadon/\n/stages/trial/ = Test\n/stages/proven/ = Proven\n/support/backed/\n/catalog/#edition-studio\n',
  'data/catalog/celadon.yaml': `kind: glaze
name: Celadon
publisher: kiln
description: >-
  A glaze
  in Test.
transitions:
  - { date: 2024-01-02, stage: trial, source: 'https://kiln.example/', note: Left Test. }
  - { date: 2024-01-01, stage: proven, source: 'https://kiln.example/', note: Testing. }
`,
  'docs/page.mdx': `---
title: The Test stage
slug: /Test/
---

What is in Test, \`in Test\`, [in Trial](/Test/).

<Tab label="Test" value="Test">
</Tab>
`,
};

test('finds an old name in texts of the policy, the catalog and the docs', () => {
  const folder = createFolder(files);
  const { problems } = readDataset(join(folder, 'data'), { docs: join(folder, 'docs') });
  const found = problems.filter(({ rule }) => rule === 'old-name' || rule === 'name-changed');
  expect(
    found.map(({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule}: ${message}`),
  ).toMatchInlineSnapshot(`
    [
      "../docs/page.mdx:2:12 old-name: Uses the old name "Test": “title: The Test stage”",
      "../docs/page.mdx:6:12 old-name: Uses the old name "Test": “What is in Test, \`in Test\`, [in Trial](/Test/).”",
      "../docs/page.mdx:8:13 old-name: Uses the old name "Test": “<Tab label="Test" value="Test">”",
      "catalog/celadon.yaml:4:14 old-name: Uses the old name "Test": “A glaze in Test.”",
      "catalog/celadon.yaml:8:78 old-name: Uses the old name "Test": “Left Test.”",
      "policy.yaml:7:64 old-name: Uses the old name "Test": “A coat in Test.”",
      "policy.yaml:10:24 name-changed: "Test" is called "Trial" now: pages, badges and feeds use the new name for past days too",
    ]
  `);
  expect(found[0]?.hint).toBe('Write "Trial".');
});

test('finds names passed by the caller without a lock', () => {
  const folder = createFolder({ ...files, 'data/permalinks.lock': '# Nothing is published.\n' });
  const oldNames = [{ old: 'Test', now: 'Trial' }];
  const { problems } = readDataset(join(folder, 'data'), { oldNames });
  expect(problems.filter(({ rule }) => rule === 'old-name')).toHaveLength(3);
  expect(readDataset(join(folder, 'data')).problems.filter(({ rule }) => rule === 'old-name')).toEqual([]);
});
