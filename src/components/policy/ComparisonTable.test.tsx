import { expect, test } from 'vitest';
import { renderToStaticMarkup } from 'react-dom/server';
import { ComparisonTable } from './ComparisonTable';
import { deriveSiteData } from '../../model/pages/site-data';
import { readDataset } from '../../dataset';

const { dataset } = readDataset('data');
if (dataset === null) throw new Error('The default dataset cannot be read');
const policy = deriveSiteData(dataset).policyDocument();

const render = (kind?: string): string =>
  renderToStaticMarkup(
    <ComparisonTable policy={policy} axis="stage" filter={kind === undefined ? {} : { kind }} />,
  );
const countColumns = (html: string): number => html.split('<th scope="col"').length - 2;

test('a comparison of one kind names the stages without any answer below the table', () => {
  const html = render('release');
  expect(countColumns(html)).toBe(2);
  expect(html.split('<tr')[2]?.split('<td').length).toBe(3);
  expect(html).toContain('The policy says nothing about General Availability and Deprecated for this kind.');
});

test('a comparison of all kinds has a column for each stage', () => {
  const html = render();
  expect(countColumns(html)).toBe(policy.stages.length);
  expect(html).not.toContain('for this kind');
});

test('many columns wrap, and few are a table', () => {
  expect(render()).not.toContain('sb-comparison--many');
  const [first] = policy.stages;
  if (first === undefined) throw new Error('The policy has no stage');
  const stages = Array.from({ length: 9 }, (_, index) => ({ ...first, id: `stage-${index}` }));
  const html = renderToStaticMarkup(<ComparisonTable policy={{ ...policy, stages }} axis="stage" />);
  expect(html).toContain('sb-comparison--many');
});
