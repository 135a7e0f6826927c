import { expect, it } from 'vitest';
import { renderToStaticMarkup } from 'react-dom/server';
import { deriveDocumentContext, toSubjectDocument } from '../../model/documents/to-subject-document';
import { readDataset } from '../../dataset';
import { toPolicyDocument } from '../../model/documents/policy-document';
import { SubjectPage } from './SubjectPage';

const { dataset } = readDataset('tests/datasets/observatory/data', {});
if (dataset === null) throw new Error('The dataset of the tests cannot be read');
const policy = toPolicyDocument(dataset);
const context = deriveDocumentContext(dataset);

/** The page of an item up to the links to its sections. */
const drawHead = (id: string): string => {
  const subject = dataset.subjects.find((candidate) => candidate.id === id);
  if (subject === undefined) throw new Error(`There is no ${id}`);
  const document = toSubjectDocument(context, subject);
  const html = renderToStaticMarkup(
    <SubjectPage document={document} policy={policy} siteUrl="https://stages.example" />,
  );
  return html.slice(0, html.indexOf('class="sb-contents'));
};

it.each(['drv-filter-wheel', 'drv-allsky-camera', 'drv-weather-station-serial'])(
  'says of %s what to do now, then what happened, and only then what else is on the page',
  (id) => {
    expect(drawHead(id)).toMatch(/sb-verdict.*sb-actions.*sb-notice--gone/s);
  },
);

it('says right below the head what to do about a deprecated item', () => {
  expect(drawHead('drv-dome-shutter')).toMatch(/sb-verdict.*sb-actions/s);
});
