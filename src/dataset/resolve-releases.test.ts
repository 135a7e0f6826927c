import { describe, expect, it } from 'vitest';
import { createFolder, smallPolicy, smallSubject } from './folder.test-support';
import { readDataset } from '.';
import { renderProblem } from '../model/rules/problem';

const releases = `releases:
  - { version: '1.9', date: 2023-01-10 }
  - { version: '1.10' }
  - { version: '1.11', date: 2023-09 }
  - { version: '1.12' }
  - { version: '1.13', date: 2025-01-20, planned: true }
  - { version: '1.14', planned: true }
`;

const readRows = (rows: string, table = releases) => {
  const folder = createFolder({
    'policy.yaml': `${smallPolicy}${table}`,
    'catalog/celadon.yaml': `${smallSubject}transitions:\n${rows}`,
  });
  const { dataset, problems } = readDataset(folder, { today: '2024-06-20' });
  return {
    rows: dataset?.subjects[0]?.transitions.map(
      ({ release, date, precision, stage }) => `${release ?? 'none'} ${date} ${precision} ${stage ?? ''}`,
    ),
    problems: problems.map(renderProblem),
  };
};

const row = (since: string, stage: string, more = ''): string =>
  `  - { since: '${since}', stage: ${stage}, source: 'https://kiln.example/log'${more} }\n`;

describe('a row with a release', () => {
  it('has the day or month of the release', () => {
    expect(readRows(row('1.11', 'proven') + row('1.9', 'trial')).rows).toEqual([
      '1.9 2023-01-10 on trial',
      '1.11 2023-09-30 month proven',
    ]);
  });

  it('without a date was there by the next dated release, or by the day of the data', () => {
    expect(readRows(row('1.10', 'trial') + row('1.12', 'proven'))).toEqual({
      rows: ['1.10 2023-09 release trial', '1.12 2024-06-15 release proven'].map((text) =>
        text.replace('2023-09 ', '2023-09-30 '),
      ),
      problems: [],
    });
  });

  it('is ordered by the table, never by the text', () => {
    const table = `releases: [{ version: '10' }, { version: '9' }, { version: 'next' }]\n`;
    const { rows } = readRows(row('next', 'proven') + row('9', 'trial') + row('10', 'proven'), table);
    expect(rows?.map((text) => text.split(' ')[0])).toEqual(['10', '9', 'next']);
  });

  it('can be a plan', () => {
    expect(readRows(row('1.9', 'trial') + row('1.13', 'proven', ', status: planned'))).toEqual({
      rows: ['1.9 2023-01-10 on trial', '1.13 2025-01-20 on proven'],
      problems: [],
    });
  });

  it.each([
    [
      'an unknown release',
      row('1.1', 'trial'),
      [
        `catalog/celadon.yaml:5:14 error release/unknown: The policy has no release "1.1"
    hint: Did you mean "1.10", "1.11" or "1.12"?`,
      ],
    ],
    [
      'a planned release that is done',
      row('1.13', 'trial'),
      [
        `catalog/celadon.yaml:5:14 error done-in-future: 1.13 (20 January 2025) is after today, 20 June 2024, but the row is not a plan
    hint: Add "status: planned", or correct the date; the policy’s asOf may be out of date.`,
        `catalog/celadon.yaml:5:14 error release/planned: Release "1.13" is planned, but this row is not
    hint: Add "status: planned", or delete "planned: true" of the release in policy.yaml.`,
      ],
    ],
    [
      'two changes in one release',
      row('1.10', 'trial') + row('1.10', 'proven'),
      [
        `catalog/celadon.yaml:5:5 error two-changes-a-day: Two rows change the stage in 1.10, and nothing says which came last
    hint: Keep the one that applied at the end of the day.`,
      ],
    ],
    [
      'a release and a date',
      row('1.10', 'trial', ', date: 2024-01-01'),
      [
        `catalog/celadon.yaml:5:78 error schema/value: "date" cannot be used with "since": "2024-01-01"
    hint: Delete "date" or "since".`,
      ],
    ],
    [
      'neither a release nor a date',
      `  - { stage: trial, source: 'https://kiln.example/log' }\n`,
      [
        `catalog/celadon.yaml:5:5 error schema/value: Entry 1 of "transitions" needs "date", or "since" with a release
    hint: Add "date: 2025-03-31" with its day.`,
      ],
    ],
  ])('reports %s', (_, rows, problems) => {
    expect(readRows(rows).problems).toEqual(problems);
  });
});

describe('a plan for a release without a date', () => {
  it('has no day, and changes nothing', () => {
    const folder = createFolder({
      'policy.yaml': `${smallPolicy}${releases}`,
      'catalog/celadon.yaml': `${smallSubject}transitions:\n${row('1.9', 'trial')}${row('1.14', 'proven', ', status: planned')}`,
    });
    const { dataset, problems } = readDataset(folder, { today: '2024-06-20' });
    expect(problems).toEqual([]);
    expect(dataset?.subjects[0]?.transitions).toHaveLength(1);
    expect(dataset?.subjects[0]?.undated).toMatchObject([{ release: '1.14', stage: 'proven' }]);
  });
});

describe('a notice with releases', () => {
  const readNotices = (notices: string) => {
    const folder = createFolder({
      'policy.yaml': `${smallPolicy}${releases}`,
      'catalog/celadon.yaml': `${smallSubject}transitions:
${row('1.9', 'trial')}deprecation:
  notices:
${notices}`,
    });
    const { dataset, problems } = readDataset(folder, { today: '2024-06-20' });
    return {
      notices: dataset?.subjects[0]?.deprecation?.notices,
      problems: problems.filter(({ severity }) => severity === 'error').map(renderProblem),
    };
  };
  const notice = (text: string): string => `    - { ${text}, source: 'https://kiln.example/end' }\n`;

  it('has the days of the releases that have one', () => {
    expect(readNotices(notice(`since: '1.9', until: '1.13', removedIn: '1.14'`)).notices).toEqual([
      {
        announced: '2023-01-10',
        endOfSupport: '2025-01-20',
        datings: {
          announced: { precision: 'on', after: null, release: '1.9' },
          endOfSupport: { precision: 'on', after: null, release: '1.13' },
          removal: { precision: null, after: null, release: '1.14' },
        },
        source: 'https://kiln.example/end',
      },
    ]);
  });

  it('was announced by the last possible day of a release without one', () => {
    expect(readNotices(notice(`since: '1.10', removal: 2024-12-01`)).notices).toMatchObject([
      { announced: '2023-09-30', precision: 'by', removal: '2024-12-01' },
    ]);
  });

  it.each([
    [
      'an unknown release',
      `since: '1.9', removedIn: '1.99'`,
      `catalog/celadon.yaml:8:34 error release/unknown: The policy has no release "1.99"
    hint: Did you mean "1.9"?`,
    ],
    [
      'an announcement in a planned release',
      `since: '1.13', removedIn: '1.14'`,
      `catalog/celadon.yaml:8:16 error release/planned: Release "1.13" is planned, but this announcement is not
    hint: Write the day of the announcement as "announced:", or delete "planned: true" of the release in policy.yaml.`,
    ],
    [
      'an end before its announcement',
      `since: '1.12', removedIn: '1.10'`,
      `catalog/celadon.yaml:8:35 error release/order: The end in 1.10 is before its announcement in 1.12
    hint: Correct one of the two.`,
    ],
    [
      'an end in a release before the day of its announcement',
      `announced: 2024-01-01, removedIn: '1.9'`,
      `catalog/celadon.yaml:8:43 error release/order: The end in 1.9 is before its announcement in 2024-01-01
    hint: Correct one of the two.`,
    ],
    [
      'a day and a release for one end',
      `since: '1.9', removal: 2024-12-01, removedIn: '1.14'`,
      `catalog/celadon.yaml:8:55 error schema/value: "removedIn" cannot be used with "removal": "1.14"
    hint: Delete "removal" or "removedIn".`,
    ],
    [
      'neither a day nor a release of the announcement',
      `removal: 2024-12-01`,
      `catalog/celadon.yaml:8:7 error schema/value: Entry 1 of "notices" needs "announced", or "since" with a release
    hint: Add "announced: 2025-03-31" with its day.`,
    ],
  ])('reports %s', (_, text, problem) => {
    expect(readNotices(notice(text)).problems).toEqual([problem]);
  });
});

describe('a breaking version', () => {
  it('has the day of its release, unless the record has another', () => {
    const folder = createFolder({
      'policy.yaml': `${smallPolicy}${releases}`,
      'catalog/celadon.yaml': `${smallSubject}breakingChanges:
  - { version: '1.9' }
  - { version: '1.10' }
  - { version: '1.11', date: 2023-09-02 }
  - { version: '1.13' }
`,
    });
    const { dataset } = readDataset(folder, { today: '2024-06-20' });
    expect(dataset?.subjects[0]?.breakingChanges.map(({ date }) => date)).toEqual([
      '2023-01-10',
      undefined,
      '2023-09-02',
      undefined,
    ]);
  });
});

describe('the table of releases', () => {
  it('has each version once, in the order of their dates', () => {
    const table = `releases:
  - { version: '2', date: 2024-05 }
  - { version: '1', date: 2024-04-30 }
  - { version: '2', date: 2024-05-02 }
`;
    expect(readRows('  []\n', table).problems).toEqual([
      `policy.yaml:18:27 error schema/value: "date" is before 2024-05, the date of 2 above it: "2024-04-30"
    hint: List the releases from the first to the last.`,
      `policy.yaml:19:16 error schema/value: "version" is in the list twice: "2"
    hint: Delete one of the two.`,
    ]);
  });
});
