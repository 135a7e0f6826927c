import { expect, test } from 'vitest';
import { deriveTimeline } from './timeline';

import { createSubject, row } from '../../../tests/sample/subject';
import { toEntryKeys } from './entry-key';

test('an entry is named by its change and the number of repetitions', () => {
  const subject = createSubject('raku', {
    transitions: [
      row({ date: '2023-01-01', stage: 'trial', support: 'backed' }),
      row({ date: '2023-02-01', stage: 'proven' }),
      row({ date: '2023-03-01', stage: 'trial', availability: { home: 'offered' } }),
      row({ date: '2023-04-01', support: 'shared' }),
      row({ date: '2023-05-01', availability: { home: 'not-offered' } }),
      row({ date: '2023-06-01', event: 'removed' }),
    ],
  });
  expect(toEntryKeys(deriveTimeline(subject, '2024-01-01'))).toEqual([
    'stage-trial',
    'stage-proven',
    'stage-trial-2',
    'support-shared',
    'home-not-offered',
    'removed',
  ]);
});
