/**
 * `npm run mutate`: breaks one thing in the real dataset at random, again and again from a fixed seed, and holds what
 * the reader says of it to what was done. `npm run mutate -- --command 1000` goes through the whole command.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Run } from './run';
import { runMutations } from './run';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: 'data' },
    files: { type: 'string', default: '20000' },
    command: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
  },
});

const columns = [
  'refused',
  'warned',
  'seen in diff',
  'means the same',
  'SILENT',
  'WRONG PLACE',
  'TOO SLOW',
  'CRASH',
] as const;

const report = (title: string, { table, failures, total }: Run): void => {
  console.log(`\n## ${title}: ${total} mutants, ${failures.length} failures\n`);
  console.log(`| kind | ${columns.join(' | ')} |\n|---${'|---:'.repeat(columns.length)}|`);
  for (const [kind, row] of [...table].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(`| ${kind} | ${columns.map((verdict) => row.get(verdict) ?? 0).join(' | ')} |`);
  for (const { number, kind, file, verdict } of failures.slice(0, 40))
    console.log(`- ${verdict}: mutant ${number}, ${kind}, ${file}`);
};

const folder = mkdtempSync(path.join(tmpdir(), 'mutation-'));
try {
  cpSync(values.data, folder, { recursive: true });
  const base = { directory: folder, seed: Number(values.seed) };
  const files = runMutations({ ...base, count: Number(values.files), limit: 2000, command: false });
  report('Reading and checking one file against the rest', files);
  const command = runMutations({ ...base, count: Number(values.command), limit: 60_000, command: true });
  report('The whole command', command);
  process.exitCode = files.failures.length + command.failures.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true });
}
