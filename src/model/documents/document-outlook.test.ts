import { expect, test } from 'vitest';
import { createDataset, createSubject, row } from '../../../tests/sample/subject';
import { deriveDocumentContext, toSubjectDocument } from './to-subject-document';
import { strictPolicy } from '../../../tests/sample/catalog';

const outlookOf = (more: Parameters<typeof createSubject>[1]) => {
  const subject = createSubject('raku', more);
  const dataset = { ...createDataset([subject]), policy: strictPolicy };
  return toSubjectDocument(deriveDocumentContext(dataset), subject).outlook;
};

test('a subject’s document lists the next steps, their requirements, and the missing ones', () => {
  const { steps } = outlookOf({
    transitions: [
      row({ date: '2023-01-01', stage: 'proven' }),
      row({ date: '2025-01-01', stage: 'retired', status: 'planned' }),
    ],
    deprecation: { replacement: 'heir' },
  });
  expect(steps).toMatchObject([
    {
      to: { id: 'retired', name: 'Retired' },
      needs: [
        { what: 'a replacement or a migration guide', isMet: true },
        { what: 'an announced end of support', isMet: false },
        { what: 'an announcement', isMet: false },
      ],
      planned: '2025-01-01',
      release: null,
    },
  ]);
});
test('a subject’s document contains the first possible day of removal with the reason', () => {
  expect(
    outlookOf({ transitions: [row({ date: '2023-01-01', stage: 'proven' })] }).earliestRemoval,
  ).toMatchObject({
    date: '2024-12-12',
    because: 'notice',
    notice: 180,
  });
  expect(outlookOf({})).toMatchObject({
    steps: [],
    earliestRemoval: { date: null, because: 'not-applicable' },
  });
});
