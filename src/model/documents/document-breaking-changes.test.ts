import { expect, test } from 'vitest';
import { createDataset, createSubject } from '../../../tests/sample/subject';
import { deriveDocumentContext, toSubjectDocument } from './to-subject-document';

test('a breaking change has the affected parts, the consequence at the deadline and the guide, or null', () => {
  const subject = createSubject('celadon', {
    breakingChanges: [
      {
        version: '2.0',
        deadline: '2024-12-01',
        affects: [{ type: 'layer', names: ['rim', 'foot'] }, { names: ['lid'] }],
        atDeadline: 'switched-off',
        migration: 'https://kiln.example/two',
      },
      { version: '1.0' },
    ],
  });
  const document = toSubjectDocument(deriveDocumentContext(createDataset([subject])), subject);
  expect(document.breakingChanges).toEqual([
    {
      version: '2.0',
      deadline: '2024-12-01',
      deadlineRelease: null,
      movedFrom: [],
      date: null,
      affects: [
        { type: 'layer', names: ['rim', 'foot'] },
        { type: null, names: ['lid'] },
      ],
      atDeadline: 'switched-off',
      migration: 'https://kiln.example/two',
    },
    {
      version: '1.0',
      deadline: null,
      deadlineRelease: null,
      movedFrom: [],
      date: null,
      affects: [],
      atDeadline: null,
      migration: null,
    },
  ]);
});
