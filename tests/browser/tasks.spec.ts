/**
 * Twelve tasks of customers, on a desktop and on a phone. Each begins at the home page, uses only what is visible, and
 * takes three steps at most. The first answer is then in the window, without scrolling.
 */
import { readFileSync } from 'node:fs';
import type { Download, Locator } from '@playwright/test';
import type { SubjectDocument } from '../../src/model/api/subject';
import { awaitCatalog } from './explorer-page';
import { catalog, findSubject, policy } from './subjects';
import { expect } from './fixture';
import { expectSeen, task, today } from './reader';
import { findSite } from '../../scripts/test/sites';
import { readSubject } from '../built/api';

const byId = (id: string): SubjectDocument => findSubject(id, (document) => document.id === id);
const toVerdict = ({ guidance }: SubjectDocument, edition: string) => {
  const verdict = guidance.find((candidate) => candidate.edition === edition)?.verdict;
  if (verdict === undefined) throw new Error(`There is no verdict for ${edition}`);
  return verdict;
};

const readDownload = async (download: Download): Promise<string> =>
  readFileSync(await download.path(), 'utf8').replace(/\r\n /g, '');

const documents = catalog.map(({ id }) => readSubject(findSite('default').out, id));

task(
  '1. Can I run the Postgres source in production on Cloud, who helps, what can break?',
  async (reader) => {
    const document = byId('source-postgres');
    const { page } = reader;
    await reader.find('postgres', document);
    await expectSeen(page.locator('.sb-verdict'), toVerdict(document, 'cloud').sentence);
    const part = (name: string): Locator =>
      page.locator('.sb-part').filter({ has: page.getByRole('heading', { name }), visible: true });
    await expect(part('Who helps me?')).toContainText('GA support SLA');
    await expect(part('What can break?')).toContainText('Breaking changes');
    if (!reader.isPhone)
      for (const name of ['Can I use it?', 'Who helps me?', 'What can break?'])
        await expect(page.getByRole('heading', { name }).filter({ visible: true })).toBeInViewport();
  },
);

task('2. The same in open source', async (reader) => {
  const document = byId('source-postgres');
  const { page } = reader;
  await reader.find('postgres', document);
  await reader.act(() =>
    page.getByRole('navigation', { name: 'Edition' }).getByRole('link', { name: 'Open source' }).click(),
  );
  await expectSeen(page.locator('.sb-verdict'), toVerdict(document, 'open-source').sentence);
  await expect(page.locator('#edition-cloud')).toBeHidden();
});

task('3. Which of four connectors is the riskiest, to share as a link?', async (reader) => {
  const { page } = reader;
  const ids = ['source-salesforce', 'source-hubspot', 'source-stripe', 'destination-snowflake'];
  const levels = ['stop', 'unknown', 'caution', 'good'];
  await reader.open('Explorer');
  await reader.makeList('Salesforce source, HubSpot source, Stripe source, Snowflake destination');
  const first = page.locator('.sb-verdict-list > li').first();
  const worst = Math.min(...ids.map((id) => levels.indexOf(toVerdict(byId(id), 'cloud').level)));
  await expect(page.locator('.sb-verdict-list > li')).toHaveCount(ids.length);
  const names = ids
    .map(byId)
    .filter((document) => levels.indexOf(toVerdict(document, 'cloud').level) === worst)
    .map(({ label }) => label);
  await expectSeen(first, new RegExp(names.join('|')));
  await reader.act(() => page.getByRole('button', { name: 'Copy link to my list' }).click());
  await expect(page.locator('output').filter({ hasText: 'Copied' })).toBeVisible();
  await page.goto(await page.evaluate(() => navigator.clipboard.readText()));
  await awaitCatalog(page);
  for (const id of ids)
    await expect(
      page
        .getByRole('region', { name: 'Results' })
        .getByRole('link', { name: byId(id).label, exact: true })
        .first(),
    ).toBeVisible();
});

task('4. What is GA, but only the community supports it?', async (reader) => {
  const { page } = reader;
  const found = catalog.filter(
    ({ presence, stage, support }) =>
      presence === 'present' && stage.id === 'ga' && support?.id === 'community-supported',
  );
  await reader.open('Explorer');
  await reader.choose(async () => {
    for (const name of ['General Availability', 'Community Supported']) await reader.facet(name).check();
  });
  await reader.showResults(found.length);
  await expectSeen(page.locator('.sb-summary'), `${found.length} items`);
  for (const { label } of found)
    await expect(
      page.getByRole('region', { name: 'Results' }).getByRole('link', { name: label, exact: true }),
    ).toBeVisible();
});

task('5. What was deprecated in 2024, and what replaces it?', async (reader) => {
  const { page } = reader;
  const deprecated = documents.filter(({ timeline }) =>
    timeline.some(
      ({ date, status, changes }) =>
        status === 'done' &&
        date.startsWith('2024') &&
        changes.some((change) => change.axis === 'stage' && change.to === 'deprecated'),
    ),
  );
  const still = deprecated.filter(
    ({ stage, presence }) => stage.id === 'deprecated' && presence.is === 'present',
  );
  await reader.open('Changes');
  await reader.act(async () => {
    await page.getByRole('combobox', { name: 'When' }).selectOption('2024');
    await page.getByRole('combobox', { name: 'Change' }).selectOption('stage-deprecated');
  });
  await expectSeen(page.locator('output'), `${still.length} of ${deprecated.length} items`);
  // Items that came back need no replacement.
  const shown = page
    .locator('.sb-day > ul > :is([data-still], :has([data-still]))')
    .filter({ visible: true });
  for (const text of await shown.allTextContents()) expect(text).toContain('Replacement:');
  await expectSeen(shown, 'Replacement: none known');
});

task('6. How do I get the deadlines of two connectors into my calendar?', async (reader) => {
  const { page } = reader;
  const ids = ['source-facebook-marketing', 'source-google-ads'];
  await reader.open('Explorer');
  await reader.makeList(ids.join('\n'));
  const button = page.getByRole('button', { name: 'Calendar of these deadlines' });
  const [download] = await Promise.all([page.waitForEvent('download'), reader.act(() => button.click())]);
  const calendar = await readDownload(download);
  const ahead = ids.flatMap((id) => byId(id).deadlines.filter(({ date }) => date >= today));
  expect(ahead.length).toBeGreaterThan(0);
  for (const { date } of ahead) expect(calendar).toContain(`DTSTART;VALUE=DATE:${date.replaceAll('-', '')}`);
});

task('7. What does Enterprise Supported mean, and where is help?', async (reader) => {
  const { page } = reader;
  await reader.open('Support');
  await expectSeen(page.getByRole('listitem'), 'Enterprise Supported: the vendor');
  await reader.act(() =>
    page.getByRole('main').getByRole('link', { name: 'Enterprise Supported' }).first().click(),
  );
  await expectSeen(page.getByRole('main').locator('p'), /vendor|publisher/);
});

task('8. What do Alpha and Beta promise for features, and for releases that I install?', async (reader) => {
  const { page } = reader;
  const table = page.getByRole('table').first();
  const sentenceOf = (stage: string, kind: string): string =>
    policy.clauses.find(
      ({ of, when, expectation }) =>
        of.axis === 'stage' &&
        of.id === stage &&
        expectation === 'production-readiness' &&
        (when.kinds?.includes(kind) ?? true),
    )?.sentence ?? '';
  await reader.open('Stages');
  for (const [label, kind] of [
    ['Features', 'feature'],
    ['Releases', 'release'],
  ] as const) {
    const choice = page.getByRole('combobox', { name: 'Type of item' });
    await choice.evaluate((element) => element.scrollIntoView());
    await reader.act(() => choice.selectOption({ label }));
    for (const stage of ['alpha', 'beta'])
      await expect(table.getByText(sentenceOf(stage, kind)).filter({ visible: true }).first()).toBeVisible();
    await expectSeen(table.locator('td p, td'), sentenceOf('alpha', kind));
  }
});

task('9. Where does a badge lead?', async (reader) => {
  const { page } = reader;
  const item = byId('source-postgres');
  await page.goto(item.permalink);
  const markdown =
    (await page.locator('.sb-copy code').filter({ hasText: '[![' }).first().textContent()) ?? '';
  const [, image = '', link = ''] = /\]\(([^)]*)\)\]\(([^)]*)\)/.exec(markdown) ?? [];
  await page.evaluate(
    ([to, from]) => {
      document.body.innerHTML = `<a href="${to ?? ''}"><img src="${from ?? ''}" alt="badge"></a>`;
    },
    [new URL(link).pathname, new URL(image).pathname],
  );
  await reader.act(() => page.getByRole('img', { name: 'badge' }).click());
  await expect(page).toHaveURL(item.permalink);
  await expectSeen(page.locator('.sb-verdict'), toVerdict(item, 'cloud').sentence);
  await expectSeen(page.locator('.sb-subject-head .sb-mark'), item.stage.name);
});

task('10. What happened to a connector that is gone?', async (reader) => {
  const { page } = reader;
  const document = byId('destination-clickhouse-v2');
  const day = new Date(document.presence.since ?? '').toLocaleDateString('en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  await reader.find('clickhouse v2', document);
  await expectSeen(page.locator('.sb-verdict'), `Removed on ${day}`);
  await expectSeen(page.locator('.sb-actions li'), 'Replacement: none known');
  await expect(
    page
      .locator('.sb-actions')
      .getByRole('link', { name: /ClickHouse/i })
      .first(),
  ).toBeVisible();
});

task('11. How much was GA on 1 January 2024?', async (reader) => {
  const { page } = reader;
  const day = '2024-01-01';
  const stageOn = ({ timeline }: SubjectDocument): string | undefined =>
    timeline
      .filter(({ status, date }) => status === 'done' && date <= day)
      .flatMap(({ changes }) => changes.flatMap((change) => (change.axis === 'stage' ? [change.to] : [])))
      .at(-1);
  const isThereOn = ({ timeline }: SubjectDocument): boolean => {
    const events = timeline
      .filter(({ status, date }) => status === 'done' && date <= day)
      .flatMap(({ changes }) =>
        changes.flatMap((change) => (change.axis === 'presence' ? [change.event.is] : [])),
      );
    return !['removed', 'moved', 'split'].includes(events.at(-1) ?? '');
  };
  const ga = documents.filter((document) => stageOn(document) === 'ga' && isThereOn(document));
  await reader.open('Explorer');
  await reader.choose(async () => {
    await page.getByLabel('As of').first().fill(day);
    await reader.facet('General Availability').check();
  });
  await reader.showResults(ga.length);
  if (reader.isPhone) await expectSeen(page.locator('.sb-summary'), `${ga.length} items`);
  // On a desktop the table of stages and support states is above the list.
  else
    await expectSeen(
      page.locator('.sb-matrix tr').filter({ has: page.getByRole('rowheader', { name: 'GA' }) }),
      String(ga.length),
    );
});

task('12. Who runs this site, and how do I report a mistake?', async (reader) => {
  const { page } = reader;
  await reader.open('About');
  await expectSeen(page.getByRole('heading'), 'Owner and contact');
  await expectSeen(page.getByRole('main').locator('p'), 'maintain this site');
  await expect(page.getByRole('heading', { name: 'How to report a mistake' })).toBeVisible();
});
