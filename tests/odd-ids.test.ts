import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expect, it, onTestFinished } from 'vitest';
import { deriveSiteData } from '../src/model/pages/site-data';
import { listPages } from '../src/plugins/lifecycle/pages.test-support';
import { loadPages } from '../src/components/islands/page/render';
import { publish, readFor, site } from './artifacts/published';

// Ids that look like a number, or that are called like a property of every object, give the same site as any others.

const original = 'tests/datasets/observatory/data';
const odd = [
  ['dome', '365'],
  ['bench', 'constructor'],
  ['night-watch', '777'],
] as const;

/** A copy of the dataset with other ids. */
const createOdd = (): string => {
  const project = mkdtempSync(join(tmpdir(), 'odd-ids-'));
  onTestFinished(() => rmSync(project, { recursive: true }));
  cpSync(dirname(original), project, { recursive: true });
  const folder = join(project, 'data');
  rmSync(join(folder, 'permalinks.lock'));
  for (const file of [
    'policy.yaml',
    ...readdirSync(join(folder, 'catalog')).map((name) => `catalog/${name}`),
  ]) {
    let text = readFileSync(join(folder, file), 'utf8');
    for (const [id, other] of odd) {
      // In quotes as a value, because YAML reads a number otherwise.
      text = text.replaceAll(
        new RegExp(`(?<=(?:id|stage|support|from|to|edition): |[[{] ?|, )${id}(?=[\\s,\\]}])`, 'g'),
        `'${other}'`,
      );
      text = text.replaceAll(new RegExp(`(?<=[\\s{])${id}(?=:)`, 'g'), `'${other}'`);
    }
    writeFileSync(join(folder, file), text);
  }
  return folder;
};

const toUsual = (text: string): string =>
  odd.reduce((usual, [id, other]) => usual.replaceAll(new RegExp(`(?<!\\d)${other}(?!\\d)`, 'g'), id), text);

/** A file without its own hash. JSON is compared without the order of keys, because integers come first in objects. */
const toComparable = (path: string, text: string): unknown => {
  const usual = toUsual(text).replaceAll(/catalog\.\w+\.json/g, 'catalog.json');
  return path.endsWith('.json') ? JSON.parse(usual) : usual;
};

/** The published files of a dataset under their usual ids. */
const listFiles = (folder: string): Map<string, unknown> =>
  new Map(
    [...publish(readFor(folder))].flatMap(([path, contents]) =>
      // In the explorer's outline, flows of equal size are ordered by id.
      typeof contents === 'string' &&
      /\.(?:json|md|atom|ics|csv|svg)$/.test(path) &&
      path !== 'explorer/page.json'
        ? [[toUsual(path).replace(/catalog\.\w+\.json/, 'catalog.json'), toComparable(path, contents)]]
        : [],
    ),
  );

/** The pages of a dataset under their usual ids. */
const listHtml = async (folder: string): Promise<Map<string, string>> => {
  const data = deriveSiteData(readFor(folder));
  const render = await loadPages();
  return new Map(
    listPages(data).map((page) => [
      toUsual(page.permalink),
      toUsual(render(page, data.policyDocument(), site).html),
    ]),
  );
};

const listDifferent = (
  usual: ReadonlyMap<string, unknown>,
  strange: ReadonlyMap<string, unknown>,
): string[] => {
  expect([...strange.keys()].sort()).toEqual([...usual.keys()].sort());
  return [...usual.keys()].filter((path) => !isDeepStrictEqual(usual.get(path), strange.get(path)));
};

it('odd ids give the same published files as others', () => {
  expect(listDifferent(listFiles(original), listFiles(createOdd()))).toEqual([]);
});

it('odd ids give the same pages as others', async () => {
  const different = listDifferent(await listHtml(original), await listHtml(createOdd()));
  expect(different.filter((path) => path !== '/explorer/')).toEqual([]);
});
