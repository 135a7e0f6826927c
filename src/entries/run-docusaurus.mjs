import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);

/** The names of a configuration that Docusaurus finds by itself. */
const configs = ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs'].map((ending) => `docusaurus.config.${ending}`);

/** The configuration of a site that has none of its own. */
const defaultConfig = join(dirname(fileURLToPath(import.meta.url)), 'default-config.js');

/**
 * Runs Docusaurus in the current folder without its update notifier, its only network access, and sets the mode
 * before React is loaded. Resolves to the exit code.
 *
 * @param {'start' | 'build' | 'clear'} command
 * @param {readonly string[]} options
 * @returns {Promise<number>}
 */
export const runDocusaurus = (command, options) => {
  const bin = join(dirname(require.resolve('@docusaurus/core/package.json')), 'bin', 'docusaurus.mjs');
  const isConfigured = options.includes('--config') || configs.some((file) => existsSync(file));
  const config = isConfigured || command === 'clear' ? [] : ['--config', defaultConfig];
  const mode = command === 'build' ? 'production' : 'development';
  const child = spawn(process.execPath, [bin, command, ...config, ...options], {
    stdio: 'inherit',
    env: { ...process.env, NO_UPDATE_NOTIFIER: '1', NODE_ENV: mode },
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise((done) => {
    child.on('exit', (code, signal) => done(code ?? (signal === null ? 1 : 130)));
  });
};
