// Runs Docusaurus without its update notifier, its only network access, and sets the mode before React is
// loaded. Usage: node scripts/site.mjs start|build|clear [options]
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const bin = join(dirname(require.resolve('@docusaurus/core/package.json')), 'bin', 'docusaurus.mjs');
const [command = 'start', ...options] = process.argv.slice(2);
const mode = command === 'build' ? 'production' : 'development';

const child = spawn(process.execPath, [bin, command, ...options], {
  stdio: 'inherit',
  env: { ...process.env, NO_UPDATE_NOTIFIER: '1', NODE_ENV: mode },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 130)));
