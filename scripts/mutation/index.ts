/**
 * `npm run mutate`: breaks one thing in the real dataset at random, again and again from a fixed seed, and
 * checks whether the problems fit the damage: 20,000 times by reading the broken file with the others, 1,000
 * times by running the command. `--from` skips the mutants before that number, so that a long run can be
 * split.
 */
import { parseArgs } from 'node:util';
import type { Run } from './run';
import { runMutations } from './run';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: 'data' },
    files: { type: 'string', default: '20000' },
    command: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
  },
});

const columns = [
  'refused',
  'warned',
  'seen in diff',
  'seen on pages',
  'means the same',
  'SILENT',
  'WRONG PLACE',
  'SAID OTHERWISE',
  'TOO SLOW',
  'CRASH',
] as const;

const report = (title: string, { table, failures, total }: Run): void => {
  console.log(`\n## ${title}: ${total} mutants, ${failures.length} failures\n`);
  console.log(`| kind | ${columns.join(' | ')} |\n|---${'|---:'.repeat(columns.length)}|`);
  for (const [kind, row] of [...table].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(`| ${kind} | ${columns.map((end) => row.get(end) ?? 0).join(' | ')} |`);
  for (const { number, kind, file, end, said } of failures.slice(0, 40))
    console.log([`- ${end}: mutant ${number}, ${kind}, ${file}`, ...said.slice(0, 3)].join('\n    '));
};

const run = async (): Promise<number> => {
  const base = { data: values.data, seed: Number(values.seed), from: Number(values.from) };
  const files = await runMutations({ ...base, to: Number(values.files), limit: 5000, command: false });
  report('Reading and checking one file against the rest', files);
  const command = await runMutations({ ...base, to: Number(values.command), limit: 60_000, command: true });
  report('The whole command', command);
  return files.failures.length + command.failures.length;
};

run()
  .then((failures) => {
    process.exitCode = failures > 0 ? 1 : 0;
  })
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
