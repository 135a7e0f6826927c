import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { HomePage } from './HomePage';
import { createDataset } from '../../../tests/sample/subject';
import { toPolicyDocument } from '../../model/documents/policy-document';

it('says that a site has no items yet', () => {
  const html = renderToStaticMarkup(
    <HomePage policy={toPolicyDocument(createDataset([]))} news={{ changes: [], dues: [] }} />,
  );
  expect(html).toContain('This site has no items yet.');
});
