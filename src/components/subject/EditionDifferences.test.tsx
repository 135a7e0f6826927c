import { expect, it } from 'vitest';
import { renderToStaticMarkup } from 'react-dom/server';
import type { SubjectDocument } from '../../model/api/subject';
import { EditionDifferences } from './EditionDifferences';
import { deriveDocumentContext, toSubjectDocument } from '../../model/documents/to-subject-document';
import { readDataset } from '../../dataset';
import { toPolicyDocument } from '../../model/documents/policy-document';

const { dataset } = readDataset('tests/datasets/observatory/data', {});
if (dataset === null) throw new Error('The dataset of the tests cannot be read');
const policy = toPolicyDocument(dataset);
const context = deriveDocumentContext(dataset);
const documents = dataset.subjects.map((subject) => toSubjectDocument(context, subject));

const rowsOf = (document: SubjectDocument): string[][] =>
  [
    ...renderToStaticMarkup(<EditionDifferences policy={policy} document={document} />).matchAll(
      /<tr><th scope="row">.*?<\/tr>/gs,
    ),
  ].map(([row]) => [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, text = '']) => text));

it('has a column for each edition, and only rows in which they differ', () => {
  const all = documents.flatMap(rowsOf);
  expect(all.length).toBeGreaterThan(0);
  for (const [, ...values] of all) {
    expect(values).toHaveLength(policy.editions.length);
    expect(new Set(values).size).toBeGreaterThan(1);
  }
});

it('compares only the answers of editions that have some', () => {
  const document = documents.find(({ guidance }) => (guidance[0]?.answers.length ?? 0) > 0);
  if (document === undefined) throw new Error('No item has answers');
  const answered = { ...document, presence: { ...document.presence, is: 'present' as const } };
  const [first, ...others] = answered.guidance;
  if (first === undefined) throw new Error('The policy has editions');
  const availability = answered.availability.map((offer) => ({
    ...offer,
    value: offer.edition === first.edition ? ('offered' as const) : ('not-offered' as const),
  }));
  const guidance = [first, ...others.map((own) => ({ ...own, verdict: first.verdict, answers: [] }))];
  expect(rowsOf({ ...answered, availability, guidance })).toEqual([
    ['Availability', 'Offered', ...others.map(() => 'Not offered')],
  ]);
});

it('is empty for an item that left the catalog, and for equal editions', () => {
  for (const document of documents) {
    const [first] = document.guidance;
    if (first === undefined) throw new Error('The policy has editions');
    if (document.presence.is !== 'present') expect(rowsOf(document)).toEqual([]);
    const availability = document.availability.map((offer) => ({ ...offer, value: 'offered' as const }));
    const guidance = document.guidance.map(({ edition }) => ({ ...first, edition }));
    expect(rowsOf({ ...document, availability, guidance })).toEqual([]);
  }
});
