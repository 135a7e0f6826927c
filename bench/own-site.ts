/** Builds this project's site for benchmarks without touching `build/`. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(__dirname, '..');

/** Builds the default site; returns the folder of its files. */
export const buildOwnSite = (): string => {
  const out = path.join(root, '.build', 'bench');
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build', '--', '--out-dir', out], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, DOCUSAURUS_GENERATED_FILES_DIR_NAME: '.docusaurus-bench' },
  });
  if (status !== 0) throw new Error(`The site was not built:\n${stdout}${stderr}`);
  return out;
};
