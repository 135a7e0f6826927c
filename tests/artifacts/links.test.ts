import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Links } from '../../static/api/v1/links';
import { compile, projects } from './compile';
import { toCommonJs } from '../../scripts/links';
import { datasets, publish, readFor, textOf } from './published';

// Publishing and compiling the whole catalog takes seconds, and longer on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const folder = path.resolve(import.meta.dirname, '../../static/api/v1');
const observatory = readFor(datasets.find(({ name }) => name === 'observatory')?.folder ?? '');
const files = publish(observatory);

interface Builder {
  createLinks: (answer: unknown) => Links;
}

/** Imports the published file, as a product does. */
const importBuilder = async (): Promise<Builder> => (await import(path.join(folder, 'links.js'))) as Builder;

const sources = Object.fromEntries([
  ...['stages.d.ts', 'stages.d.cts', 'links.json'].map((name) => [name, textOf(files, `api/v1/${name}`)]),
  ...['links.d.ts', 'links.d.cts'].map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
]) as Readonly<Record<string, string>>;

describe.each(projects)('the types of the link builder, $modules, skipLibCheck $skipLibCheck', (project) => {
  const ending = project.modules === 'nodenext-commonjs' ? 'cjs' : 'js';
  const use = (line: string): string[] =>
    compile(
      {
        ...sources,
        'use.ts': [
          `import { createLinks } from './links.${ending}';`,
          `import type { CatalogResponse } from './stages.${ending}';`,
          `import answer from './links.json'${ending === 'cjs' ? '' : " with { type: 'json' }"};`,
          'declare const catalog: CatalogResponse;',
          'const links = createLinks(answer);',
          line,
        ].join('\n'),
      },
      project,
    );

  it.each([
    "links.subject('drv-focuser', { edition: 'dome' }); links.explorer({ stage: ['bench'], asOf: '2024-01-31' });",
    'for (const { id } of catalog.result) links.compare(`subject:${id}`), links.badge(id);',
    'for (const { stage } of catalog.result) if (links.hasStage(stage.id)) links.stage(stage.id);',
    'const given: string = answer.result.site; if (links.hasClause(given)) links.clause(given);',
  ])('accept %s', (line) => {
    expect(use(line)).toEqual([]);
  });

  it.each([
    "links.subject('drv-fokuser');",
    "links.subject('drv-focuser', { edition: 'home' });",
    "links.stage('ga');",
    "links.explorer({ stages: 'bench' });",
    'links.compare();',
    'for (const { stage } of catalog.result) links.stage(stage.id);',
    'createLinks({ result: {} });',
  ])('reject %s', (line) => {
    expect(use(line)).toHaveLength(1);
  });
});

describe('the link builder for CommonJS', () => {
  it('is generated from the ES module', () => {
    for (const [name, text] of Object.entries(toCommonJs()))
      expect(readFileSync(path.join(folder, name), 'utf8')).toBe(text);
  });

  it('can be required', () => {
    const { createLinks } = createRequire(import.meta.url)(path.join(folder, 'links.cjs')) as Builder;
    const { hasSubject } = createLinks(JSON.parse(textOf(files, 'api/v1/links.json')));
    expect(hasSubject('drv-focuser')).toBe(true);
  });
});

describe('the link builder', async () => {
  const { createLinks } = await importBuilder();
  // The types contain the ids of the published dataset; the compiler test below checks them.
  const links = createLinks(JSON.parse(textOf(files, 'api/v1/links.json'))) as unknown as Record<
    keyof Links,
    (...values: readonly unknown[]) => string
  >;
  const site = 'https://stages.example.org/docs';

  it('returns absolute links', () => {
    expect(links.subject('drv-focuser')).toBe(`${site}/catalog/drv-focuser/`);
    expect(links.subject('drv-focuser', { edition: 'dome' })).toBe(
      `${site}/catalog/drv-focuser/?edition=dome#edition-dome`,
    );
    expect(links.stage('first-light')).toBe(`${site}/stages/first-light/`);
    expect(links.support('night-watch')).toBe(`${site}/support/night-watch/`);
    expect(links.clause('classroom-watch')).toBe(`${site}/support/#classroom-watch`);
    expect(links.compare('subject:drv-focuser', 'stage:bench')).toBe(
      `${site}/compare/?with=subject:drv-focuser,stage:bench`,
    );
    expect(links.explorer()).toBe(`${site}/explorer/`);
    expect(
      links.explorer({ q: 'dew & fog', stage: ['bench', 'sketch'], edition: 'dome', asOf: '2024-01-31' }),
    ).toBe(`${site}/explorer/?q=dew%20%26%20fog&stage=bench,sketch&edition=dome&as-of=2024-01-31`);
  });

  it('links to published badges', () => {
    for (const part of ['status', 'stage', 'support'])
      for (const style of ['plain', 'flat', 'flat-square', 'for-the-badge']) {
        const url = links.badge('drv-focuser', { part, style });
        expect(files.has(url.replace(`${site}/`, '')), url).toBe(true);
      }
  });

  it('throws for an unknown id, with a suggestion', () => {
    expect(() => links.subject('drv-fokuser')).toThrow(
      /^There is no subject "drv-fokuser"\. Did you mean "drv-focuser"/,
    );
    expect(() => links.subject('drv-focuser', { edition: 'home' })).toThrow('There is no edition "home".');
    expect(() => links.stage('benhc')).toThrow('Did you mean "bench"?');
    expect(() => links.compare('planet:mars')).toThrow('There is no thing to compare "planet:mars".');
    expect(() => links.explorer({ stages: 'bench' })).toThrow('Did you mean "stage"?');
    expect(() => links.explorer({ asOf: 'yesterday' })).toThrow('"yesterday" is no day written YYYY-MM-DD.');
    expect(() => links.subject(undefined)).toThrow('There is no subject "undefined".');
    expect(() => links.subject('constructor')).toThrow('There is no subject "constructor".');
  });

  it('knows all ids', () => {
    expect([links.hasSubject('drv-focuser'), links.hasSubject('drv-fokuser')]).toEqual([true, false]);
    expect([links.hasStage('bench'), links.hasStage('unknown')]).toEqual([true, false]);
    expect([links.hasSupport('night-watch'), links.hasSupport(null)]).toEqual([true, false]);
    expect([links.hasEdition('dome'), links.hasEdition('')]).toEqual([true, false]);
    expect([links.hasKind('driver'), links.hasKind('toString')]).toEqual([true, false]);
    expect([links.hasClause('classroom-watch'), links.hasClause(undefined)]).toEqual([true, false]);
  });

  it('lists every id, returns only paths below the site, and says where removed subjects went', () => {
    const { result } = JSON.parse(textOf(files, 'api/v1/links.json')) as {
      result: { subjects: { id: string; presence: string; to: string[] }[] };
    };
    expect(result.subjects.map(({ id }) => id)).toEqual(observatory.subjects.map(({ id }) => id));
    expect(result.subjects.find(({ id }) => id === 'drv-allsky-camera')).toMatchObject({
      presence: 'split',
      to: ['drv-allsky-colour', 'drv-allsky-mono'],
    });
  });
});
