import { expect, it } from 'vitest';
import { celadon, createDataset, run } from './edit.test-support';
import { rename } from './rename';

it('writes the name and keeps the old one as an alias', async () => {
  const { folder, record } = createDataset({ celadon });
  const { out, error } = await run(rename, folder, 'celadon', '--name', 'Longquan: the green');
  expect(error).toBeNull();
  const renamed = celadon
    .replace('"Celadon"', "'Longquan: the green'")
    .replace('[Greenware]', '[Greenware, Celadon]');
  expect(record('celadon')).toBe(renamed);
  expect(out).toContain('/catalog/\n');
  // Renaming back removes the alias.
  expect((await run(rename, folder, 'celadon', '--name', 'Celadon')).error).toBeNull();
  expect(record('celadon')).toBe(
    celadon.replace('"Celadon"', 'Celadon').replace('[Greenware]', "[Greenware, 'Longquan: the green']"),
  );
});

it('keeps no alias of a mistake', async () => {
  const { folder, record } = createDataset({ celadon });
  expect((await run(rename, folder, 'celadon', '--name', 'Céladon', '--correction')).error).toBeNull();
  expect(record('celadon')).toBe(celadon.replace('"Celadon"', 'Céladon'));
});

it('refuses the same name, and an invalid one', async () => {
  const { folder, record } = createDataset({ celadon });
  expect((await run(rename, folder, 'celadon', '--name', 'Celadon')).error).toBe(
    '"celadon" already has the name "Celadon".',
  );
  expect((await run(rename, folder, 'celadon', '--name', 'a\u202eb')).error).toContain('control character');
  expect((await run(rename, folder, 'celadon')).error).toBe('--name is missing. See --help.');
  expect(record('celadon')).toBe(celadon);
});
