import { expect, it } from 'vitest';
import { celadon, createDataset, run, source } from './edit.test-support';
import { done } from './done';

const day = ['--on', '2024-06-10', '--source', source];
const month = `  - date: 2024-06 # half of the year
    status: planned
    support: watched
    source: https://kiln.example/3
`;
const inBrackets = `  - { date: 2024-05-01, precision: by, status: planned, stage: trial, source: 'https://kiln.example/4' }\n`;
const withRows = (...rows: string[]): string => celadon.replace('# the log\n', `# the log\n${rows.join('')}`);

it('marks the plan as done, and changes no other byte', async () => {
  const { folder, record, problems } = createDataset({ celadon: withRows(month) });
  const { out, error } = await run(done, folder, 'celadon', ...day, '--version', '1.10');
  expect(error).toBeNull();
  expect(record('celadon')).toBe(
    withRows(
      month
        .replace('2024-06 ', '2024-06-10 ')
        .replace('    status: planned\n', '')
        .replace('https://kiln.example/3\n', `${source}\n    version: '1.10'\n`),
    ),
  );
  expect(problems()).toEqual([]);
  expect(out).toContain('Celadon – Support state: Backed to Watched (10 June 2024)');
});

it('asks for a choice between several plans', async () => {
  const facets = `facets:
  - id: matt
    name: Matt
    transitions:
      - { date: 2024-06, status: planned, stage: trial, source: 'https://kiln.example/5' }
`;
  const { folder, record } = createDataset({ celadon: withRows(inBrackets, month) + facets });
  const { error } = await run(done, folder, 'celadon', ...day);
  expect(error).toBe(
    [
      '"celadon" has 3 such plans. Choose one:',
      '  --plan 2024-05-01   trial',
      '  --plan 2024-06   watched',
      '  --plan 2024-06 --facet matt   trial',
    ].join('\n'),
  );
  expect((await run(done, folder, 'celadon', ...day, '--plan', '2024-07')).error).toContain('no such plan');
  expect((await run(done, folder, 'celadon', ...day, '--facet', 'matt')).error).toBeNull();
  expect((await run(done, folder, 'celadon', ...day, '--plan', '2024-05-01')).error).toBeNull();
  expect(record('celadon')).toBe(
    withRows(`  - { date: 2024-06-10, stage: trial, source: ${source} }\n`, month) +
      facets.replace(/date: 2024-06, status: planned, (.*)'https.*'/, `date: 2024-06-10, $1${source}`),
  );
});

it('refuses a future day, and a subject without plans', async () => {
  const { folder } = createDataset({ celadon });
  expect((await run(done, folder, 'celadon', '--on', '2024-07-01', '--source', source)).error).toContain(
    'it is still a plan: correct --on',
  );
  expect((await run(done, folder, 'celadon', ...day)).error).toContain('has no planned transition');
});

it('replaces the release of a plan by the day, or keeps it without one', async () => {
  const planned = `  - { since: '1.9', status: planned, stage: trial, source: 'https://kiln.example/4' }\n`;
  const options = { celadon: withRows(planned) };
  const releases = "releases: [{ version: '1.9', date: 2024-06-10 }]\n";
  const onDay = createDataset(options, releases);
  expect((await run(done, onDay.folder, 'celadon', ...day, '--plan', '1.9')).error).toBeNull();
  expect(onDay.record('celadon')).toBe(
    withRows(`  - { stage: trial, source: ${source}, date: 2024-06-10 }\n`),
  );
  const inRelease = createDataset(options, releases);
  expect((await run(done, inRelease.folder, 'celadon', '--source', source)).error).toBeNull();
  expect(inRelease.record('celadon')).toBe(
    withRows(`  - { since: '1.9', stage: trial, source: ${source} }\n`),
  );
  const ahead = createDataset(options, releases.replace('}', ', planned: true }'));
  expect((await run(done, ahead.folder, 'celadon', '--source', source)).error).toContain(
    'Release "1.9" is planned, but this row is not',
  );
});
