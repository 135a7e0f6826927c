import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((file) => file !== '' && existsSync(path.join(root, file)));

const isText = (file: string): boolean => !/\.(png|ico|ttf|woff2?|lock)$|package-lock\.json$/.test(file);

/** `file:line` of each matching line, except in this file. */
const findLines = (pattern: RegExp, among: readonly string[]): string[] =>
  among
    .filter((file) => isText(file) && file !== 'tests/house.test.ts')
    .flatMap((file) =>
      readFileSync(path.join(root, file), 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          pattern.test(line) ? [`${file}:${index + 1}: ${line.trim().slice(0, 100)}`] : [],
        ),
    );

describe('the repository', () => {
  it('has no vaguely named folder', () => {
    const vague = /(^|\/)(utils?|libs?|helpers?|common|misc|shared)\//;
    expect(files.filter((file) => vague.test(file))).toEqual([]);
  });

  it('contains no path of one machine', () => {
    expect(findLines(/(^|[\s"'`(=])\/(root|work|home\/\w+|Users\/\w+|tmp\/\w+)\b/, files)).toEqual([]);
  });

  it('has no open tasks in the code', () => {
    const code = files.filter((file) => /\.(ts|tsx|mjs|mts|css)$/.test(file));
    expect(findLines(/\b(TODO|FIXME|XXX|HACK)\b/, code)).toEqual([]);
  });

  it('has no test data or built files among the published files', () => {
    expect(
      files.filter((file) => /^(build|\.build|\.docusaurus|test-results|coverage)\b/.test(file)),
    ).toEqual([]);
  });

  it('gives a reason for each disabled rule', () => {
    const switches = /eslint-disable|@ts-(expect-error|ignore|nocheck)/;
    const code = files.filter((file) => /\.(ts|tsx|mjs|mts)$/.test(file));
    const silent = findLines(switches, code).filter(
      (line) => !/(eslint-disable[\w-]* .+ -- \S|@ts-expect-error \S)/.test(line),
    );
    expect(silent).toEqual([]);
  });

  it('lists every script of package.json in the README', () => {
    const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
    const spoken = (name: string): string =>
      ['start', 'test'].includes(name) ? `npm ${name}` : `npm run ${name}`;
    expect(Object.keys(scripts).filter((name) => !readme.includes(`\`${spoken(name)}`))).toEqual([]);
  });

  it('refers only to existing files in its documents', () => {
    const missing = ['README.md', 'DESIGN.md', 'CONTRIBUTING.md', 'docs/maintain/architecture.md'].flatMap(
      (document) => {
        const text = readFileSync(path.join(root, document), 'utf8');
        const named = [
          ...text.matchAll(/`((?:src|tests|scripts|bench|data|docs|static|\.github)\/[\w./-]+)`/g),
        ].map(([, name = '']) => name);
        const linked = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map(([, name = '']) => name);
        return [...named, ...linked]
          .filter((name) => !existsSync(path.join(root, name)))
          .map((name) => `${document}: ${name}`);
      },
    );
    expect(missing).toEqual([]);
  });

  it('refers only to existing sections of its documents', () => {
    const missing = files.filter(isText).flatMap((file) => {
      const text = readFileSync(path.join(root, file), 'utf8');
      return [...text.matchAll(/\b([A-Z]+\.md), "([^"\n]+)"/g)]
        .filter(([, document = '', section = '']) => {
          const headings = readFileSync(path.join(root, document), 'utf8').matchAll(/^#+ (.+)$/gm);
          return ![...headings].some(([, heading]) => heading === section);
        })
        .map(([reference]) => `${file}: ${reference}`);
    });
    expect(missing).toEqual([]);
  });

  it('pins every action by commit, with its version in a comment', () => {
    const workflows = files.filter((file) => /^(\.github\/.+|action)\.ya?ml$/.test(file));
    const used = findLines(/^\s*(- )?uses: (?!\.\/)/, workflows);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });
});
