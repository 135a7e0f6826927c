import { expect, it } from 'vitest';
import type { StatusDocument } from '../src/model/api/status';
import type { SubjectChange, SubjectDocument } from '../src/model/api/subject';
import { createExplorer } from '../src/model/explorer/explorer';
import { deriveSiteData } from '../src/model/pages/site-data';
import { listPages } from '../src/plugins/lifecycle/pages.test-support';
import { loadPages } from '../src/components/islands/page/render';
import { publish, readFor, site, textOf } from './artifacts/published';
import { toExplorerCatalog } from '../src/model/explorer/to-catalog';
import { toPolicyDocument } from '../src/model/documents/policy-document';
import { firstView } from '../src/model/explorer/view';

// An item whose stage is recorded, and whose parts differ: every surface says both, and names the parts.

const dataset = readFor('tests/datasets/observatory/data', '2025-10-10');
const files = publish(dataset);
const data = deriveSiteData(dataset);
const id = 'inst-spectrograph';
const sum =
  'First light; Commissioned for Low resolution; On the bench for High resolution; Office hours; Night watch for Low resolution';

const readJson = (path: string): unknown => (JSON.parse(textOf(files, path)) as { result: unknown }).result;

const readPage = async (path: string): Promise<string> => {
  const render = await loadPages();
  const page = listPages(data).find(({ permalink }) => permalink === path);
  if (page === undefined) throw new Error(`There is no page ${path}`);
  return render(page, data.policyDocument(), site)
    .html.replaceAll(/<(style|script)[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
};

it('is summed up in one line everywhere', () => {
  const document = readJson(`api/v1/subjects/${id}.json`) as SubjectDocument;
  expect(document.status.text).toBe(sum);
  const status = readJson(`api/v1/status/${id}.json`) as StatusDocument;
  expect(status.status).toBe(sum);
  expect(status.parts.map((part) => [part.id, part.status])).toEqual([
    ['low-resolution', 'Commissioned, Night watch'],
    ['high-resolution', 'On the bench, Office hours'],
    // Without a row of its own, it is like the whole.
    ['polarimetry', 'First light, Office hours'],
  ]);
  for (const path of [`catalog/${id}.md`, `embed/subjects/${id}/index.html`, `badges/${id}/status.svg`])
    expect(textOf(files, path), path).toContain(sum);
});

it('has a badge for each part, with the inherited support state', () => {
  const badgeOf = (part: string, name: string): string =>
    textOf(files, `badges/${id}/parts/${part}/${name}.svg`);
  expect(badgeOf('low-resolution', 'status')).toContain('Commissioned, Night watch');
  expect(badgeOf('high-resolution', 'stage')).toContain('On the bench');
  expect(badgeOf('high-resolution', 'support')).toContain('Office hours');
  expect(badgeOf('polarimetry', 'stage')).toContain('First light');
});

it('has the answers of each part on its page, and counts in each stage', async () => {
  const page = await readPage(`/catalog/${id}/`);
  expect(page).toContain('For Low resolution');
  expect(page).toContain('For High resolution');
  for (const stage of ['first-light', 'commissioned', 'bench'])
    expect(textOf(files, `api/v1/catalog/stage/${stage}.json`), stage).toContain(`"${id}"`);
  const explorer = createExplorer(toExplorerCatalog(dataset), toPolicyDocument(dataset));
  for (const stage of ['first-light', 'commissioned', 'bench']) {
    const view = { ...firstView, choices: { stage: { include: [stage], exclude: [] } } };
    expect(
      explorer.query(view).rows.map((row) => row.id),
      stage,
    ).toContain(id);
  }
});

it('has the plan of a part among its deadlines, on the page of all deadlines and in calendars', async () => {
  const { deadlines } = readJson(`api/v1/subjects/${id}.json`) as SubjectDocument;
  expect(deadlines.map(({ date, what, part }) => [date, what, part?.name])).toEqual([
    ['2025-11-30', 'planned', 'High resolution'],
  ]);
  expect(await readPage(`/catalog/${id}/`)).toMatch(/planned for 30 November 2025 \(High resolution\)/);
  expect(await readPage('/deadlines/')).toContain('On the bench to First light (High resolution)');
  for (const path of ['feeds/deadlines.ics', `feeds/subjects/${id}.ics`])
    expect(textOf(files, path).replaceAll(/\r\n[ \t]/g, ''), path).toMatch(
      /DTSTART;VALUE=DATE:20251130[\s\S]*High resolution|High resolution[\s\S]*DTSTART;VALUE=DATE:20251130/,
    );
  const changes = readJson('api/v1/changes.json') as SubjectChange[];
  expect(
    changes
      .filter((change) => change.subject.id === id && change.part?.id === 'high-resolution')
      .map(({ date, status }) => `${date} ${status}`),
  ).toEqual(expect.arrayContaining(['2025-11-30 planned', '2024-05-05 done']));
});
