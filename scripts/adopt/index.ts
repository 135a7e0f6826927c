/**
 * Adopts the package as the docs say: runs exactly the commands of the pages, with the packed tarball, in empty folders and
 * without the network. Then builds each given dataset (a folder with `data` and `docs`), and with --foreign the policies of
 * other vendors, as repositories of their own.
 *
 *   npm run adopt -- [--keep] [--foreign] [DATASET…]
 */
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { foreignPolicies } from '../../tests/sample/foreign-policies';
import { listBlocks, listCommands } from './blocks';
import { packPackage } from '../../tests/built/packed';
import { startRegistry } from './registry';

const root = path.resolve(import.meta.dirname, '../..');
const readPage = (name: string): string => readFileSync(path.join(root, `docs/maintain/${name}.mdx`), 'utf8');

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'adopt-')));
const at = (...names: string[]): string => path.join(folder, ...names);

/** Commands of programs that serve until they are stopped. */
const isServer = (command: string): boolean => /^npm (start|run serve)$/.test(command);

const createEnvironment = (registry: string): Record<string, string> => ({
  PATH: process.env.PATH ?? '',
  HOME: at('home'),
  npm_config_registry: registry,
  npm_config_cache: at('cache'),
  npm_config_update_notifier: 'false',
  npm_config_audit: 'false',
  npm_config_fund: 'false',
  // Everything but this computer is out of reach.
  HTTP_PROXY: 'http://127.0.0.1:9',
  HTTPS_PROXY: 'http://127.0.0.1:9',
  NO_PROXY: 'localhost,127.0.0.1',
  BROWSER: 'none',
  PORT: '3987',
});

const wait = (milliseconds: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, milliseconds);
  });

/** Waits for the home page of a server. */
const openHome = async (): Promise<string> => {
  for (let tries = 0; tries < 600; tries += 1) {
    const page = await fetch('http://localhost:3987/').catch(() => null);
    if (page?.ok === true) return page.text();
    await wait(200);
  }
  throw new Error('The server did not answer within two minutes.');
};

const createShell = (environment: Record<string, string>) => {
  /** Runs one command as typed, says how long it took, and throws its output if it fails. */
  const run = async (command: string, cwd: string): Promise<void> => {
    const began = performance.now();
    const child = spawn('bash', ['-c', command], { cwd, env: environment, detached: true });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
      });
    const ended = new Promise<number>((done) => {
      child.on('exit', (code) => {
        done(code ?? 1);
      });
    });
    if (isServer(command)) {
      await Promise.race([openHome(), ended.then(() => Promise.reject(new Error(output)))]);
      process.kill(-(child.pid ?? 0));
      await ended;
    } else if ((await ended) !== 0) throw new Error(`${command}\n${output}`);
    console.log(`${String(Math.round((performance.now() - began) / 100) / 10).padStart(6)} s  ${command}`);
  };
  /** Runs the commands of a page in order; `cd` applies for those that follow. */
  return async (commands: readonly string[], start: string): Promise<string> => {
    let cwd = start;
    for (const command of commands) {
      const [, target] = /^cd (\S+)$/.exec(command) ?? [];
      if (target === undefined) await run(command, cwd);
      else cwd = path.join(cwd, target);
    }
    return cwd;
  };
};

const expectFile = (...names: string[]): void => {
  if (!existsSync(at(...names))) throw new Error(`${names.join('/')} was not built.`);
};

type Shell = ReturnType<typeof createShell>;

/** The first day of an adopter: begin, publish, upgrade. */
const beginSite = async (shell: Shell): Promise<string> => {
  console.log('A new site');
  mkdirSync(at('new'));
  const site = await shell(listCommands(readPage('adopt'), 'begin'), at('new'));
  await shell([...listCommands(readPage('publish'), ''), ...listCommands(readPage('upgrade'), '')], site);
  expectFile('new/my-stages/build/catalog/my-first-feature/index.html');
  return site;
};

const joinSite = async (shell: Shell): Promise<void> => {
  console.log('An existing Docusaurus site');
  const page = readPage('adopt');
  cpSync(path.join(root, 'tests/existing-site/site'), at('existing'), { recursive: true });
  await shell(['npm install'], at('existing'));
  cpSync(path.join(root, 'tests/datasets/minimal/data'), at('existing/stages'), { recursive: true });
  const [plugins] = listBlocks(page).filter(
    ({ section, language }) => section === 'existing' && language === 'js',
  );
  const config = readFileSync(at('existing/docusaurus.config.js'), 'utf8');
  if (plugins === undefined || !config.includes(plugins.text))
    throw new Error('The existing site does not have the lines of the page.');
  await shell([...listCommands(page, 'existing'), 'npx docusaurus build'], at('existing'));
  expectFile('existing/build/stages-and-support/catalog/kettle/index.html');
};

/** A dataset as the repository of an adopter. The pages are those of a new site if it has none. */
const adoptDataset = async (
  shell: Shell,
  name: string,
  { data, docs }: { readonly data: string; readonly docs: string | null },
  installed: string,
): Promise<void> => {
  console.log(`The dataset ${name}`);
  const own = (...names: string[]): string => at('adopters', name, ...names);
  mkdirSync(at('adopters'), { recursive: true });
  await shell([`npx stagebook init ${name}`], at('adopters'));
  // Installed once, because all of them have the same dependency.
  await shell([`cp -al ${path.join(installed, 'node_modules')} ${name}/node_modules`], at('adopters'));
  const settings = readFileSync(own('data/site.yaml'));
  rmSync(own('data'), { recursive: true });
  cpSync(data, own('data'), { recursive: true });
  if (!existsSync(own('data/site.yaml'))) writeFileSync(own('data/site.yaml'), settings);
  if (docs !== null) {
    rmSync(own('docs'), { recursive: true });
    cpSync(docs, own('docs'), { recursive: true });
  }
  await shell(['npm run stages -- migrate', 'npm test'], own());
  expectFile('adopters', name, 'build/catalog/index.html');
};

const adopt = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    options: { keep: { type: 'boolean', default: false }, foreign: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  for (const name of ['home', 'cache', 'packed']) mkdirSync(at(name));
  const tarball = packPackage(at('packed'));
  const registry = await startRegistry({ manifest, tarball }, path.join(root, 'node_modules'));
  try {
    const shell = createShell(createEnvironment(registry.url));
    const installed = await beginSite(shell);
    await joinSite(shell);
    for (const dataset of positionals) {
      const [data = '', docs = ''] = ['data', 'docs'].map((part) => path.resolve(dataset, part));
      const found = { data, docs: existsSync(docs) ? docs : null };
      await adoptDataset(shell, path.basename(dataset), found, installed);
    }
    if (values.foreign)
      for (const [name, create] of Object.entries(foreignPolicies)) {
        const { data } = await create();
        await adoptDataset(shell, name, { data, docs: null }, installed);
      }
  } finally {
    registry.close();
    if (values.keep) console.log(`Kept ${folder}`);
    else rmSync(folder, { recursive: true, force: true });
  }
};

adopt().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
