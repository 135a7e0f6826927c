import { expect, it } from 'vitest';
import { renderToStaticMarkup } from 'react-dom/server';
import type { SubjectDocument } from '../../model/api/subject';
import type { Offer } from '../../model/api/parts';
import { deriveDocumentContext, toSubjectDocument } from '../../model/documents/to-subject-document';
import { editionAnchor } from '../../model/permalink/permalink';
import { readDataset } from '../../dataset';
import { toPolicyDocument } from '../../model/documents/policy-document';
import { Offer as OfferText } from './Offer';
import { SubjectPage } from '../subject/SubjectPage';

const { dataset } = readDataset('tests/datasets/observatory/data', {});
if (dataset === null) throw new Error('The dataset of the tests cannot be read');
const policy = toPolicyDocument(dataset);
const context = deriveDocumentContext(dataset);
const documents = dataset.subjects.map((subject) => toSubjectDocument(context, subject));
const [first, second] = policy.editions;
if (first === undefined || second === undefined) throw new Error('The dataset has one edition');

/** Renders the page of a subject with this availability in the second edition and none in others. */
const draw = (value: Offer, is: SubjectDocument['presence']['is'] = 'present'): string => {
  const document = documents.find(({ presence }) => presence.is === is);
  if (document === undefined) throw new Error(`No subject of the dataset is ${is}`);
  const availability = document.availability.map((own) => ({
    ...own,
    value: own.edition === second.id ? value : ('not-offered' as const),
  }));
  return renderToStaticMarkup(
    <SubjectPage document={{ ...document, availability }} policy={policy} siteUrl="https://stages.example" />,
  );
};

it('says below the badges that no edition offers a subject, only if we know it for all', () => {
  const nowhere = 'Offered in no edition';
  expect(draw('not-offered')).toContain(nowhere);
  expect(draw('unknown')).not.toContain(nowhere);
  expect(draw('offered')).not.toContain(nowhere);
  expect(draw('not-offered', 'removed')).not.toContain(nowhere);
});

it('says since when in one sentence', () => {
  const sentence = (own: Partial<SubjectDocument['availability'][number]>): string => {
    const document = documents.find(({ presence }) => presence.is === 'present');
    if (document === undefined) throw new Error('No subject of the dataset is present');
    const none = {
      edition: second.id,
      reason: null,
      since: null,
      precision: null,
      after: null,
      release: null,
    };
    const availability = [{ ...none, value: 'not-offered' as const, ...own }];
    return renderToStaticMarkup(
      <OfferText policy={policy} document={{ ...document, availability }} edition={second.id} />,
    ).replaceAll(/<[^>]*>/g, '');
  };
  const { name } = second;
  const unknown = 'We don’t know the reason.';
  const day = { since: '2023-06-12', precision: 'on' } as const;
  expect(sentence({})).toBe(`Not offered in ${name}. ${unknown}`);
  expect(sentence({ ...day, reason: 'Too heavy.' })).toBe(
    `Not offered in ${name} since 12 June 2023. Too heavy.`,
  );
  expect(sentence({ ...day, value: 'offered' })).toBe(`Offered in ${name} since 12 June 2023.`);
  expect(sentence({ ...day, value: 'offered', precision: 'by' })).toBe(
    `Offered in ${name} since 12 June 2023 or earlier.`,
  );
  expect(sentence({ ...day, value: 'offered', precision: 'month' })).toBe(
    `Offered in ${name} since June 2023.`,
  );
  expect(sentence({ ...day, value: 'offered', precision: 'by', after: '2023-06-10' })).toBe(
    `Offered in ${name} since a day between 10 and 12 June 2023.`,
  );
  expect(sentence({ ...day, value: 'offered', release: '1.28' })).toBe(
    `Offered in ${name} since 1.28 (12 June 2023).`,
  );
});

it('links from an edition that does not offer a subject to one that does', () => {
  const link = `<a href="#${editionAnchor(second.id)}" data-choose="${second.id}">${second.name}</a>`;
  const offering = '<strong>Edition that offers it:</strong> ';
  expect(draw('offered')).toContain(`${offering}${link}`);
  for (const value of ['unknown', 'not-offered'] as const) expect(draw(value)).not.toContain(offering);
});
