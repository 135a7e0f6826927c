import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
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

type Ids = readonly (readonly [usual: string, odd: string])[];

/** Numbers as ids of everything, none of which is in the data. */
const numbers: Ids = [
  ['dome', '771007'],
  ['bench', '771008'],
  ['night-watch', '771009'],
  ['driver', '771001'],
  ['mount', '771002'],
  ['network', '771003'],
  ['almucantar', '771004'],
  ['high-resolution', '771005'],
  ['chart-fixed-stars', '771006'],
];
/** An object has this property without having been given it. Other such names are no valid ids. */
const inherited: readonly Ids[] = numbers.map(([id]) => [[id, 'constructor']]);

/** A copy of the dataset with other ids. Their order stays. */
const createOdd = (ids: Ids): string => {
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
    for (const [id, other] of ids) {
      // In quotes as a value, because YAML reads a number otherwise.
      text = text.replaceAll(
        new RegExp(
          `(?<=(?:id|kind|category|subtype|publisher|stage|support|from|to|edition): |[[{] ?|, )${id}(?=[\\s,\\]}])`,
          'g',
        ),
        `'${other}'`,
      );
      text = text.replaceAll(new RegExp(`(?<=[\\s{])${id}(?=:)`, 'g'), `'${other}'`);
    }
    writeFileSync(join(folder, file), text);
  }
  for (const [id, other] of ids)
    if (existsSync(join(folder, `catalog/${id}.yaml`)))
      renameSync(join(folder, `catalog/${id}.yaml`), join(folder, `catalog/${other}.yaml`));
  return folder;
};

const toUsual = (text: string, ids: Ids): string =>
  ids.reduce((usual, [id, other]) => usual.replaceAll(new RegExp(`(?<!\\d)${other}(?!\\d)`, 'g'), id), text);

/** A file without its own hash. JSON is compared without the order of keys, because integers come first in objects. */
const toComparable = (path: string, text: string, ids: Ids): unknown => {
  // The place where a calendar breaks a line depends on the length of the ids.
  const unfolded = path.endsWith('.ics') ? text.replaceAll(/\r\n[ \t]/g, '') : text;
  const usual = toUsual(unfolded, ids).replaceAll(/catalog\.\w+\.json/g, 'catalog.json');
  return path.endsWith('.json') ? JSON.parse(usual) : usual;
};

/** The published files of a dataset under their usual ids. */
const listFiles = (folder: string, ids: Ids): Map<string, unknown> =>
  new Map(
    [...publish(readFor(folder))].flatMap(([path, contents]) =>
      // In the explorer's outline, flows of equal size are ordered by id.
      typeof contents === 'string' &&
      /\.(?:json|md|atom|ics|csv|svg)$/.test(path) &&
      path !== 'explorer/page.json'
        ? [
            [
              toUsual(path, ids).replace(/catalog\.\w+\.json/, 'catalog.json'),
              toComparable(path, contents, ids),
            ],
          ]
        : [],
    ),
  );

/** The pages of a dataset under their usual ids. */
const listHtml = async (folder: string, ids: Ids): Promise<Map<string, string>> => {
  const data = deriveSiteData(readFor(folder));
  const render = await loadPages();
  return new Map(
    listPages(data).map((page) => [
      toUsual(page.permalink, ids),
      toUsual(render(page, data.policyDocument(), site).html, ids),
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

const usualFiles = listFiles(original, []);

it.each([numbers, ...inherited])('odd ids such as %s give the same published files as others', (...ids) => {
  expect(listDifferent(usualFiles, listFiles(createOdd(ids), ids))).toEqual([]);
});

it('odd ids give the same pages as others', { timeout: 120_000 }, async () => {
  const usual = await listHtml(original, []);
  for (const ids of [numbers, ...inherited.slice(0, 3)]) {
    const different = listDifferent(usual, await listHtml(createOdd(ids), ids));
    expect(different.filter((path) => path !== '/explorer/')).toEqual([]);
  }
});
