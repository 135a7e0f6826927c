import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SituationTable } from './SituationTable';
import { answerCase } from '../../model/explorer/situation';
import { createSubject, row } from '../../../tests/sample/subject';
import { createExplorer } from '../../model/explorer/explorer';
import { fromCatalogFile, toCatalogFile } from '../../model/explorer/catalog-file';
import { readFor } from '../../../tests/artifacts/published';
import { toExplorerCatalog } from '../../model/explorer/to-catalog';
import { toPolicyDocument } from '../../model/documents/policy-document';
import { openExplorer } from '../../model/explorer/selection.test-support';

test('an answer that differs by part has the names of the parts', () => {
  const { explorer, policy } = openExplorer([
    createSubject('celadon', {
      transitions: [row({ date: '2022-01-01', support: 'backed', availability: { studio: 'offered' } })],
      facets: [
        { id: 'rim', name: 'Rim', transitions: [row({ date: '2022-01-01', stage: 'proven' })] },
        { id: 'lid', name: 'Lid <b>', transitions: [row({ date: '2022-01-01', stage: 'sketch' })] },
      ],
    }),
  ]);
  const html = renderToStaticMarkup(
    <SituationTable
      policy={policy}
      cases={[answerCase({ is: 'subject', id: 'celadon', edition: 'studio', asOf: null }, policy, explorer)]}
      onlyDiffering={false}
      caption="Compared"
      onRemove={() => undefined}
    />,
  );
  const text = html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
  expect(text).toContain('The answers differ by part.');
  expect(text).toContain('Stage since Recorded for each part');
  expect(text).toContain('Support state since 1 January 2022');
  expect(text).toMatch(/Help For Rim: Prompt help .*For Lid &lt;b&gt;: Slow help/);
});

test('a policy without support states has no row and no mark of them', () => {
  const { explorer, policy } = openExplorer([
    createSubject('celadon', {
      transitions: [row({ date: '2022-01-01', stage: 'proven', availability: { studio: 'offered' } })],
    }),
  ]);
  const toText = (own: typeof policy): string =>
    renderToStaticMarkup(
      <SituationTable
        policy={own}
        cases={[
          answerCase({ is: 'subject', id: 'celadon', edition: 'studio', asOf: null }, policy, explorer),
        ]}
        onlyDiffering={false}
        caption="Compared"
        onRemove={() => undefined}
      />,
    );
  // The marks come before the button that removes the column.
  const toMarks = (own: typeof policy): string => toText(own).split('<button')[0] ?? '';
  expect(toMarks(policy)).toContain('Support state not recorded');
  expect(toText(policy)).toContain('Support state since');
  const stagesOnly = { ...policy, supportStates: [] };
  expect(toMarks(stagesOnly)).not.toContain('Support state');
  expect(toText(stagesOnly)).not.toContain('Support state since');
});

test('compared items have the releases of their dates, with the day if it is known', () => {
  const dataset = readFor('tests/fixtures/releases', '2026-02-01');
  const policy = toPolicyDocument(dataset);
  const explorer = createExplorer(fromCatalogFile(toCatalogFile(toExplorerCatalog(dataset))), policy);
  const text = renderToStaticMarkup(
    <SituationTable
      policy={policy}
      cases={['shuttle', 'treadle'].map((id) =>
        answerCase({ is: 'subject', id, edition: '', asOf: null }, policy, explorer),
      )}
      onlyDiffering={false}
      caption="Compared"
      onRemove={() => undefined}
    />,
  )
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
  expect(text).toMatch(/Stage since .*1\.9 \(5 November 2024\) .*2025 R1 \(17 June 2025\)/);
  expect(text).toMatch(/Support state since .*2024 R2 .*115 ESR \(4 July 2023\)/);
  expect(text).toMatch(
    /Next deadline .*upgrade to 2025 R1 or later.* by 1\.36 \(15 August 2026\) .*end of support.* 1\.36 \(15 August 2026\)/i,
  );
});
