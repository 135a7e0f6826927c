/** Builds the npm package into dist/: JavaScript modules in the folders of the sources, and the types of the entries. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'esbuild';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');
const source = path.join(root, 'src');
const dist = path.join(root, 'dist');

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

const isTest = (file: string): boolean => /\.(test|test-support)\.tsx?$/.test(file);
const isTypes = (file: string): boolean => /\.d\.m?ts$/.test(file);

/** The module that a relative import means, as a path that Node and bundlers find without guessing. */
const resolveModule = (from: string, specifier: string, known: ReadonlySet<string>): string => {
  const target = path.resolve(path.dirname(from), specifier);
  if (known.has(target)) return specifier.replace(/\.tsx?$/, '.js');
  for (const ending of ['.ts', '.tsx']) {
    if (known.has(`${target}${ending}`)) return `${specifier}.js`;
    if (known.has(path.join(target, `index${ending}`))) return `${specifier.replace(/\/$/, '')}/index.js`;
  }
  throw new Error(`${from} imports "${specifier}", which does not exist.`);
};

/** Compiles each file by itself: relative imports get their full path, and all others stay as they are. */
const keepModules = (known: ReadonlySet<string>): Plugin => ({
  name: 'keep modules',
  setup: (build) => {
    build.onResolve({ filter: /./ }, ({ kind, importer, path: specifier }) => {
      if (kind === 'entry-point') return undefined;
      const isRelative = specifier.startsWith('.');
      return { path: isRelative ? resolveModule(importer, specifier, known) : specifier, external: true };
    });
  },
});

const buildModules = async (files: readonly string[]): Promise<void> => {
  await build({
    entryPoints: files.filter((file) => /\.tsx?$/.test(file)),
    outdir: dist,
    outbase: source,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    sourcemap: true,
    // The texts of the sources would double the size of the package.
    sourcesContent: false,
    charset: 'utf8',
    plugins: [keepModules(new Set(files))],
    logLevel: 'warning',
  });
};

const importPattern = /(\bfrom |\bimport\(|^import )(['"])(\.{1,2}\/[^'"]+)\2/gm;

/** Writes the types that the entries need, with full paths in their imports. */
const buildTypes = (entries: readonly string[]): void => {
  const all = path.join(root, 'node_modules/.cache/package-types');
  rmSync(all, { recursive: true, force: true });
  const project = ['--project', path.join(root, 'scripts/package.tsconfig.json'), '--outDir', all];
  const { status, stdout } = spawnSync(path.join(root, 'node_modules/.bin/tsc'), project, {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stdout);
  const written = new Set<string>();
  const write = (name: string): void => {
    if (written.has(name)) return;
    written.add(name);
    const text = readFileSync(path.join(all, `${name}.d.ts`), 'utf8').replace(
      importPattern,
      (_match, start: string, quote: string, specifier: string) => {
        const target = path.join(path.dirname(name), specifier.replace(/\.js$/, ''));
        const isFolder = !existsSync(path.join(all, `${target}.d.ts`));
        write(isFolder ? path.join(target, 'index') : target);
        return `${start}${quote}${specifier.replace(/\.js$/, '')}${isFolder ? '/index' : ''}.js${quote}`;
      },
    );
    const file = path.join(dist, `${name}.d.ts`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  for (const entry of entries) write(`entries/${entry}`);
};

/** Files that are published as they are: the links and the remark plugin are also downloads of every site. */
const copyFiles = (): void => {
  for (const file of listFiles(source).filter((name) => /\.(mjs|css)$/.test(name)))
    cpSync(file, path.join(dist, path.relative(source, file)));
  const published = path.join(root, 'static/api/v1');
  const copies = {
    'links.js': 'links.js',
    'links.d.ts': 'links.d.ts',
    'links.cjs': 'links.cjs',
    'links.d.cts': 'links.d.cts',
    'remark-stage-badge.mjs': 'remark.js',
    'remark-stage-badge.d.mts': 'remark.d.ts',
  };
  for (const [from, to] of Object.entries(copies))
    cpSync(path.join(published, from), path.join(dist, 'entries', to));
  // A site publishes the ids of its own dataset as types; the package knows none.
  const ids = ['ClauseId', 'EditionId', 'KindId', 'StageId', 'SubjectId', 'SupportStateId'];
  const types = ids.map((id) => `export type ${id} = string;\n`).join('');
  for (const ending of ['ts', 'cts']) writeFileSync(path.join(dist, `entries/stages.d.${ending}`), types);
};

/** The package of the compiled folder: its modules, and its own names for files that differ in browsers. */
const writeManifest = (imports: Readonly<Record<string, Readonly<Record<string, string>>>>): void => {
  const toCompiled = (file: string): string => file.replace('./src/', './').replace(/\.tsx?$/, '.js');
  const compiled = Object.entries(imports).map(([name, conditions]) => [
    name,
    Object.fromEntries(Object.entries(conditions).map(([when, file]) => [when, toCompiled(file)])),
  ]);
  const manifest = { type: 'module', imports: Object.fromEntries(compiled) as unknown };
  writeFileSync(path.join(dist, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
};

const { exports, imports } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  exports: Record<string, { types?: string } | string>;
  imports: Record<string, Record<string, string>>;
};
const typed = Object.values(exports).flatMap((entry) => {
  const [, name] = typeof entry === 'string' ? [] : (/entries\/(.+)\.d\.ts$/.exec(entry.types ?? '') ?? []);
  return name === undefined || !existsSync(path.join(source, `entries/${name}.ts`)) ? [] : [name];
});

/** Builds the package from the current sources. */
const buildPackage = async (): Promise<void> => {
  rmSync(dist, { recursive: true, force: true });
  await buildModules(listFiles(source).filter((file) => !isTest(file) && !isTypes(file)));
  copyFiles();
  buildTypes(typed);
  writeManifest(imports);
  chmodSync(path.join(dist, 'entries/bin.js'), 0o755);
};

void buildPackage();
