import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { ApiPolicy } from '../src/model/api/policy';
import type { Dataset } from '../src/model/catalog/dataset';
import type { StatusDocument } from '../src/model/api/status';
import type { SubjectDocument } from '../src/model/api/subject';
import { answerCase } from '../src/model/explorer/situation';
import { createExplorer } from '../src/model/explorer/explorer';
import { createFinder } from './messages/foreign-words';
import { deriveDifferences } from '../src/model/difference';
import { deriveSiteData } from '../src/model/pages/site-data';
import { findSubject } from '../src/model/catalog/dataset';
import { listPages } from '../src/plugins/lifecycle/pages.test-support';
import { loadPages } from '../src/components/islands/page/render';
import { publish, readFor, site, textOf } from './artifacts/published';
import { toExplorerCatalog } from '../src/model/explorer/to-catalog';
import { toPolicyDocument } from '../src/model/documents/policy-document';
import { toSubjectReport } from '../src/cli/subject-report';

// A kind without support states, editions and publishers, in a policy that has all of them.

const original = 'tests/datasets/observatory';
const id = 'chart-fixed-stars';
const dataset = readFor(`${original}/data`);
const files = publish(dataset);

const readJson = (path: string): unknown => (JSON.parse(textOf(files, path)) as { result: unknown }).result;

const toText = (html: string): string =>
  html
    .replaceAll(/<(style|script)[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');

const readItem = async (own: Dataset): Promise<string> => {
  const data = deriveSiteData(own);
  const render = await loadPages();
  const page = listPages(data).find(({ permalink }) => permalink === `/catalog/${id}/`);
  if (page === undefined) throw new Error(`There is no page of ${id}`);
  return render(page, data.policyDocument(), site).html;
};

it('has its answers once on its page, and says what is not applicable', async () => {
  const html = await readItem(dataset);
  const text = toText(html);
  expect(text).toContain('Support state not applicable');
  expect(text).toContain('Publisher not applicable');
  expect(html.split('Editions not applicable: the same for all users.')).toHaveLength(2);
  expect(html).not.toMatch(/data-edition=|data-choose=|id="edition-/);
  expect(text).not.toMatch(/not recorded/i);
  for (const { name } of dataset.policy.publishers) expect(text).not.toContain(name);
});

it('has the same answers for each edition in the API, without those of the edition', () => {
  const document = readJson(`api/v1/subjects/${id}.json`) as SubjectDocument;
  const { editions, clauses } = dataset.policy;
  expect(document.publisher).toBeNull();
  expect(document.availability.map(({ edition, value }) => [edition, value])).toEqual(
    editions.map((edition) => [edition.id, 'not-applicable']),
  );
  expect(document.guidance.map(({ edition }) => edition)).toEqual(editions.map((edition) => edition.id));
  expect(new Set(document.guidance.map((own) => JSON.stringify({ ...own, edition: '' })))).toHaveLength(1);
  const used = Object.keys(document.clauses);
  expect(clauses.filter((own) => used.includes(own.id) && 'edition' in own.of)).toEqual([]);
  const status = readJson(`api/v1/status/${id}.json`) as StatusDocument;
  expect(status.editions.map(({ offer }) => offer)).toEqual(editions.map(() => 'not-applicable'));
  const policy = readJson('api/v1/policy.json') as ApiPolicy;
  expect(policy.kinds.map((kind) => [kind.id, kind.notApplicable])).toEqual([
    ['driver', []],
    ['instrument', []],
    ['routine', []],
    ['chart', ['support', 'editions', 'publisher']],
  ]);
});

it('is on no list of a publisher, and has no cell of a publisher in the table', () => {
  expect(
    [...files].filter(
      ([path, contents]) => path.startsWith('api/v1/catalog/publisher/') && String(contents).includes(id),
    ),
  ).toEqual([]);
  const [head = '', ...rows] = textOf(files, 'api/v1/catalog.csv').split(/\r?\n/);
  const cells = rows.find((row) => row.startsWith(`${id},`))?.split(',') ?? [];
  const byName = Object.fromEntries(head.split(',').map((name, place) => [name, cells[place]]));
  expect(byName).toMatchObject({ publisher: '', support: 'not-applicable', 'in-dome': 'not-applicable' });
});

it('says so in Markdown and in the card, and has no word of it in feeds', () => {
  const markdown = textOf(files, `catalog/${id}.md`);
  expect(markdown).toContain('- Publisher not applicable\n');
  expect(markdown.split('Editions not applicable: the same for all users.')).toHaveLength(2);
  expect(markdown).not.toMatch(/not recorded/i);
  const card = textOf(files, `embed/subjects/${id}/index.html`);
  expect(card.match(/<p><strong\b/g)).toHaveLength(1);
  expect(card).not.toContain('<h2>');
  for (const ending of ['atom', 'ics'])
    expect(textOf(files, `feeds/subjects/${id}.${ending}`)).not.toMatch(/applicable|edition|publisher/i);
});

it('has a value of its own in the explorer, and none among the unknown', () => {
  const policy = toPolicyDocument(dataset);
  const explorer = createExplorer(toExplorerCatalog(dataset), policy);
  expect(explorer.vocabulary.availability).toEqual(['offered', 'not-offered', 'not-applicable', 'unknown']);
  expect(explorer.vocabulary.publisher.at(-1)).toBe('not-applicable');
  const answered = dataset.policy.editions.map((edition) =>
    answerCase({ is: 'subject', id, edition: edition.id, asOf: null }, policy, explorer),
  );
  expect(new Set(answered.map(({ answers }) => JSON.stringify(answers)))).toHaveLength(1);
  expect(answered.map(({ detail }) => detail)).toEqual(['', '', '']);
});

it('is shown once by the command, and as a change by diff', () => {
  const subject = findSubject(dataset, id);
  if (subject === null) throw new Error(`There is no ${id}`);
  const { editions, publisher } = toSubjectReport(dataset, subject, dataset.today, ['remote']);
  expect(editions.map(({ name, offer }) => `${name}: ${offer}`)).toEqual(['Editions: not applicable']);
  expect(publisher).toBeNull();
  const older = {
    ...dataset,
    subjects: dataset.subjects.map((own) => ({ ...own, notApplicable: [] })),
  };
  const texts = deriveDifferences(older, dataset)
    .filter((difference) => difference.subject === id)
    .map(({ text }) => text);
  expect(texts).toContain('Availability in Your own dome not applicable');
});

it('says it in German too, with no English word', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'not-applicable-'));
  cpSync(original, folder, { recursive: true });
  const file = join(folder, 'data/policy.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('language: en-GB', 'language: de-DE'));
  const german = readFor(join(folder, 'data'));
  const text = toText(await readItem(german));
  expect(text).toContain('Herausgeber nicht anwendbar');
  expect(text).toContain('Editionen nicht anwendbar: für alle gleich.');
  const find = createFinder('de', original);
  // The base URL of the test is /docs/.
  expect(find(text.replaceAll(site.baseUrl, ' '))).toEqual([]);
  expect(find(textOf(publish(german), `catalog/${id}.md`).replaceAll(site.baseUrl, ' '))).toEqual([]);
});
