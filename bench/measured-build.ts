/** Builds of sites, with how long they took and how much memory they needed. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '..');

export interface MeasuredBuild {
  readonly seconds: number;
  /** The most that the build's process held at once. */
  readonly megabytes: number;
  /** The folder with the built site. */
  readonly out: string;
}

/** Loaded before a build, in its process: writes its peak when it ends. */
const preload = `process.on('exit', () => {
  require('node:fs').writeFileSync(process.env.BENCH_PEAK, String(process.resourceUsage().maxRSS / 1024));
});\n`;

/** Runs Docusaurus' own command in a folder, and measures it. */
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
 * A copy of the site's dataset with as many subjects as asked for: the real ones, and copies of them under other ids.
 * Returns its folder.
 */
export const createDataset = (count: number): string => {
  const source = path.join(root, 'data');
  const folder = path.join(root, '.build', `bench-data-${count}`);
  rmSync(folder, { recursive: true, force: true });
  cpSync(source, folder, { recursive: true });
  const files = readdirSync(path.join(source, 'catalog')).sort();
  for (let made = files.length; made < count; made++) {
    const file = files[made % files.length];
    if (file === undefined) break;
    const suffix = `-${Math.floor(made / files.length)}.yaml`;
    const name = `${file
      .replace(/\.yaml$/, '')
      .slice(0, 56)
      .replace(/-$/, '')}${suffix}`;
    copyFileSync(path.join(source, 'catalog', file), path.join(folder, 'catalog', name));
  }
  return path.relative(root, folder);
};
