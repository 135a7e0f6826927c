import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseAllRedirects } from 'netlify-redirect-parser';
import type { Command } from '../src/cli/command';
import { buildHostFiles } from '../src/artifacts/host';
import { findProgram } from '../scripts/programs';
import { mdxAttributes } from '../src/components/islands/mdx-attributes';

/** An example in the docs, or in a file for contributors. */
interface Fence {
  readonly page: string;
  /** The language, and the title if there is one. */
  readonly head: string;
  readonly source: string;
}

const pages = [
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.mdx?$/.test(file))
    .map((file) => `docs/${file}`),
  'README.md',
  'CONTRIBUTING.md',
];

const fences = pages.flatMap((page): Fence[] =>
  [...readFileSync(page, 'utf8').matchAll(/^```(?<head>\S.*)\n(?<source>[\s\S]*?)^```/gm)].map(
    ({ groups }) => ({
      page,
      head: groups?.head ?? '',
      source: groups?.source ?? '',
    }),
  ),
);

const here = 'tests/docs-fences.test.ts';

/**
 * The test of each kind of example: the beginning of its page, its head, and the test that compiles or runs it. A test
 * with `quotes` has the first line of the example in its own text.
 */
const checks: readonly {
  readonly page: string;
  readonly head: RegExp;
  readonly by: string;
  readonly quotes?: true;
}[] = [
  { page: 'docs/integrate/', head: /^ts\b/, by: 'tests/docs-code.test.ts' },
  { page: 'docs/integrate/docusaurus.mdx', head: /^js /, by: 'tests/docs-code.test.ts' },
  { page: 'docs/integrate/docusaurus.mdx', head: /^mdx /, by: 'tests/docusaurus-consumer/consumer.test.ts' },
  { page: 'docs/integrate/element.mdx', head: /^html$/, by: 'tests/browser/element-hosts.spec.ts' },
  { page: 'docs/integrate/element.mdx', head: /^js$/, by: 'tests/browser/card.spec.ts' },
  { page: 'docs/integrate/element.mdx', head: /^tsx /, by: 'tests/element-types.test.ts' },
  { page: 'docs/maintain/components.mdx', head: /^mdx$/, by: 'tests/docs-components.test.ts' },
  {
    page: 'docs/maintain/bring-your-own-metadata.mdx',
    head: /^(?:js|csv|text|yaml title="(?!\.gitlab))/,
    by: 'tests/bring-your-own-metadata.test.ts',
  },
  { page: 'docs/maintain/', head: /^yaml title="(?:data\/|A notice)/, by: 'tests/docs-examples.test.ts' },
  { page: 'docs/maintain/adopt.mdx', head: /^sh$/, by: 'tests/built/package.test.ts' },
  {
    page: 'docs/maintain/adopt.mdx',
    head: /"docusaurus.config.js"$/,
    by: 'tests/existing-site/site/docusaurus.config.js',
    quotes: true,
  },
  { page: 'docs/maintain/brand.mdx', head: /^txt$/, by: 'src/dataset/site.test.ts', quotes: true },
  { page: 'docs/', head: /^mermaid$/, by: 'tests/browser/mermaid.spec.ts' },
  { page: '', head: /^(?:bash|sh)\b/, by: here },
  { page: 'docs/maintain/', head: /^(?:mdx|toml|nginx)\b/, by: here },
  { page: 'docs/maintain/', head: /^yaml title="\.(?:github|gitlab)/, by: here },
  { page: 'docs/maintain/adopt.mdx', head: /"docusaurus.config.mjs"$/, by: here },
];

/** Without the place of a message, which depends on the whole file. */
const toFirstLine = ({ source }: Fence): string =>
  (source.split('\n')[0] ?? '').replace(/^[\w./-]+:\d+:\d+ /, '');

const findCheck = ({ page, head }: Fence) =>
  checks.find((check) => page.startsWith(check.page) && check.head.test(head));

describe('each example in the docs', () => {
  it.each(fences)('$page: $head has a test', (fence) => {
    const check = findCheck(fence);
    expect(check, 'Write a test for this example, and name it in the list above.').toBeDefined();
    if (check?.quotes) expect(readFileSync(check.by, 'utf8')).toContain(toFirstLine(fence));
  });

  it('has a test that exists and is needed', () => {
    const used = new Set(fences.map(findCheck));
    expect(checks.filter((check) => !used.has(check))).toEqual([]);
    for (const { by } of checks) expect(readFileSync(by, 'utf8')).not.toBe('');
  });
});

const inShell = fences.filter(({ head }) => /^(?:bash|sh)\b/.test(head));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

const isCommand = (value: unknown): value is Command =>
  typeof value === 'object' && value !== null && 'run' in value && 'help' in value;

const readHelp = async (): Promise<Map<string, string>> => {
  const files = readdirSync('src/cli', { recursive: true, encoding: 'utf8' }).filter(
    (file) => /^(?:[a-z-]+\/)?[a-z-]+\.ts$/.test(file) && file !== 'index.ts',
  );
  const modules = await Promise.all(
    files.map((file): Promise<Record<string, unknown>> => import(/* @vite-ignore */ `../src/cli/${file}`)),
  );
  const commands = modules.flatMap((module) => Object.values(module)).filter(isCommand);
  return new Map(commands.map(({ name, help }) => [name, help]));
};
const help = await readHelp();

describe('the examples for the shell', () => {
  // A line that ends in a backslash continues.
  const lines = inShell.flatMap(({ page, source }) =>
    source
      .replaceAll(/\\\n\s*/g, '')
      .split('\n')
      .filter((line) => /\bnpm |\bnpx /.test(line))
      .map((line) => ({ page, line })),
  );

  it.each(lines)('$page: $line', ({ line }) => {
    for (const [, script = ''] of line.matchAll(/\bnpm (?:run (?:--silent )?)?(?!run\b)([a-z][a-z:-]*)/g))
      expect(['ci', 'install', ...Object.keys(scripts)]).toContain(script);
    const [, name, options = ''] = /(?:stages --|npx stagebook) ([a-z-]+)(.*)/.exec(line) ?? [];
    if (name === undefined) return;
    const text = name === 'init' ? readFileSync('src/entries/init.ts', 'utf8') : (help.get(name) ?? '');
    expect(text).not.toBe('');
    for (const [option] of options.matchAll(/--[a-z-]+/g)) expect(text).toContain(option);
  });
});

describe('the examples of configurations and pages', () => {
  const findAll = (pattern: RegExp): Fence[] =>
    fences.filter((fence) => pattern.test(fence.head) && findCheck(fence)?.by === here);

  it.each(findAll(/^yaml/))('$page: $head has scripts and actions that exist', ({ source }) => {
    const text = JSON.stringify(parse(source));
    for (const [, script = ''] of text.matchAll(/npm run ([a-z:-]+)/g))
      expect(scripts).toHaveProperty(script);
    const files = [...text.matchAll(/(?:\.github\/actions|\bscripts)\/[a-z/-]+(?:\.sh)?/g)].map(String);
    expect(files).not.toEqual([]);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  it.each(findAll(/^mdx/))('$page: $head uses components and addresses that exist', ({ source }) => {
    const [, front = '', body = ''] = source.split(/^---$/m);
    expect(parse(front)).toMatchObject({ title: expect.any(String) as string });
    expect((parse(front) as { slug: string }).slug).toMatch(/^\/(?:[a-z-]+\/)*$/);
    for (const [, name = '', attribute = ''] of body.matchAll(/<([A-Z]\w+) ([a-z]+)=/g))
      expect(Object.keys(mdxAttributes[name]?.ids ?? {})).toContain(attribute);
  });

  it('Netlify reads the example of netlify.toml', async () => {
    const [example] = findAll(/^toml/);
    const folder = mkdtempSync(path.join(tmpdir(), 'toml-'));
    const netlifyConfigPath = path.join(folder, 'netlify.toml');
    writeFileSync(netlifyConfigPath, example?.source ?? '');
    const { errors } = await parseAllRedirects({
      redirectsFiles: [],
      netlifyConfigPath,
      configRedirects: [],
      minimal: true,
    });
    rmSync(folder, { recursive: true });
    expect(errors).toEqual([]);
  });

  it('Node runs the example of a configuration', async () => {
    const [example] = findAll(/^js/);
    const folder = mkdtempSync(path.join(tmpdir(), 'config-'));
    const file = path.join(folder, 'docusaurus.config.mjs');
    const entry = path.resolve('src/entries/config.ts');
    writeFileSync(file, (example?.source ?? '').replace("'stagebook/config'", JSON.stringify(entry)));
    const { default: create } = (await import(/* @vite-ignore */ file)) as {
      default: () => Promise<{ title: string; noIndex: boolean }>;
    };
    const config = await create();
    rmSync(folder, { recursive: true });
    expect(config).toMatchObject({ noIndex: true, baseUrl: '/' });
  });
});

describe('the example for nginx', () => {
  const program = findProgram('nginx');
  const test = program === null ? it.skip : it;

  test('is accepted with the published locations', () => {
    const example = fences.find(({ head }) => head === 'nginx')?.source ?? '';
    const folder = mkdtempSync(path.join(tmpdir(), 'nginx-'));
    const rules = {
      siteUrl: 'https://stages.example.org',
      baseUrl: '/docs/',
      headers: [],
      redirects: [],
      rewrites: [],
    };
    for (const { path: name, contents } of buildHostFiles(rules, ['nginx'])) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), contents);
    }
    const whole = `pid ${folder}/pid;\nerror_log ${folder}/log;\nevents { }\nhttp {\n${example.replaceAll('/var/www/stagebook', folder)}}\n`;
    writeFileSync(path.join(folder, 'nginx.conf'), whole);
    const { status, stderr } = spawnSync(program ?? '', ['-t', '-c', path.join(folder, 'nginx.conf')], {
      encoding: 'utf8',
    });
    rmSync(folder, { recursive: true });
    expect(status, stderr).toBe(0);
  });
});
