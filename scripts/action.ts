/**
 * Writes the package.json and package-lock.json of the GitHub action: the packages that the command line imports, with
 * what they need, at the versions of this repository. The action so installs nothing of the site.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, '.github/actions/stages');

interface Locked {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** The packages that the command line imports. */
const listImported = async (): Promise<string[]> => {
  const { metafile } = await build({
    entryPoints: [path.join(root, 'src/cli/index.ts')],
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    write: false,
    metafile: true,
  });
  const imported = Object.values(metafile.inputs).flatMap(({ imports }) => imports);
  const names = imported
    .filter((entry) => entry.external === true && !entry.path.startsWith('node:'))
    .map((entry) => /^(@[^/]+\/)?[^/]+/.exec(entry.path)?.[0] ?? entry.path);
  return [...new Set([...names, 'esbuild'])].sort();
};

const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The texts of both files, by name. */
export const renderActionPackage = async (): Promise<ReadonlyMap<string, string>> => {
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>;
  };
  const imported = await listImported();
  const needed = new Map<string, Locked>();
  /** Finds a package as Node does: beside the one that needs it, then further up. */
  const add = (name: string, from: string): void => {
    const own = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
    const locked = packages[own];
    if (locked === undefined) {
      const end = from.lastIndexOf('/node_modules/');
      if (from === '') throw new Error(`package-lock.json has no "${name}".`);
      add(name, end < 0 ? '' : from.slice(0, end));
      return;
    }
    if (needed.has(own)) return;
    needed.set(own, locked);
    for (const next of Object.keys({ ...locked.dependencies, ...locked.optionalDependencies }))
      add(next, own);
  };
  for (const name of imported) add(name, '');
  const manifest = {
    name: 'stages-action',
    private: true,
    dependencies: Object.fromEntries(
      imported.map((name) => [name, needed.get(`node_modules/${name}`)?.version]),
    ),
  };
  const lock = {
    name: manifest.name,
    lockfileVersion: 3,
    requires: true,
    packages: {
      '': manifest,
      ...Object.fromEntries(
        [...needed]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          // The root of this repository needs some of them for development only.
          .map(([name, locked]) => [name, { ...locked, dev: undefined, peer: undefined }]),
      ),
    },
  };
  return new Map([
    ['package.json', toJson(manifest)],
    ['package-lock.json', toJson(lock)],
  ]);
};

const write = async (): Promise<void> => {
  for (const [name, text] of await renderActionPackage()) writeFileSync(path.join(folder, name), text);
};

if (process.argv[1] === import.meta.filename) void write();
