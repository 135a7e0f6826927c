import { expect, it } from 'vitest';
import { celadon, createDataset, run, source } from './edit.test-support';
import { support } from './support';

const day = ['--on', '2024-06-10', '--source', source];
const row = `  - date: 2024-06-10\n    support: watched\n    source: ${source}\n`;

it('adds the row, changes no other byte, and prints the changes first', async () => {
  const { folder, record, problems } = createDataset({ celadon });
  const { out, error } = await run(support, folder, 'celadon', 'watched', ...day);
  expect(error).toBeNull();
  expect(record('celadon')).toBe(celadon.replace('# the log\n', `# the log\n${row}`));
  expect(problems()).toEqual([]);
  expect(out).toContain('   13 +     support: watched\n');
  expect(out).toContain('Celadon – Support state: Backed to Watched (10 June 2024)');
  expect(out).toContain('  /badges/celadon/support.svg\n');
  expect(out.trimEnd().split('\n').at(-1)).toBe(`Changed ${folder}/catalog/celadon.yaml`);
});

it('writes nothing on a dry run', async () => {
  const { folder, record } = createDataset({ celadon });
  const { out } = await run(support, folder, 'celadon', 'watched', ...day, '--dry-run');
  expect(out).toContain(`Would change ${folder}/catalog/celadon.yaml`);
  expect(record('celadon')).toBe(celadon);
});

it('accepts a plan, and an unknown state', async () => {
  const { folder, record } = createDataset({ celadon });
  const ahead = ['--on', '2024-07-01', '--source', source];
  expect((await run(support, folder, 'celadon', 'watched', ...ahead)).error).toContain('add --planned');
  expect((await run(support, folder, 'celadon', 'watched', ...ahead, '--planned')).error).toBeNull();
  expect(record('celadon')).toContain('  - date: 2024-07-01\n    status: planned\n    support: watched\n');
  expect((await run(support, folder, 'celadon', 'unknown', ...day)).error).toBeNull();
});

it('refuses mistakes with plain messages', async () => {
  const { folder, record } = createDataset({ celadon });
  const errorOf = async (...args: string[]) => (await run(support, folder, ...args)).error;
  expect(await errorOf('celadon', 'backed', ...day)).toBe(
    'The support state of "celadon" is already Backed on 2024-06-10.',
  );
  expect(await errorOf('celadon', 'wached', ...day)).toContain('Did you mean "watched"');
  expect(await errorOf('celadno', 'watched', ...day)).toContain('"celadon"');
  expect(await errorOf('celadon')).toContain('The support state is missing.');
  expect(await errorOf('celadon', 'watched', '--on', '2024-06-31', '--source', source)).toContain(
    'is not a day of the calendar: "2024-06-31"',
  );
  expect(await errorOf('celadon', 'watched', '--on', '2024-06-10', '--source', 'nowhere')).toContain(
    '--source must be a link',
  );
  expect(
    await errorOf('celadon', 'watched', '--on', '2024-02-01', '--source', source, '--note', 'a\nb'),
  ).toContain('has a line break');
  expect(record('celadon')).toBe(celadon);
});

it('creates the list of rows if missing', async () => {
  const { folder, record } = createDataset({
    celadon: celadon.replace(/transitions:[\s\S]*the log\n/, ''),
  });
  expect((await run(support, folder, 'celadon', 'watched', ...day)).error).toBeNull();
  expect(record('celadon')).toContain(`aliases: [Greenware]\ntransitions:\n${row}`);
});
