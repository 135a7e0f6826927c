import { expect, it } from 'vitest';
import { renderToStaticMarkup } from 'react-dom/server';
import { ShortAnswers } from './ShortAnswers';
import { deriveDocumentContext, toSubjectDocument } from '../../model/documents/to-subject-document';
import { readDataset } from '../../dataset';
import { toPolicyDocument } from '../../model/documents/policy-document';

const { dataset } = readDataset('data', {});
if (dataset === null) throw new Error('The dataset of the tests cannot be read');
const policy = toPolicyDocument(dataset);
const context = deriveDocumentContext(dataset);

const readRows = (id: string, edition: string): string[] => {
  const subject = dataset.subjects.find((candidate) => candidate.id === id);
  if (subject === undefined) throw new Error(`There is no ${id}`);
  const document = toSubjectDocument(context, subject);
  const guidance = document.guidance.find((own) => own.edition === edition);
  if (guidance === undefined) throw new Error(`There is no guidance for ${edition}`);
  const html = renderToStaticMarkup(<ShortAnswers policy={policy} document={document} guidance={guidance} />);
  return [...html.matchAll(/<dt>(.*?)<\/dt> <dd>(.*?)<\/dd>/g)].map(([, name, value]) => `${name}: ${value}`);
};

it('has one answer to each question, and says a contradicted promise with the record', () => {
  expect(readRows('source-postgres', 'cloud')).toEqual([
    'Production readiness: Yes',
    'Support commitment: GA support SLA',
    'Breaking changes: None',
  ]);
  const [use, help, breaking] = readRows('source-hubspot', 'open-source');
  expect([use, help]).toEqual(['Production readiness: Yes', 'Support commitment: Community help']);
  expect(breaking).toMatch(/^Breaking changes: Policy: None\. Actual: \d+ breaking releases \(/);
});
