import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SituationTable } from './SituationTable';
import { answerCase } from '../../model/explorer/situation';
import { createSubject, row } from '../../../tests/sample/subject';
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
  expect(text).toMatch(/Help For Rim: Prompt help .*For Lid &lt;b&gt;: Slow help/);
});
