import { readdirSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, it, vi } from 'vitest';
import type { CatalogEntry } from '../../src/model/api/catalog-entry';
import { datasets, publish, readFor, textOf } from './published';
import { findWrongAddresses } from './addresses';
import { listedPages } from '../../src/model/pages/listed-pages';
import { endpoints } from '../../src/artifacts/schema/endpoints';

// Publishing the whole catalog takes seconds, and longer on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

interface Document<T> {
  readonly asOf: string;
  readonly lastModified: string | null;
  readonly total: number;
  readonly result: T;
}

type Entry = CatalogEntry & { readonly uri: string };

const base = 'https://stages.example.org/docs/';

/** Files for pages and hosts, and files that a card loads. Programs need none of them. */
const internal = [
  /^_redirects$/,
  /^robots\.txt$/,
  /^api\/v1\/index\.json$/,
  /^api\/404\./,
  /^embed\/card\./,
  /^assets\//,
  // Documents of pages that are no part of the API.
  new RegExp(`^(?:${listedPages.map(({ path }) => path.slice(1)).join('|')})[^/]*\\.json$`),
  /^(?:stages|support|catalog)\/.*\/$/,
];

/** A badge of a part or of a value, in the plain style: it exists in each style. */
const toPlainBadge = (file: string): string =>
  /^badges\/(?:stages|support|[^/]*\/parts)\//.test(file)
    ? file.replace(/(?:\.(?:flat|flat-square|for-the-badge))?\.(?:svg|json)$/, '.svg')
    : file;

describe.each(datasets)('the API of the $name dataset', ({ folder }) => {
  const dataset = readFor(folder);
  const { policy } = dataset;
  const files = publish(dataset);
  const read = <T>(name: string): Document<T> => JSON.parse(textOf(files, `api/v1/${name}`)) as Document<T>;
  const catalog = read<Entry[]>('catalog.json');

  it('has absolute addresses where its schema says so, and nowhere else', () => {
    const openapi = JSON.parse(textOf(files, 'api/v1/openapi.json')) as Parameters<
      typeof findWrongAddresses
    >[0];
    for (const { path, response } of endpoints) {
      const pattern = new RegExp(`^api/v1/${path.replace('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`);
      for (const name of [...files.keys()].filter((file) => pattern.test(file)).slice(0, 300))
        expect(findWrongAddresses(openapi, response, JSON.parse(textOf(files, name))), name).toEqual([]);
    }
    const wrong = { ...catalog, result: [{ ...catalog.result[0], uri: '/api/', permalink: base }] };
    expect(findWrongAddresses(openapi, 'CatalogResponse', wrong)).toEqual([
      `/result/0/permalink: ${base}`,
      '/result/0/uri: /api/',
    ]);
  });

  it('names in its index everything that is published, and nothing else', () => {
    const { result } = read<Record<string, unknown>>('index.json');
    const patterns = Object.values(result)
      .flat()
      .filter((value) => typeof value === 'string' && value.startsWith(base) && value !== base)
      .map((address) => String(address).slice(base.length))
      .map((path) => new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[a-z0-9.-]+')}$`));
    const byHand = ['api', 'embed'].flatMap((folder) =>
      readdirSync(`static/${folder}`, { recursive: true, encoding: 'utf8' })
        .map((file) => `${folder}/${file}`)
        .filter((file) => /\.[a-z]+$/.test(file)),
    );
    // Pages and cards have addresses that end in a slash.
    const all = [...files.keys(), ...byHand].map((file) => file.replace(/\/index\.html$/, '/'));
    expect(patterns.length).toBeGreaterThan(40);
    const named = (file: string): boolean => patterns.some((pattern) => pattern.test(file));
    expect(
      all.filter((file) => !internal.some((pattern) => pattern.test(file)) && !named(toPlainBadge(file))),
    ).toEqual([]);
    const unused = patterns
      .map(String)
      .filter((_, place) => !all.some((file) => patterns[place]?.test(file)));
    // PNG files need a rasterizer, which this test does not have. Not every dataset has parts.
    expect(unused.filter((pattern) => !/png|parts/.test(pattern))).toEqual([]);
  });

  it('has a list for each kind, stage, support state, category and publisher, also an empty one', () => {
    const ids = {
      kind: policy.kinds,
      stage: policy.stages,
      support: policy.supportStates,
      category: policy.categories,
      publisher: policy.publishers,
    };
    const valueOf: Readonly<Record<string, (entry: Entry) => readonly unknown[]>> = {
      kind: ({ kind }) => [kind],
      stage: ({ stage, groups }) => (groups.length === 0 ? [stage.id] : groups.map((group) => group.stage)),
      support: ({ support, groups }) =>
        groups.length === 0 ? [support?.id] : groups.map((group) => group.support),
      category: ({ category }) => [category],
      publisher: ({ publisher }) => [publisher],
    };
    for (const [by, known] of Object.entries(ids))
      for (const { id } of known) {
        const list = read<Entry[]>(`catalog/${by}/${id}.json`);
        expect(list.result, `${by} ${id}`).toEqual(
          catalog.result.filter((entry) => valueOf[by]?.(entry).includes(id)),
        );
        expect(list.total).toBe(list.result.length);
      }
  });

  it('has the changes of each year', () => {
    const all = read<{ date: string }[]>('changes.json').result;
    for (const year of new Set(all.map(({ date }) => date.slice(0, 4))))
      expect(read(`changes/${year}.json`).result).toEqual(all.filter(({ date }) => date.startsWith(year)));
  });

  it('has the catalog as lines and as a table', () => {
    const lines = textOf(files, 'api/v1/catalog.ndjson').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(catalog.result);
    const rows = parseCsv<Record<string, string>>(textOf(files, 'api/v1/catalog.csv'), {
      columns: true,
      bom: true,
    });
    expect(rows.map(({ id, stage, page }) => ({ id, stage, page }))).toEqual(
      catalog.result.map(({ id, stage, permalink }) => ({
        id,
        stage: stage.id,
        page: `${base}${permalink.slice(1)}`,
      })),
    );
  });

  it('says when each document was last modified', () => {
    const days = catalog.result.flatMap(({ id, lastChanged }) => {
      const { lastModified, asOf } = read(`subjects/${id}.json`);
      expect(read(`status/${id}.json`).lastModified).toBe(lastModified);
      expect((lastModified ?? '') >= (lastChanged ?? ''), id).toBe(true);
      expect((lastModified ?? '') <= asOf, id).toBe(true);
      return lastChanged ?? [];
    });
    expect(catalog.lastModified).toBe(days.toSorted().at(-1) ?? null);
    for (const name of ['policy.json', 'index.json', 'links.json', 'status.json'])
      expect((read(name).lastModified ?? '') >= (catalog.lastModified ?? ''), name).toBe(true);
  });

  it('has a tag, a 200 and a 404 for each path of its OpenAPI document', () => {
    const { paths, tags } = JSON.parse(textOf(files, 'api/v1/openapi.json')) as {
      paths: Record<string, { get: { tags: string[]; responses: Record<string, unknown> } }>;
      tags: { name: string }[];
    };
    expect(Object.keys(paths)).toHaveLength(endpoints.length + 2);
    for (const [path, { get }] of Object.entries(paths)) {
      expect(Object.keys(get.responses), path).toEqual(['200', '404']);
      expect(get.tags.every((tag) => tags.some(({ name }) => name === tag))).toBe(true);
      expect(get.tags, path).toHaveLength(1);
    }
  });
});
