import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { plainWords } from './prose/plain-words';

const root = path.resolve(import.meta.dirname, '..');

/** Published files below `static/`, and quoted messages, are excepted. */
const isReworded = (file: string): boolean =>
  !file.startsWith('static/') && file !== 'src/model/text/messages.ts';

interface Remark {
  readonly line: number;
  readonly text: string;
}

const comment = /\/\*[\s\S]*?\*\/|\/\/.*(?:\n[ \t]*\/\/.*)*/g;
const title =
  /(?:\b(?:it|test|describe|step)(?:\.\w+)*(?:\([^()]*\))?|\]\))\(\s*(?:'((?:\\.|[^'\\])+)'|"((?:\\.|[^"\\])+)"|`((?:\\.|[^`\\])+)`),/g;

const toLine = (text: string, position: number): number => text.slice(0, position).split('\n').length;

/** The texts between tokens: comments and blanks. A parser is needed to recognise strings and JSX. */
const readTrivia = (file: string, text: string): { start: number; trivia: string }[] => {
  if (file.endsWith('.css')) return [{ start: 0, trivia: text }];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const visit = (node: ts.Node): { start: number; trivia: string }[] => {
    if (ts.isJSDoc(node)) return [];
    const children = node.getChildren(source);
    if (children.length > 0) return children.flatMap(visit);
    const end = node.kind === ts.SyntaxKind.JsxText ? node.pos : node.getStart(source);
    return [{ start: node.pos, trivia: text.slice(node.pos, end) }];
  };
  return visit(source);
};

/** Removes comment signs, code and quotations, and the names of disabled rules. */
const toProse = (text: string): string =>
  text
    .replace(/^\s*(\/\*+|\*(?!\/)|\/\/)\s?|\*\/$/gm, ' ')
    .replace(/`[^`]*`|"[^"]*"/g, '…')
    .replace(/eslint-\S+ .*? -- /, '')
    .replace(/\s+/g, ' ')
    .trim();

const readRemarks = (file: string): Remark[] => {
  const text = readFileSync(path.join(root, file), 'utf8');
  const comments = readTrivia(file, text).flatMap(({ start, trivia }) =>
    [...trivia.matchAll(comment)].map((match) => ({
      line: toLine(text, start + match.index),
      text: toProse(match[0]),
    })),
  );
  if (!/\.(test|spec)\./.test(file)) return comments;
  const titles = [...text.matchAll(title)].map((match) => ({
    line: toLine(text, match.index),
    text: match[1] ?? match[2] ?? match[3] ?? '',
  }));
  return [...comments, ...titles];
};

const findStiffWords = (remarks: readonly Remark[]): string[] =>
  remarks.flatMap(({ line, text }) =>
    plainWords.flatMap(([stiff, plain]) => {
      const found = stiff.exec(text);
      return found === null ? [] : [`${line}: "${found[0]}" in "${text}". Say: ${plain}`];
    }),
  );

const code = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter(
    (file) => /\.(tsx?|mts|mjs|css)$/.test(file) && existsSync(path.join(root, file)) && isReworded(file),
  );

describe('comments and test titles', () => {
  it('use plain words', { timeout: 60_000 }, () => {
    expect(code.length).toBeGreaterThan(0);
    const found = code.flatMap((file) => findStiffWords(readRemarks(file)).map((line) => `${file}:${line}`));
    expect(found).toEqual([]);
  });
});
