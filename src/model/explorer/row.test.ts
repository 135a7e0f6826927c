import { expect, test } from 'vitest';
import { createRows } from './row';
import { createSubject, row } from '../../../tests/sample/subject';
import { open } from './selection.test-support';

const { catalog } = open([
  createSubject('raku', {
    name: 'Raku',
    category: 'matt',
    transitions: [
      row({ date: '2022-01-01', stage: 'sketch', support: 'backed', availability: { home: 'offered' } }),
      row({ date: '2023-01-01', support: 'shared' }),
      row({ date: '2024-01-01', event: 'removed' }),
    ],
  }),
]);
const deadlines = [
  { date: '2023-06-01', what: 'upgrade', version: '1.0' },
  { date: '2024-09-01', what: 'upgrade', version: '2.0' },
] as const;
const catalogWithEnds = {
  ...catalog,
  subjects: catalog.subjects.map((subject) => ({ ...subject, deadlines })),
};
const create = () => createRows(catalogWithEnds, (id) => `${id} (a glaze)`);

test('describes a subject on a day', () => {
  expect(create()(0, 1, '2023-05-01')).toEqual([
    {
      id: 'raku',
      groups: [],
      label: 'raku (a glaze)',
      kind: 'glaze',
      category: 'matt',
      presence: 'present',
      to: [],
      stage: 'sketch',
      since: { day: '2022-01-01', precision: 'on', after: null },
      support: 'shared',
      offers: ['unknown', 'offered'],
      planned: false,
      deadline: { date: '2023-06-01', what: 'upgrade', version: '1.0' },
    },
  ]);
});
test('has the next deadline from the day on, and none after the last or for a removed subject', () => {
  const versionOn = (at: number, day: string) => create()(0, at, day)[0]?.deadline?.version ?? null;
  expect([versionOn(1, '2023-06-01'), versionOn(1, '2023-06-02'), versionOn(1, '2024-09-02')]).toEqual([
    '1.0',
    '2.0',
    null,
  ]);
  expect(versionOn(2, '2024-02-01')).toBeNull();
});
test('is the same object until something changes', () => {
  const rowsAt = create();
  const [first] = rowsAt(0, 1, '2023-02-01');
  expect(rowsAt(0, 1, '2023-06-01')[0]).toBe(first);
  expect(rowsAt(0, 1, '2023-06-02')[0]?.deadline?.version).toBe('2.0');
  expect(rowsAt(0, 0, '2023-06-02')[0]?.support).toBe('backed');
});
test('is missing before the first step, and for an unknown subject', () => {
  expect(create()(0, -1, '2021-01-01')).toEqual([]);
  expect(create()(0, 3, '2024-02-01')).toEqual([]);
  expect(create()(1, 0, '2024-02-01')).toEqual([]);
});
test('includes facts only recorded on the day, and keeps a month as a month', () => {
  const recorded = open([
    createSubject('raku', {
      transitions: [
        row({ date: '2022-01-01', precision: 'by', stage: 'sketch' }),
        row({ date: '2023-01', stage: 'trial' }),
      ],
    }),
  ]);
  const rowsAt = createRows(recorded.catalog, (id) => id);
  expect(rowsAt(0, 0, '2022-05-01')[0]?.since).toEqual({ day: '2022-01-01', precision: 'by', after: null });
  expect(rowsAt(0, 1, '2023-05-01')[0]?.since).toEqual({
    day: '2023-01-31',
    precision: 'month',
    after: null,
  });
});
