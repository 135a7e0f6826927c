import { expect, test } from 'vitest';
import { createDataset, createSubject, row } from '../../../tests/sample/subject';
import { listReplacements } from './change';
import { deriveDocumentContext, toSubjectDocument } from './to-subject-document';
import { deriveDue } from './due';
import { deriveSiteData } from '../pages/site-data';
import { toStatusDocument } from './status-document';

const kettle = createSubject('kettle', {
  transitions: [row({ date: '2022-01-01', stage: 'trial', support: 'backed' })],
  facets: [
    {
      id: 'lid',
      name: 'Lid',
      transitions: [
        row({ date: '2022-01-01', stage: 'sketch' }),
        row({ date: '2023-05-01', stage: 'trial', support: 'shared' }),
        row({ date: '2024-09-01', status: 'planned', stage: 'proven' }),
      ],
    },
    {
      id: 'spout',
      name: 'Spout',
      transitions: [row({ date: '2023-01-01', precision: 'by', stage: 'sketch' })],
    },
    { id: 'rim', name: 'Rim', transitions: [] },
  ],
  deprecation: {
    notices: [{ announced: '2023-06-01', endOfSupport: '2024-01-31', source: 'https://kiln.example/end' }],
  },
});
const dataset = createDataset([kettle]);

test('changes of parts have the name of the part and a permanent key, and an end is listed once', () => {
  const changes = deriveSiteData(dataset).changesOf('kettle');
  expect(changes.map(({ date, key, text, part }) => [date, key, text, part?.id].join(' | '))).toEqual([
    '2022-01-01 | kettle/stage-trial | Release stage: Trial; Support state: Backed | ',
    '2022-01-01 | kettle/parts/lid/stage-sketch | New: Sketch (Lid) | lid',
    '2023-05-01 | kettle/parts/lid/stage-trial | Release stage: Sketch to Trial; Support state: Shared (Lid) | lid',
    '2024-01-31 | kettle/support-ended | Support ended, as announced | ',
    '2024-09-01 | kettle/parts/lid/stage-proven | Release stage: Trial to Proven (Lid) | lid',
  ]);
});

test('an end has the successors of the item, unless the item came back later', () => {
  const urn = createSubject('urn', { transitions: [row({ date: '2022-01-01', stage: 'trial' })] });
  const changesOf = (parts: Parameters<typeof createSubject>[1]) =>
    deriveSiteData(createDataset([createSubject('vase', parts), urn])).changesOf('vase');
  const successorsOf = (parts: Parameters<typeof createSubject>[1]) =>
    changesOf(parts).map(({ successors }) => successors?.map(({ id }) => id) ?? null);
  const began = row({ date: '2022-01-01', stage: 'trial' });
  const ended = row({ date: '2023-01-01', stage: 'retired' });
  const deprecation = { replacement: 'urn', notices: [] };
  expect(successorsOf({ transitions: [began, ended], deprecation })).toEqual([null, ['urn']]);
  const several = { replacement: ['urn', 'vase'], notices: [] };
  expect(successorsOf({ transitions: [began, ended], deprecation: several })).toEqual([
    null,
    ['urn', 'vase'],
  ]);
  expect(successorsOf({ transitions: [began, ended] })).toEqual([null, []]);
  expect(
    successorsOf({ transitions: [began, ended, row({ date: '2023-06-01', event: 'removed' })] }),
  ).toEqual([null, [], []]);
  expect(
    successorsOf({ transitions: [began, row({ date: '2023-06-01', event: 'moved', to: 'urn' })] }),
  ).toEqual([null, ['urn']]);
  const back = row({ date: '2023-06-01', stage: 'trial' });
  expect(successorsOf({ transitions: [began, ended, back], deprecation })).toEqual([null, null, null]);
  const planned = row({ date: '2030-01-01', stage: 'retired', status: 'planned' });
  expect(successorsOf({ transitions: [began, planned], deprecation })).toEqual([null, ['urn']]);
  const [, end] = changesOf({ transitions: [began, ended], deprecation });
  expect(end && listReplacements(end)?.map(({ label }) => label)).toEqual(['urn']);
  const [, move] = changesOf({
    transitions: [began, row({ date: '2023-06-01', event: 'moved', to: 'urn' })],
  });
  expect(move && listReplacements(move)).toBe(null);
});

test('plans of parts are due, also for the status of the subject, as long as the subject is there', () => {
  const plansOf = (subject: typeof kettle): string[] =>
    deriveDue(deriveDocumentContext(createDataset([subject]))).flatMap((due) =>
      due.what === 'planned' ? [`${due.date} ${due.text}`] : [],
    );
  expect(plansOf(kettle)).toEqual(['2024-09-01 Release stage: Trial to Proven (Lid)']);
  const document = toSubjectDocument(deriveDocumentContext(dataset), kettle);
  expect(toStatusDocument(dataset, document).changesOn).toBe('2024-09-01');
  const removed = createSubject('kettle', {
    transitions: [row({ date: '2022-01-01', stage: 'trial' }), row({ date: '2023-01-01', event: 'removed' })],
    facets: [
      {
        id: 'lid',
        name: 'Lid',
        transitions: [
          row({ date: '2022-01-01', stage: 'sketch' }),
          row({ date: '2024-09-01', status: 'planned', stage: 'proven' }),
        ],
      },
    ],
  });
  expect(plansOf(removed)).toEqual([]);
});
