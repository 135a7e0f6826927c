import { describe, expect, it } from 'vitest';
import { createDataset, createSubject, row } from '../../tests/sample/subject';
import { deriveDocumentContext } from './to-subject-document';
import { deriveDue } from './due';

const source = 'https://kiln.example/end';

describe('deriveDue', () => {
  const due = deriveDue(
    deriveDocumentContext(
      createDataset([
        createSubject('celadon', {
          transitions: [
            row({ date: '2022-01-01', stage: 'proven', availability: { home: 'not-offered' } }),
            row({ date: '2024-01-01', status: 'planned', support: 'backed' }),
            row({ date: '2024-09', status: 'planned', stage: 'retired' }),
          ],
          breakingChanges: [
            { version: '2.0', deadline: '2024-12-01' },
            { version: '1.0', deadline: '2023-12-01' },
          ],
        }),
        createSubject('raku', {
          transitions: [row({ date: '2022-01-01', stage: 'retired' })],
          deprecation: {
            notices: [{ announced: '2024-01-01', endOfSupport: '2024-12-01', removal: '2024-06-01', source }],
          },
        }),
        createSubject('gone', {
          transitions: [row({ date: '2022-01-01', event: 'removed' })],
          breakingChanges: [{ version: '2.0', deadline: '2024-12-01' }],
        }),
      ]),
    ),
  );

  it('lists what is due of all that are there, soonest first, each with what it asks', () => {
    expect(
      due.map(({ date, subject, what, version, text, status }) =>
        [date, subject.id, what, version ?? text, status].join(' '),
      ),
    ).toEqual([
      '2023-12-01 celadon upgrade 1.0 past',
      '2024-01-01 celadon planned Support state: Backed overdue',
      '2024-06-01 raku removal  overdue',
      '2024-09-30 celadon planned Release stage: Proven to Retired ahead',
      '2024-12-01 celadon upgrade 2.0 ahead',
      '2024-12-01 raku end-of-support  ahead',
    ]);
  });

  it('says whom it is for, and keeps a month a month', () => {
    expect(due[0]?.editions).toEqual(['studio']);
    expect(due[5]?.editions).toEqual(['studio', 'home']);
    expect(due[3]?.precision).toBe('month');
    expect(due[5]?.source).toBe(source);
  });
});
