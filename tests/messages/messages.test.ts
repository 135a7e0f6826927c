import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareArguments } from '../../src/messages/arguments';
import { listLanguages, readLanguage } from '../../src/messages/catalogue';
import { listTexts } from './outside';
import { elementFile, renderElementTexts, renderMessageTypes, typesFile } from '../../scripts/messages';

const root = path.resolve(import.meta.dirname, '../..');
const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.split(path.sep).join('/')}`)
  .filter((file) => /\.tsx?$/.test(file) && !/\.test|\.d\.ts$/.test(file));
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** Texts for developers and adopters, which are English, and generated files. */
const english = [
  'src/cli/',
  'src/importer/',
  'src/dataset/',
  'src/messages/',
  'src/plugins/lifecycle/bootstrap/',
  'src/plugins/lifecycle/css/',
  'src/plugins/lifecycle/content.ts',
  'src/plugins/lifecycle/dev-server.ts',
  'src/plugins/lifecycle/docs/written.ts',
  'src/plugins/lifecycle/host-limits.ts',
  'src/plugins/lifecycle/identity.ts',
  'src/plugins/lifecycle/index.ts',
  'src/plugins/lifecycle/late-data.ts',
  'src/plugins/lifecycle/links/',
  'src/plugins/lifecycle/mdx/',
  'src/plugins/lifecycle/problems-page.ts',
  'src/entries/address.ts',
  'src/artifacts/host/',
  'src/edge/',
  'src/serve/',
  'src/artifacts/schema/',
  'src/model/api/',
  'src/model/schema/',
  'src/model/rules/',
  // Code of Mermaid, CSS and snippets.
  'src/model/appearance/mermaid.ts',
  'src/model/appearance/palette.ts',
  // Code of pages, and keys of templates.
  'src/plugins/lifecycle/brand.ts',
  'src/plugins/lifecycle/host-rules.ts',
  'src/plugins/lifecycle/static-pages/head.ts',
  'src/plugins/lifecycle/static-pages/page-writer.ts',
  'src/plugins/lifecycle/static-pages/template.ts',
  // The name of a view, and keys for browsers.
  'src/components/generated/HomeRoute.tsx',
  'src/components/islands/bootstrap/',
  'src/components/islands/mdx.ts',
  'src/components/search/SearchBar.tsx',
  'src/model/documents/badge-snippet.ts',
  'src/model/subject/requirement.ts',
  'src/model/permalink/',
  'src/model/difference/',
  'src/model/text/messages.ts',
  'src/element/texts.ts',
  'src/artifacts/embed/card-files.ts',
  'src/artifacts/redirect/script.ts',
  'src/artifacts/robots.ts',
  'src/element/style.ts',
  // The command line, and suggestions in errors.
  'src/entries/init',
  'src/entries/site-commands.ts',
  'src/model/text/suggest.ts',
];

describe('the messages', () => {
  const ids = readLanguage('en');

  it('have up-to-date types: run `npm run messages`', async () => {
    expect(readFileSync(typesFile, 'utf8')).toBe(await renderMessageTypes());
    expect(readFileSync(elementFile, 'utf8')).toBe(await renderElementTexts());
  });

  it.each(listLanguages())('are complete in %s, with the same values as in English', (language) => {
    const own = readLanguage(language);
    expect([...own.keys()]).toEqual([...ids.keys()]);
    const faults = [...own].map(([id, text]) => `${id}: ${compareArguments(text, ids.get(id) ?? '') ?? ''}`);
    expect(faults.filter((fault) => !fault.endsWith(': '))).toEqual([]);
  });

  it('are all used', () => {
    const used = new Set(
      sources.flatMap((file) => Array.from(read(file).matchAll(/\bsay\(\s*'([^']+)'/g), ([, id = '']) => id)),
    );
    expect([...ids.keys()].filter((id) => !used.has(id) && !id.startsWith('element.'))).toEqual([]);
  });
});

describe('the sources', () => {
  const isIn = (folders: readonly string[], file: string): boolean =>
    folders.some((folder) => file.startsWith(folder));
  const listOutside = (file: string): string[] =>
    listTexts(file, read(file)).map(({ line, text }) => `${file}:${line}: ${text}`);

  it('contain no text of the product outside of the catalogue', () => {
    const own = sources.filter((file) => !isIn(english, file));
    expect(own.flatMap(listOutside)).toEqual([]);
  });
});

describe('listTexts', () => {
  it('finds what readers see, and nothing else', () => {
    const source = `
      import x from 'Some module of text';
      const a: 'Not text' = 'some words', b = \`until \${x} came\`, c = 'an-id', d = 'sb-class';
      throw new TypeError('For developers only');
      const e = <p className="one two" title="Two words">Text {x} <b>{say('a.b')}</b></p>;
      if (a === 'Other words') c['Key of a record'] = { 'a key': 'Word' };
      const f = <b key={a ? 'x' : 'y'}>{a ? 'passes' : say('a.c')}</b>;
      console.warn('For developers'); a.includes('Some words'); const g = 'Segmenter' in Intl;
      const h = \`<p class="\${a}" title="Seen \${a}">Seen too</p>\`, i = '<link rel="x" href="y">';`;
    expect(listTexts('a.tsx', source)).toEqual([
      { line: 3, text: 'some words' },
      { line: 3, text: 'until {} came' },
      { line: 5, text: 'Two words' },
      { line: 5, text: 'Text' },
      { line: 6, text: 'Word' },
      { line: 7, text: 'passes' },
      { line: 9, text: 'Seen too Seen {}' },
    ]);
  });
});
