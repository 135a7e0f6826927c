import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareArguments } from '../../src/messages/arguments';
import { listLanguages, readLanguage } from '../../src/messages/catalogue';
import { listTexts } from './outside';
import { readCommands } from '../../src/messages/commands';
import {
  commandsFile,
  elementFile,
  renderCommands,
  renderElementTexts,
  renderMessageTypes,
  typesFile,
} from '../../scripts/messages';

const root = path.resolve(import.meta.dirname, '../..');
const list = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.split(path.sep).join('/')}`)
    .filter((file) => /\.tsx?$/.test(file) && !/\.test|\.d\.ts$/.test(file));
/** Of the scripts, those that print for everybody who runs `npm test`. */
const sources = [...list('src'), ...list('scripts/test')];
const scripts = list('scripts');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** Files with code as text, such as templates, snippets and keys for browsers, and generated files. */
const code = [
  // The head of a file.
  'src/model/permalink/lock-heading.ts',
  'src/plugins/lifecycle/bootstrap/',
  'src/plugins/lifecycle/css/',
  'src/plugins/lifecycle/late-data.ts',
  'src/plugins/lifecycle/mdx/tree.ts',
  'src/artifacts/host/',
  // Descriptions of the API, which are written beside its schemas.
  'src/artifacts/schema/',
  'src/model/api/',
  // Files of a new dataset.
  'src/cli/scaffold/templates.ts',
  'src/entries/init-files.ts',
  // Names that people type.
  'scripts/test/steps.ts',
  // Code of Mermaid, CSS and snippets.
  'src/model/appearance/mermaid.ts',
  'src/model/appearance/palette.ts',
  // Code of pages and modules, and keys of templates.
  'src/messages/code.ts',
  'src/plugins/lifecycle/brand.ts',
  'src/plugins/lifecycle/static-pages/head.ts',
  'src/plugins/lifecycle/static-pages/page-writer.ts',
  'src/plugins/lifecycle/static-pages/template.ts',
  // The name of a view, and keys for browsers.
  'src/components/generated/HomeRoute.tsx',
  'src/components/islands/bootstrap/',
  'src/components/islands/mdx.ts',
  'src/components/search/SearchBar.tsx',
  'src/model/documents/badge-snippet.ts',
  'src/model/text/commands.ts',
  'src/element/texts.ts',
  'src/artifacts/embed/card-files.ts',
  'src/artifacts/redirect/script.ts',
  'src/artifacts/robots.ts',
  'src/element/style.ts',
];

/** The folders whose texts readers see, in the language of the site. */
const ofPages = ['artifacts', 'components', 'edge', 'element', 'guest-theme', 'site-theme'];

const listUsed = (files: readonly string[]): Set<string> =>
  new Set(
    files.flatMap((file) => Array.from(read(file).matchAll(/\bsay\(\s*'([^']+)'/g), ([, id = '']) => id)),
  );

/** Whether a message only makes sense after or before another: it begins or ends like the middle of a sentence. */
const isFragment = (text: string): boolean =>
  /^[\s,;:.)!?]|^(and|or|but|because|which|und|oder|aber|sondern|weil|dass)\b/.test(text) ||
  /[\s,(]$|\b(and|or|but|und|oder|aber)$/.test(text);

describe('isFragment', () => {
  it('finds what only makes sense beside another message', () => {
    const parts = [
      ', from {day}',
      ' (moved)',
      '. Required first: {needs}',
      'and {count} more',
      'See ',
      'either or',
    ];
    expect(parts.filter((text) => !isFragment(text))).toEqual([]);
    expect(['(opens in new tab)', 'by {day}', '“{sentence}”', 'Next stages:'].filter(isFragment)).toEqual([]);
  });
});

describe('the messages', () => {
  const ids = readLanguage('en');

  it('have up-to-date types: run `npm run messages`', async () => {
    expect(readFileSync(typesFile, 'utf8')).toBe(await renderMessageTypes());
    expect(readFileSync(elementFile, 'utf8')).toBe(await renderElementTexts());
    expect(readFileSync(commandsFile, 'utf8')).toBe(await renderCommands());
  });

  it.each(listLanguages())('are complete in %s, with the same values as in English', (language) => {
    const own = readLanguage(language);
    expect([...own.keys()]).toEqual([...ids.keys()]);
    const faults = [...own].filter(([id, text]) => compareArguments(text, ids.get(id) ?? '') !== null);
    expect(faults).toEqual([]);
  });

  it.each(listLanguages())('name the language of their file in %s', (language) => {
    expect(readLanguage(language).get('language.locale')?.split('-')[0]).toBe(language.split('-')[0]);
    expect(readLanguage(language).get('language.lowers-names')).toMatch(/^(?:yes|no)$/);
  });

  it.each(listLanguages())('are no parts of sentences in %s', (language) => {
    expect([...readLanguage(language)].filter(([, text]) => isFragment(text))).toEqual([]);
  });

  it('are all used', () => {
    const used = listUsed(sources);
    expect([...ids.keys()].filter((id) => !used.has(id) && !id.startsWith('element.'))).toEqual([]);
  });
});

describe('the messages of the commands', () => {
  const commands = readCommands();

  it('have ids of their own, in rooms of their own', () => {
    const toRoom = (id: string): string => id.split('.')[0] ?? '';
    const known = new Set(Array.from(readLanguage('en').keys(), toRoom));
    const own = commands.map(([id]) => id);
    expect(own.filter((id, index) => known.has(toRoom(id)) || own.indexOf(id) !== index)).toEqual([]);
  });

  it('are no parts of sentences', () => {
    expect(commands.filter(([, text]) => isFragment(text))).toEqual([]);
  });

  it('are all used', () => {
    const used = listUsed([...sources, ...scripts]);
    expect(commands.map(([id]) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  it('are on no page', () => {
    const own = new Set(commands.map(([id]) => id));
    const used = listUsed(
      sources.filter((file) => ofPages.some((folder) => file.startsWith(`src/${folder}/`))),
    );
    expect([...used].filter((id) => own.has(id))).toEqual([]);
  });
});

describe('the sources', () => {
  const isIn = (folders: readonly string[], file: string): boolean =>
    folders.some((folder) => file.startsWith(folder));
  const listOutside = (file: string): string[] =>
    listTexts(file, read(file)).map(({ line, text }) => `${file}:${line}: ${text}`);

  it('contain no text of the product outside of the catalogue', () => {
    const own = sources.filter((file) => !isIn(code, file));
    expect(own.flatMap(listOutside)).toEqual([]);
  });

  it('are on no list of exceptions without need', () => {
    const outside = sources.flatMap((file) => (listOutside(file).length === 0 ? [] : [file]));
    expect(code.filter((name) => !outside.some((file) => file.startsWith(name)))).toEqual([]);
  });
});

describe('listTexts', () => {
  it('finds what readers see, and nothing else', () => {
    const source = `
      import x from 'Some module of text';
      const a: 'Not text' = 'some words', b = \`until \${x} came\`, c = 'an-id', d = 'sb-class';
      throw new TypeError('For developers only'); throw new UsageError('For users');
      const e = <p className="one two" title="Two words">Text {x} <b>{say('a.b')}</b></p>;
      if (a === 'Other words') c['Key of a record'] = { 'a key': 'Word' };
      const f = <b key={a ? 'x' : 'y'}>{a ? 'passes' : say('a.c')}</b>;
      console.warn('For developers'); a.includes('Some words'); const g = 'Segmenter' in Intl;
      const j = \`npm run stages -- show ID \${a} [--data DIR]\`, k = \`ID --to STAGE \${a}\`;
      const h = \`<p class="\${a}" title="Seen \${a}">Seen too</p>\`, i = '<link rel="x" href="y">', l = '--to needs two ids';`;
    expect(listTexts('a.tsx', source)).toEqual([
      { line: 3, text: 'some words' },
      { line: 3, text: 'until {} came' },
      { line: 4, text: 'For users' },
      { line: 5, text: 'Two words' },
      { line: 5, text: 'Text' },
      { line: 6, text: 'Word' },
      { line: 7, text: 'passes' },
      { line: 10, text: 'Seen too Seen {}' },
      { line: 10, text: '--to needs two ids' },
    ]);
  });
});
