import { resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { ArtifactContext } from '../../artifacts';
import type { SiteData } from '../../model/pages/site-data';
import { buildArtifacts, createContext } from '../../artifacts';
import { createDevFiles } from './dev-files';
import { deriveSiteData } from '../../model/pages/site-data';
import { listedPages } from '../../model/pages/listed-pages';
import { loadRasterizer } from './load-rasterizer';
import { publishedFolders } from '../../artifacts/folders';
import { readDataset } from '../../dataset';

let data: SiteData;
let derived: string[];

beforeAll(() => {
  const { dataset } = readDataset(resolve(__dirname, '../../../tests/datasets/observatory/data'));
  if (dataset === null) throw new Error('The dataset has errors');
  data = deriveSiteData(dataset);
});

/** Records the ids of the subjects whose documents are derived. */
const createCounting = (): ArtifactContext => {
  derived = [];
  const all = new Set<string>();
  const fresh = deriveSiteData(data.dataset);
  return {
    ...createContext(fresh, { siteUrl: 'https://example.com', baseUrl: '/' }),
    deriveDocument: (subject) => {
      all.add(subject.id);
      derived = [...all];
      return fresh.deriveDocument(subject);
    },
  };
};

test('finds every file of a build, with the same content', async () => {
  const rasterizer = await loadRasterizer();
  const create = (): ArtifactContext => ({ ...createCounting(), rasterizer });
  const find = createDevFiles(create());
  for (const { path, contents } of buildArtifacts(create()))
    expect(find(path)?.contents, path).toEqual(contents);
});

test('knows every folder of a build that has no pages', () => {
  const paths = Array.from(buildArtifacts(createCounting()), ({ path }) => path.split('/'));
  const folders = new Set(paths.filter(({ length }) => length > 1).map(([folder]) => folder));
  const ofPages = ['catalog', 'stages', 'support', ...listedPages.map(({ path }) => path.split('/')[1])];
  // Hosts have own rules for these two.
  const others = [...folders].filter((folder) => ![...ofPages, 'assets', 'embed'].includes(folder));
  expect([...others, 'pictures'].sort()).toEqual(publishedFolders);
});

test('derives one document for the files of one subject, and none for files of the policy', () => {
  const find = createDevFiles(createCounting());
  const id = data.dataset.subjects[0]?.id ?? '';
  for (const path of [
    `api/v1/subjects/${id}.json`,
    `badges/${id}/status.svg`,
    `embed/subjects/${id}/index.html`,
  ])
    expect(find(path)?.path).toBe(path);
  expect(derived).toEqual([id]);
  for (const path of ['api/v1/index.json', 'api/v1/changes.json', 'explorer/deadlines.json'])
    expect(find(path)?.path).toBe(path);
  expect(derived).toEqual([id]);
});

test.each([
  'main.js',
  'main.0123.hot-update.json',
  `catalog/nothing/index.html`,
  'img/favicon.svg',
  'badges/nothing/status.svg',
])('derives nothing for %s, which is no file of the catalog', (path) => {
  expect(createDevFiles(createCounting())(path)).toBeNull();
  expect(derived).toEqual([]);
});
