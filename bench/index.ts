/**
 * `npm run bench`: runs every file of this folder that exports `name` and `run`, each in its own process, so
 * that none affects another's caches or memory. `npm run bench -- read badge` runs only files whose names
 * start with these words.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import type { Bench, Row } from './row';
import { renderTable } from './table';

/** Files of this folder that are no benchmarks. */
const parts = new Set(['index.ts', 'row.ts', 'table.ts']);

const isBench = (module: Partial<Bench>): module is Bench =>
  typeof module.name === 'string' && typeof module.run === 'function';

const measure = async (file: string, report: string): Promise<void> => {
  const module = (await import(path.join(__dirname, file))) as Partial<Bench>;
  if (!isBench(module)) return;
  console.log(`\n## ${module.name}\n`);
  const rows = await module.run();
  console.log(renderTable(rows));
  writeFileSync(report, JSON.stringify(rows));
};

const runApart = (file: string, report: string): readonly Row[] => {
  const { status } = spawnSync(
    process.execPath,
    [...process.execArgv, __filename, '--measure', file, report],
    {
      stdio: 'inherit',
    },
  );
  if (status !== 0) throw new Error(`bench/${file} ended with exit code ${status ?? 'none'}`);
  try {
    return JSON.parse(readFileSync(report, 'utf8')) as Row[];
  } catch {
    return [];
  }
};

const runAll = (words: readonly string[]): void => {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const files = readdirSync(__dirname)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !parts.has(file))
    .filter((file) => words.length === 0 || words.some((word) => file.startsWith(word)));
  console.log(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`,
  );
  try {
    const rows = files.flatMap((file) => runApart(file, path.join(folder, `${file}.json`)));
    const goals = rows.filter(({ ok }) => ok !== null);
    const reached = goals.filter(({ ok }) => ok === true).length;
    console.log(`\n${reached} of ${goals.length} goals reached`);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const [first, file, report, ...others] = process.argv.slice(2);
if (first === '--measure' && file !== undefined && report !== undefined) void measure(file, report);
else runAll([first, file, report, ...others].filter((word) => word !== undefined));
