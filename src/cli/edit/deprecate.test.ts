import { expect, it } from 'vitest';
import { celadon, createDataset, run, source, tenmoku } from './edit.test-support';
import { deprecate } from './deprecate';

const told = ['--on', '2024-06-10', '--source', source];
const ends = ['--end-of-support', '2024-12-31', '--removal', '2025-06-30'];
const notice = `    - announced: 2024-06-10
      endOfSupport: 2024-12-31
      removal: 2025-06-30
      source: ${source}
`;

it('writes the notice and the step to the last stage, which the notice allows', async () => {
  const { folder, record, problems } = createDataset({ celadon, tenmoku });
  const { out, error } = await run(
    deprecate,
    folder,
    'celadon',
    ...told,
    ...ends,
    '--replacement',
    'tenmoku',
  );
  expect(error).toBeNull();
  const row = `  - date: 2024-06-10\n    stage: ended\n    source: ${source}\n`;
  expect(record('celadon')).toBe(
    `${celadon.replace('# the log\n', `# the log\n${row}`)}deprecation:\n  replacement: tenmoku\n  notices:\n${notice}`,
  );
  expect(problems()).toEqual([]);
  expect(out).toContain('Celadon – Stage: Proven to Ended');
  expect(out).toContain('/feeds/deadlines.ics');
});

it('writes a plan for a stage that begins later', async () => {
  const { folder, record } = createDataset({ celadon, tenmoku });
  const args = [...told, ...ends, '--migration', 'https://kiln.example/move', '--from', '2024-12-31'];
  expect((await run(deprecate, folder, 'celadon', ...args)).error).toBeNull();
  expect(record('celadon')).toContain('  - date: 2024-12-31\n    status: planned\n    stage: ended\n');
  // A second announcement moves the date; the first notice and the plan stay.
  const again = ['--on', '2024-06-12', '--source', source, '--end-of-support', '2025-01-31'];
  const { out, error } = await run(deprecate, folder, 'celadon', ...again);
  expect(error).toBeNull();
  expect(record('celadon')).toContain(
    `${notice}    - announced: 2024-06-12\n      endOfSupport: 2025-01-31\n      source: ${source}\n`,
  );
  expect(record('celadon').match(/stage: ended/g)).toHaveLength(1);
  expect(out).toContain('New warnings\n');
  expect(out).toContain('The end of support was moved 31 days later');
});

it('writes several replacements as a list, also in place of one', async () => {
  const { folder, record, problems } = createDataset({ celadon, tenmoku, shino: tenmoku });
  const replaceBy = async (ids: string) =>
    (await run(deprecate, folder, 'celadon', ...told, ...ends, '--replacement', ids)).error;
  expect(await replaceBy('tenmoku, shino')).toBeNull();
  const list = 'deprecation:\n  replacement:\n    - tenmoku\n    - shino\n  notices:\n';
  expect(record('celadon')).toContain(list);
  expect(problems()).toEqual([]);
  expect(await replaceBy('shino')).toBeNull();
  expect(record('celadon')).toContain('\n  replacement: shino\n');
  expect(await replaceBy('shino, tenmoku')).toBeNull();
  expect(record('celadon')).toContain('\n  replacement:\n    - shino\n    - tenmoku\n');
});

it('refuses steps that the policy does not allow, unless forced', async () => {
  const { folder, read, record } = createDataset({ celadon, tenmoku });
  const { error } = await run(deprecate, folder, 'celadon', ...told);
  expect(error).toContain('Ended requires a replacement or a migration guide.');
  expect(error).toContain('Ended requires an announced end of support.');
  expect(error).not.toContain('an announcement.');
  expect(record('celadon')).toBe(celadon);
  const force = ['--force', '--reason', 'It broke.', '--until', '2025-01-01'];
  expect((await run(deprecate, folder, 'celadon', ...told, ...force)).error).toBeNull();
  expect(read('exceptions.yaml')).toContain('rule: requirement-unmet\n    subject: celadon\n');
});

it('refuses invalid days and names', async () => {
  const { folder, record } = createDataset({ celadon, tenmoku });
  const errorOf = async (...args: string[]) => (await run(deprecate, folder, 'celadon', ...args)).error;
  expect(await errorOf('--on', '2024-07-01', '--source', source)).toContain('--from can be in the future');
  expect(await errorOf(...told, '--removal', '2024-01-01')).toContain(
    'is before its announcement on 2024-06-10',
  );
  expect(await errorOf(...told, '--replacement', 'temoku')).toContain('Did you mean "tenmoku"?');
  expect(await errorOf(...told, '--to', 'proven')).toContain('There is no last stage "proven"');
  expect(record('celadon')).toBe(celadon);
});
