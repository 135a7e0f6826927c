import path from 'node:path';
import type { Artifact } from '../../src/artifacts';
import type { Dataset } from '../../src/model/catalog/dataset';
import { buildArtifacts, createContext } from '../../src/artifacts';
import { deriveSiteData } from '../../src/model/pages/site-data';
import { readDataset } from '../../src/dataset';

// Both test runners start in the project's folder, and Playwright's loader has no `import.meta`.
const root = process.cwd();

/** The datasets for tests of all published files: ours, and two that share no word with it. */
export const datasets: readonly { readonly name: string; readonly folder: string }[] = [
  { name: 'default', folder: path.join(root, 'data') },
  { name: 'observatory', folder: path.join(root, 'tests/datasets/observatory/data') },
  { name: 'minimal', folder: path.join(root, 'tests/datasets/minimal/data') },
];

export const site = { siteUrl: 'https://stages.example.org', baseUrl: '/docs/' };

/** Reads a dataset as the site does, for a fixed day. */
export const readFor = (folder: string, today = '2025-09-02'): Dataset => {
  const { dataset, problems } = readDataset(folder, { today });
  if (dataset === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return dataset;
};

/** All published files of a dataset, by path. */
export const publish = (dataset: Dataset): Map<string, Artifact['contents']> => {
  const files = new Map<string, Artifact['contents']>();
  for (const { path: name, contents } of buildArtifacts(createContext(deriveSiteData(dataset), site))) {
    if (files.has(name)) throw new Error(`${name} is published twice`);
    files.set(name, contents);
  }
  return files;
};

/** The content of a published text file. */
export const textOf = (files: ReadonlyMap<string, Artifact['contents']>, name: string): string => {
  const contents = files.get(name);
  if (typeof contents !== 'string') throw new Error(`${name} is not published as text`);
  return contents;
};
