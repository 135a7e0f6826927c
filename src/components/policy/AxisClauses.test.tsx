import { expect, test } from 'vitest';
import { renderToStaticMarkup } from 'react-dom/server';
import type { PolicyDocument } from '../../model/documents/policy-document';
import { AxisClauses } from './AxisClauses';
import { deriveSiteData } from '../../model/pages/site-data';
import { readDataset } from '../../dataset';

const { dataset } = readDataset('tests/fixtures/releases', { today: '2026-02-01' });
if (dataset === null) throw new Error('The releases cannot be read');
const policy = deriveSiteData(dataset).policyDocument();

const render = (id: string, clauses: PolicyDocument['clauses'] = policy.clauses): string =>
  renderToStaticMarkup(
    <AxisClauses
      policy={policy}
      axis="stage"
      id={id}
      clauses={clauses.filter(({ of }) => of.axis === 'stage' && of.id === id)}
    />,
  );

const window =
  'Breaking changes come only in 2024 R1 (February 2024), 2025 R1 (17 June 2025) and Firefox ESR 128. A breaking change comes at least 2 releases after the previous one and after an item reaches this stage.';

test('the page of a stage says when it allows breaking changes, by releases in the order of the table', () => {
  expect(render('stable')).toContain(window);
  // The limit is a promise, even where no clause is.
  expect(render('stable', [])).toContain(window);
  expect(render('stable', [])).not.toContain('does not say');
});

test('a stage without a limit says nothing about it', () => {
  expect(render('preview')).not.toContain('reaking change');
  expect(render('preview', [])).toContain('The policy does not say what Preview promises.');
});
