import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it, vi } from 'vitest';

// The types of a framework are large, and a busy machine is slow.
vi.setConfig({ testTimeout: 120_000 });

const root = path.resolve(import.meta.dirname, '..');

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  exactOptionalPropertyTypes: true,
  // The types of the frameworks themselves have errors.
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.ReactJSX,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  paths: {
    'stagebook/element': [path.join(root, 'src/entries/element.ts')],
    'stagebook/element/*': [path.join(root, 'src/entries/element-*.ts')],
  },
};

/** The errors of files by name, which are compiled in one program, because the types of a framework are large. */
const compile = (files: Readonly<Record<string, string>>, more: ts.CompilerOptions = {}) => {
  const all = { ...options, ...more };
  const toPath = (name: string): string => path.join(root, 'tests', `${name}.tsx`);
  const sources = new Map(Object.entries(files).map(([name, text]) => [toPath(name), text]));
  const disk = ts.createCompilerHost(all);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (name) => sources.has(name) || disk.fileExists(name),
    getSourceFile: (name, target) => {
      const text = sources.get(name);
      return text === undefined ? disk.getSourceFile(name, target) : ts.createSourceFile(name, text, target);
    },
  };
  const program = ts.createProgram([...sources.keys()], all, host);
  return Object.fromEntries(
    Object.keys(files).map((name) => [
      name,
      ts
        .getPreEmitDiagnostics(program, program.getSourceFile(toPath(name)))
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
    ]),
  );
};

/** Expects that a text compiles with each of some values, and not with others. */
const check = (
  toText: (value: string) => string,
  right: readonly string[],
  wrong: readonly string[],
  settings?: ts.CompilerOptions,
): void => {
  const all = [...right, ...wrong];
  const errors = compile(
    Object.fromEntries(all.map((value, index) => [`user-${index}`, toText(value)])),
    settings,
  );
  const found = all.map((value, index) => [value, errors[`user-${index}`] ?? []] as const);
  expect(found.slice(0, right.length)).toEqual(right.map((value) => [value, []]));
  expect(found.slice(right.length).filter(([, messages]) => messages.length !== 1)).toEqual([]);
};

const right = [
  '<stage-badge subject="a" />',
  '<stage-badge subject="a" edition="cloud" part="x" variant="card" site="https://a.example/" max-age={30} id="b">A</stage-badge>',
  '<stage-badge subject="a" max-age="30" />',
];
const wrong = [
  '<stage-badge />',
  '<stage-badge subject={1} />',
  '<stage-badge subject="a" variant="pill" />',
  '<stage-badge subject="a" max-age="soon" />',
  '<stage-badge subject="a" colour="red" />',
];
const rightProps = [
  "{ subject: 'a' }",
  "{ subject: 'a', edition: 'cloud', part: 'x', variant: 'inline', site: 'https://a.example/', 'max-age': 30 }",
];
const wrongProps = ['{}', '{ subject: 1 }', "{ subject: 'a', variant: 'pill' }"];

describe('the types of the element', () => {
  it('in JSX of React, with a ref', () => {
    const withRef = `(() => {
  const ref = useRef<StageBadge>(null);
  return <stage-badge ref={ref} subject="a" onClick={() => ref.current?.state} className="b" />;
})`;
    const head =
      "import { useRef } from 'react';\nimport type { StageBadge } from 'stagebook/element/react';";
    check(
      (jsx) => `${head}\nexport const badge = ${jsx};\nexport { useRef };\nexport type { StageBadge };`,
      [...right, withRef],
      wrong,
    );
  });

  it('in the documented example', () => {
    const docs = readFileSync('docs/integrate/element.mdx', 'utf8');
    const example = /```tsx title="React"\n(?<source>[\s\S]*?)```/.exec(docs)?.groups?.source ?? '';
    check((text) => text, [example], [example.replace('edition=', 'editions=')]);
  });

  it('in JSX of Vue', () => {
    const settings = { jsx: ts.JsxEmit.Preserve, jsxImportSource: 'vue' };
    check((jsx) => `import 'stagebook/element/vue';\nexport const badge = ${jsx};`, right, wrong, settings);
  });

  // Svelte and the templates of Vue are compiled by their own compilers, which read these types.
  it('in Svelte', () => {
    const head =
      "import 'stagebook/element/svelte';\nimport type { SvelteHTMLElements } from 'svelte/elements';";
    const type = "SvelteHTMLElements['stage-badge']";
    check((props) => `${head}\nexport const props: ${type} = ${props};`, rightProps, wrongProps);
  });

  it('in templates of Vue', () => {
    const head = "import 'stagebook/element/vue';\nimport type { GlobalComponents } from 'vue';";
    const type = "InstanceType<GlobalComponents['stage-badge']>['$props']";
    check((props) => `${head}\nexport const props: ${type} = ${props};`, rightProps, wrongProps);
  });

  it('in the DOM', () => {
    const head = "import 'stagebook/element';\nexport const found =";
    check(
      (after) => `${head} ${after};`,
      ["document.querySelector('stage-badge')?.state", "document.createElement('stage-badge').state"],
      ["document.querySelector('stage-badge')?.mood", "document.createElement('stage-badge').mood"],
    );
  });
});
