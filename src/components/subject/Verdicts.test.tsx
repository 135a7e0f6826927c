import { expect, it } from 'vitest';
import { renderToStaticMarkup } from 'react-dom/server';
import type { SubjectDocument } from '../../model/api/subject';
import { deriveDocumentContext, toSubjectDocument } from '../../model/documents/to-subject-document';
import { readDataset } from '../../dataset';
import { toLevelAppearance } from '../../model/appearance/appearance';
import { toPolicyDocument } from '../../model/documents/policy-document';
import { SiteContext } from '../parts/Link';
import { Verdicts } from './Verdicts';

const { dataset } = readDataset('tests/datasets/observatory/data', {});
if (dataset === null) throw new Error('The dataset of the tests cannot be read');
const policy = toPolicyDocument(dataset);
const context = deriveDocumentContext(dataset);

const draw = (document: SubjectDocument, verdictPage: string | null = null): string =>
  renderToStaticMarkup(
    <SiteContext.Provider value={{ base: '/base/' }}>
      <Verdicts policy={{ ...policy, verdictPage }} document={document} />
    </SiteContext.Provider>,
  );

const find = (is: SubjectDocument['presence']['is']): SubjectDocument => {
  const found = dataset.subjects
    .map((subject) => toSubjectDocument(context, subject))
    .find(({ presence }) => presence.is === is);
  if (found === undefined) throw new Error(`No subject of the dataset is ${is}`);
  return found;
};

it('has the verdict of each edition, which the choice of an edition shows or hides', () => {
  const document = find('present');
  const verdicts = [
    ...draw(document).matchAll(/<p class="sb-verdict [^"]* sb-edition" data-edition="([^"]*)">.*?<\/p>/gs),
  ];
  expect(verdicts.map(([, edition]) => edition)).toEqual(policy.editions.map(({ id }) => id));
  for (const [index, [text]] of verdicts.entries()) {
    const { level, sentence } = document.guidance[index]?.verdict ?? { level: 'good', sentence: '' };
    expect(text.replace(/<[^>]*>/g, '').trim()).toBe(`${toLevelAppearance(level).name} ${sentence}`);
  }
});

it('says once of what is gone that it is', () => {
  const html = draw(find('removed'));
  expect(html.split('class="sb-verdict').length - 1).toBe(1);
  expect(html).toContain('Removed on ');
});

it('links to the page of the docs that explains it, where the policy names one', () => {
  const link = '<a href="/base/guide/verdicts/">How verdicts are made</a>';
  expect(draw(find('present'), '/guide/verdicts/')).toContain(link);
  expect(draw(find('present'))).not.toContain('How verdicts are made');
});
