import { readFileSync, readdirSync } from 'node:fs';
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
