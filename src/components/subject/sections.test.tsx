import { describe, expect, it } from 'vitest';
import { renderToStaticMarkup } from 'react-dom/server';
import type { SubjectDocument } from '../../model/api/subject';
import { deriveDocumentContext, toSubjectDocument } from '../../model/documents/to-subject-document';
import { readDataset } from '../../dataset';
import { toPolicyDocument } from '../../model/documents/policy-document';
import { SiteContext } from '../parts/Link';
import { SubjectPage } from './SubjectPage';

const { dataset } = readDataset('tests/datasets/observatory/data', {});
if (dataset === null) throw new Error('The dataset of the tests cannot be read');
const policy = toPolicyDocument(dataset);
const context = deriveDocumentContext(dataset);
const documents = dataset.subjects.map((subject) => toSubjectDocument(context, subject));

const draw = (document: SubjectDocument): string =>
  renderToStaticMarkup(
    <SiteContext.Provider value={{ base: '/' }}>
      <SubjectPage document={document} policy={policy} siteUrl="https://stages.example" />
    </SiteContext.Provider>,
  );

const findBy = (isWanted: (document: SubjectDocument) => boolean): SubjectDocument => {
  const found = documents.find(isWanted);
  if (found === undefined) throw new Error('The dataset has no such subject');
  return found;
};
const removed = findBy(({ presence }) => presence.is === 'removed');
const withParts = findBy(({ facets }) => facets.length > 1);

describe('the sections of a subject page', () => {
  it('say once and not for each part that the statements of the policy agree', () => {
    const isWhy = (id: string) => policy.expectations.find((own) => own.id === id)?.group === 'why';
    const toAgreeing = <T extends Pick<SubjectDocument['guidance'][number], 'answers'>>(one: T): T => ({
      ...one,
      answers: one.answers
        .filter(({ expectation }) => !isWhy(expectation))
        .map((answer) => ('narrowed' in answer ? { ...answer, narrowed: [] } : answer)),
    });
    const html = draw({
      ...withParts,
      guidance: withParts.guidance.map(toAgreeing),
      facets: withParts.facets.map((facet) => ({ ...facet, guidance: facet.guidance.map(toAgreeing) })),
    });
    expect(html.match(/do not contradict each other/g)).toHaveLength(
      withParts.guidance.filter(({ answers }) => answers.length > 0).length,
    );
  });

  it('say of an edition that does not offer the item that no policy sentence applies', () => {
    const html = draw(
      findBy(
        ({ presence, guidance }) =>
          presence.is === 'present' &&
          guidance.some(
            ({ edition, notApplicable }) => edition === 'classroom' && notApplicable === 'not-offered',
          ) &&
          guidance.some(({ answers }) => answers.length > 0),
      ),
    );
    expect(html).toContain('Classroom does not offer this item, so no policy sentence applies.');
    expect(html).not.toContain('Your own dome does not offer this item');
  });

  it('have the badges of parts below their names', () => {
    const [, own = ''] = draw(withParts).split('Badges of the parts');
    for (const { name } of withParts.facets) expect(own).toContain(`<h3>${name}</h3>`);
    expect(draw(removed)).not.toContain('Badges of the parts');
  });

  it('announce plans only of an item that has some', () => {
    const document = { ...removed, presence: { ...removed.presence, is: 'not-yet' as const } };
    expect(draw(document)).toContain('The plans follow below.');
    expect(draw({ ...document, timeline: [], undated: [] })).toContain('No upcoming changes.');
  });

  it('name the release of an ended support also without support states', () => {
    const on = '2024-04-23';
    const html = draw({
      ...findBy(({ presence }) => presence.is === 'present'),
      support: null,
      supportEnded: {
        on,
        announced: '2023-12-11',
        precision: 'on',
        announcedRelease: null,
        source: 'https://stages.example/end',
        recorded: { id: 'unknown', name: 'Unknown' },
      },
      deadlines: [
        {
          what: 'end-of-support',
          date: on,
          release: '1.33',
          precision: 'on',
          version: null,
          isPast: true,
          isOverdue: false,
          source: null,
          part: null,
        },
      ],
    });
    expect(html).toContain('Support ended with 1.33 (23 April 2024)</strong>');
  });
});
