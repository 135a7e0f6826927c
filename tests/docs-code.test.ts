import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { compile, projects } from './artifacts/compile';
import { datasets, publish, readFor, textOf } from './artifacts/published';

// Publishing and compiling the whole catalog takes seconds, and longer on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const pages = readdirSync('docs/integrate').map((page) => `docs/integrate/${page}`);

/** The examples of a language on the pages about integration, with the text after the language's name. */
const examplesIn = (language: string): { page: string; title: string; source: string }[] =>
  pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/```(?<head>.*)\n(?<source>[\s\S]*?)```/g)].flatMap(
      ({ groups: { head = '', source = '' } = {} }) =>
        head.split(' ')[0] === language ? [{ page, title: head.slice(language.length + 1), source }] : [],
    ),
  );

const files = publish(readFor(datasets[0]?.folder ?? ''));
const stages = Object.fromEntries([
  ...['stages.d.ts', 'stages.d.cts', 'links.json'].map((name) => [name, textOf(files, `api/v1/${name}`)]),
  ...['links.d.ts', 'links.d.cts'].map((name) => [
    name,
    readFileSync(path.join('static/api/v1', name), 'utf8'),
  ]),
]) as Readonly<Record<string, string>>;
const copied = Object.fromEntries(Object.entries(stages).map(([name, text]) => [`stages/${name}`, text]));

describe.each(examplesIn('ts'))('$page: the example in TypeScript $title', ({ title, source }) => {
  const forCommonJs = title.includes('CommonJS');

  it.each(projects.filter(({ modules }) => (modules === 'nodenext-commonjs') === forCommonJs))(
    'compiles as written: $modules, skipLibCheck $skipLibCheck',
    (project) => {
      expect(compile({ ...copied, 'example.ts': source }, project)).toEqual([]);
    },
  );
});

describe('the remark plugin', () => {
  const [config] = examplesIn('js').filter(({ title }) => title.includes('docusaurus.config'));
  const plugin = readFileSync('static/api/v1/remark-stage-badge.mjs', 'utf8');
  const types = readFileSync('static/api/v1/remark-stage-badge.d.mts', 'utf8');

  it('takes the options of the documented configuration', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'docusaurus-'));
    writeFileSync(path.join(folder, 'remark-stage-badge.mjs'), plugin);
    const file = path.join(folder, 'docusaurus.config.mjs');
    writeFileSync(file, config?.source ?? '');
    type Remark = readonly [(options: object) => (tree: object, file: object) => Promise<void>, object];
    const { default: site } = (await import(/* @vite-ignore */ file)) as {
      default: { presets: [string, { docs: { remarkPlugins: Remark[] } }][] };
    };
    const [[, { docs }] = ['', { docs: { remarkPlugins: [] } }]] = site.presets;
    const [[create, options] = []] = docs.remarkPlugins;
    await expect(create?.(options ?? {})({ children: [] }, {})).resolves.toBeUndefined();
    rmSync(folder, { recursive: true });
  });

  it.each(projects.filter(({ modules }) => modules !== 'nodenext-commonjs'))(
    'has types: $modules, skipLibCheck $skipLibCheck',
    (project) => {
      const use = (options: string): string[] =>
        compile(
          {
            'remark-stage-badge.d.mts': types,
            'use.ts': `import remarkStageBadge from './remark-stage-badge.mjs';\nexport const plugin = remarkStageBadge(${options});`,
          },
          project,
        );
      expect(use("{ site: 'https://your-stages-site/', maxAge: 0, live: false }")).toEqual([]);
      expect(use('{}')).toHaveLength(1);
      expect(use("{ site: 'https://your-stages-site/', maxage: 0 }")).toHaveLength(1);
    },
  );
});
