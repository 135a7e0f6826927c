import { expect, test } from 'vitest';
import { renderToStaticMarkup } from 'react-dom/server';
import { CompareStart } from './CompareStart';
import { deriveSiteData } from '../../model/pages/site-data';
import { readDataset } from '../../dataset';

const { dataset } = readDataset('data');
if (dataset === null) throw new Error('The default dataset cannot be read');
const policy = deriveSiteData(dataset).policyDocument();

test('an empty comparison offers the stages and the editions side by side', () => {
  const html = renderToStaticMarkup(<CompareStart policy={policy} />);
  expect(html).toContain(
    'href="/compare/?with=stage:alpha,stage:beta,stage:ga,stage:deprecated">Alpha, Beta, General Availability and Deprecated<',
  );
  expect(html).toContain('href="/compare/?with=edition:cloud,edition:open-source">Cloud and Open source<');
});

test('a policy without editions offers the stages only', () => {
  const html = renderToStaticMarkup(<CompareStart policy={{ ...policy, editions: [] }} />);
  expect(html.split('<li').length).toBe(2);
});
