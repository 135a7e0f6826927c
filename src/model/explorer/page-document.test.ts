import { expect, test } from 'vitest';
import { buildExplorerFile, toExplorerPageDocument } from './page-document';
import { createDataset, createSubject, row } from '../../../tests/sample/subject';
import type { CatalogFile } from './catalog-file';
import { fromCatalogFile } from './catalog-file';
import { toExplorerCatalog } from './to-catalog';
import { toPolicyDocument } from '../documents/policy-document';

const dataset = createDataset([
  createSubject('raku', {
    transitions: [
      row({ date: '2023-01-01', stage: 'sketch', support: 'shared' }),
      row({ date: '2023-05-01', stage: 'trial', support: 'backed' }),
      row({ date: '2024-12-01', stage: 'proven', status: 'planned' }),
    ],
  }),
]);

const catalog = toExplorerCatalog(dataset);

test('the page names its file and the valid days, and shows the initial view', () => {
  const file = buildExplorerFile(catalog);
  const page = toExplorerPageDocument(catalog, toPolicyDocument(dataset), file);
  expect(page).toMatchObject({
    file: `/${file.path}`,
    today: '2024-06-15',
    firstDay: '2023-01-01',
    lastDay: '2024-12-01',
    first: { total: 1, page: 1, pages: 1 },
    flows: {
      stage: [{ from: 'sketch', to: 'trial', count: 1 }],
      support: [{ from: 'shared', to: 'backed', count: 1 }],
    },
  });
  expect(page.first.rows.map(({ id }) => id)).toEqual(['raku']);
  expect(page.vocabulary.stage).toEqual(['sketch', 'trial', 'proven', 'retired', 'unknown']);
  expect(page.trend.at(-1)).toEqual({ day: '2024-12-01', stages: [0, 0, 1, 0, 0], gone: 0 });
});
test('a policy without support states has no flow between them', () => {
  const removed = createSubject('raku', {
    transitions: [
      row({ date: '2023-01-01', stage: 'sketch' }),
      row({ date: '2023-05-01', event: 'removed' }),
    ],
  });
  const whole = createDataset([removed]);
  const clauses = whole.policy.clauses.filter(({ of }) => !('support' in of));
  const stagesOnly = { ...whole, policy: { ...whole.policy, supportStates: [], clauses } };
  const gone = toExplorerCatalog(stagesOnly);
  const page = toExplorerPageDocument(gone, toPolicyDocument(stagesOnly), buildExplorerFile(gone));
  expect(page.flows.stage).toHaveLength(1);
  expect(page.flows.support).toEqual([]);
});
test('the file is named by its content, and contains the catalog', () => {
  const { path, contents } = buildExplorerFile(catalog);
  expect(path).toMatch(/^explorer\/catalog\.[0-9a-z]+\.json$/);
  expect(fromCatalogFile(JSON.parse(contents) as CatalogFile)).toEqual(catalog);
  expect(buildExplorerFile(toExplorerCatalog(dataset)).path).toBe(path);
  expect(buildExplorerFile(toExplorerCatalog(createDataset([]))).path).not.toBe(path);
});
