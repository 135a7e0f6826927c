import { describe, expect, it } from 'vitest';
import { dirname, join, relative } from 'node:path';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import ts from 'typescript';

const root = join(import.meta.dirname, '../..');

const findModule = (path: string): string | undefined =>
  [path, `${path}.ts`, `${path}.tsx`, join(path, 'index.ts'), join(path, 'index.tsx')].find(
    (file) => existsSync(file) && statSync(file).isFile(),
  );

/** The files of the project that a file names, also those of which it takes only types. */
const listImports = (file: string): string[] =>
  ts
    .preProcessFile(readFileSync(file, 'utf8'))
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .flatMap((name) => findModule(join(dirname(file), name)) ?? []);

/** The first circle of each file that leads back to itself. */
const findCircles = (imports: ReadonlyMap<string, readonly string[]>): string[][] => {
  const done = new Set<string>();
  const circles: string[][] = [];
  const visit = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) circles.push([...path.slice(start), file]);
    if (start >= 0 || done.has(file)) return;
    for (const next of imports.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return circles;
};

describe('imports of src', () => {
  it('are found to go in a circle', () => {
    const imports = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', ['b']],
    ]);
    expect(findCircles(imports)).toEqual([['b', 'c', 'b']]);
  });

  // The lint rule `no-cycle` ignores imports of types.
  it('never go in a circle, not even for types', () => {
    const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join(root, 'src', file));
    const imports = new Map(files.map((file) => [file, listImports(file)]));
    expect([...imports.values()].flat().length).toBeGreaterThan(1000);
    expect(
      findCircles(imports).map((circle) => circle.map((file) => relative(root, file)).join(' → ')),
    ).toEqual([]);
  });
});
