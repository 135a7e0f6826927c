import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import type { Command } from '../command';
import { createFolder, smallPolicy } from '../../dataset/folder.test-support';
import { readDataset } from '../../dataset';

/** Three stages, the last of which ends, and one more support state. The day is 15 June 2024. */
const policy = smallPolicy.replace(
  'supportStates: [',
  '  - { id: ended, name: Ended, summary: Over., glyph: struck, hue: red, ending: true }\nsupportStates: [{ id: watched, name: Watched, summary: Looked at., glyph: half, hue: amber }, ',
).concat(`transitions:
  - { from: trial, to: proven }
  - { from: proven, to: ended, needs: [replacement-or-migration, end-of-support, announcement] }
`);

export const source = 'https://kiln.example/log';

/** A record as people write it. */
export const celadon = `# Kept by hand.
kind:  glaze
name: "Celadon"   # the green one
publisher: kiln

transitions:   # oldest first
  - { date: 2024-01-01, stage: trial, support: backed, source: 'https://kiln.example/1' }
  - date: 2024-02-01
    stage: proven
    availability: { studio: offered }
    source: https://kiln.example/2   # the log

# other names
aliases: [Greenware]
`;

export const tenmoku = celadon.replace('"Celadon"   # the green one', 'Tenmoku');

/** A valid dataset in a new folder, with a lock of its addresses. */
export const createDataset = (catalog: Readonly<Record<string, string>>, more = '') => {
  const folder = createFolder({
    'policy.yaml': `${policy}${more}`,
    ...Object.fromEntries(Object.entries(catalog).map(([id, text]) => [`catalog/${id}.yaml`, text])),
  });
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  return {
    folder,
    read,
    record: (id: string): string => read(`catalog/${id}.yaml`),
    problems: () => readDataset(folder).problems.map(({ message }) => message),
  };
};

/** Runs a command in this process; returns its output, or the message of the thrown error. */
export const run = async (
  { run: start }: Command,
  folder: string,
  ...args: string[]
): Promise<{ out: string; error: string | null }> => {
  let out = '';
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  try {
    await start([...args, '--data', folder]);
    return { out, error: null };
  } catch (error) {
    return { out, error: error instanceof Error ? error.message : String(error) };
  } finally {
    write.mockRestore();
  }
};
