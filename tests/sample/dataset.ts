import type { Dataset } from '../../src/model/catalog/dataset';
import { createSubject, row } from './subject';
import { sampleSubjects, strictPolicy } from './catalog';
import { today } from './rule';

const toId = (title: string): string => title.toLowerCase().replace(/[^a-z]+/g, '-');
const on = (date: string, more: Omit<Parameters<typeof row>[0], 'date'>) => row({ ...more, date });

export const heir = createSubject('heir', {
  name: 'Heir',
  aliases: ['Successor'],
  category: 'matt',
  subtype: 'ash',
  documentation: 'https://kiln.example/heir',
  transitions: [
    on('2023-01-01', {
      stage: 'sketch',
      support: 'shared',
      precision: 'by',
      availability: { home: 'offered' },
    }),
    on('2023-02', { stage: 'trial', availability: { home: 'not-offered', studio: 'not-offered' } }),
    on('2023-03-01', { stage: 'sketch', note: 'It cracked.' }),
    on('2023-03-05', { stage: 'trial', version: '1.10', availability: { home: 'offered' } }),
    on('2023-04-01', { stage: 'unknown', support: 'unknown', availability: { home: 'unknown' } }),
    on('2023-05-01', { support: 'backed', availability: { studio: 'offered' } }),
    on('2023-06-01', { event: 'removed' }),
    on('2023-07-01', { event: 'returned', stage: 'trial' }),
    on('2025-01-01', { stage: 'proven', status: 'planned' }),
    on('2025-02', { event: 'moved', to: 'blank', status: 'planned' }),
  ],
});
const gone = [
  createSubject('moved-on', { transitions: [on('2024-01-01', { event: 'moved', to: 'heir' })] }),
  createSubject('split-up', {
    name: 'Heir',
    kind: 'clay',
    publisher: 'guild',
    transitions: [on('2024-01-02', { event: 'split', to: ['heir', 'blank', 'gone'] })],
  }),
];
const subjects = [
  heir,
  ...gone,
  ...Object.entries(sampleSubjects).map(([title, more]) => createSubject(toId(title), more)),
].sort((a, b) => (a.id < b.id ? -1 : 1));
const exceptions = [
  { rule: 'step-skipped', subject: 'a-leap', reason: 'It was ready.', until: '2024-06-15' },
  { rule: 'support-unknown', subject: 'a-leap', reason: 'Over.', until: '2024-06-14' },
  { rule: 'support-unknown', subject: 'gone', saying: 'nothing like it', reason: 'No.', until: '2025-01-01' },
];
/** A dataset with an example of everything that the model handles. */
export const sampleDataset: Dataset = {
  policy: strictPolicy,
  subjects,
  today,
  dataAsOf: strictPolicy.asOf ?? null,
  exceptions,
  redirects: [],
};
