/** Builds sites and measures time and memory. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '..');

export interface MeasuredBuild {
  readonly seconds: number;
  /** Peak memory of the build's process. */
  readonly megabytes: number;
  /** The folder with the built site. */
  readonly out: string;
}

/** Preloaded into the build's process: writes the peak memory on exit. */
const preload = `process.on('exit', () => {
  require('node:fs').writeFileSync(process.env.BENCH_PEAK, String(process.resourceUsage().maxRSS / 1024));
});\n`;

/** Runs Docusaurus' build command in a folder and measures time and memory. */
export const measureBuild = (
  name: string,
  siteDir: string,
  env: Readonly<Record<string, string>> = {},
): MeasuredBuild => {
  const folder = path.join(root, '.build', `bench-${name}`);
  const out = path.join(folder, 'site');
  const hook = path.join(folder, 'peak.cjs');
  const peak = path.join(folder, 'peak.txt');
  mkdirSync(folder, { recursive: true });
  writeFileSync(hook, preload);
  const bin = path.join(root, 'node_modules', '@docusaurus', 'core', 'bin', 'docusaurus.mjs');
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'build', siteDir, '--out-dir', out], {
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NO_UPDATE_NOTIFIER: '1',
      NODE_OPTIONS: `--require ${JSON.stringify(hook)}`,
      BENCH_PEAK: peak,
      DOCUSAURUS_GENERATED_FILES_DIR_NAME: `.docusaurus-bench-${name}`,
      ...env,
    },
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`The site "${name}" was not built:\n${stdout}${stderr}`);
  return { seconds, megabytes: Number(readFileSync(peak, 'utf8')), out };
};

/**
 * Copies the site's dataset with `count` subjects: the real ones, and copies with other ids and names. Returns
 * the folder.
 */
export const createDataset = (count: number): string => {
  const source = path.join(root, 'data');
  const folder = path.join(root, '.build', `bench-data-${count}`);
  rmSync(folder, { recursive: true, force: true });
  cpSync(source, folder, { recursive: true });
  // Its paths lead from the folder of the dataset to files of this repository.
  rmSync(path.join(folder, 'site.yaml'), { force: true });
  // The copies are not among the published addresses that it records.
  rmSync(path.join(folder, 'permalinks.lock'), { force: true });
  const files = readdirSync(path.join(source, 'catalog')).sort();
  for (let made = files.length; made < count; made++) {
    const file = files[made % files.length];
    if (file === undefined) break;
    const copy = Math.floor(made / files.length);
    const id = `${file
      .replace(/\.yaml$/, '')
      .slice(0, 56)
      .replace(/-$/, '')}-${copy}`;
    const text = readFileSync(path.join(source, 'catalog', file), 'utf8');
    writeFileSync(
      path.join(folder, 'catalog', `${id}.yaml`),
      text.replace(/^(name: .*?)(["']?)$/m, `$1 ${copy}$2`),
    );
  }
  return path.relative(root, folder);
};
