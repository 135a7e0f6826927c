import { expect, test } from 'vitest';
import { createContext } from '../context';
import { deriveSiteData } from '../../model/pages/site-data';
import { buildCardFiles } from './card-files';
import { hasNoEditions } from '../../model/documents/join-editions';
import { readDataset } from '../../dataset';
import { renderCard } from './card';
import { toStatusDocument } from '../../model/documents/status-document';

const { dataset } = readDataset('tests/datasets/observatory/data', {});
if (dataset === null) throw new Error('The dataset of the tests cannot be read');
const data = deriveSiteData(dataset);
const context = createContext(data, { siteUrl: 'https://stages.example.org', baseUrl: '/' });

const draw = (is: string): { html: string; sentences: string[] } => {
  const document = dataset.subjects
    .map(data.deriveDocument)
    .find((candidate) => candidate.presence.is === is && !hasNoEditions(candidate));
  if (document === undefined) throw new Error(`No subject of the dataset is ${is}`);
  const html = renderCard(context, document, toStatusDocument(dataset, document));
  return {
    html,
    sentences: [...html.matchAll(/<p><strong class="\w+"><svg.*?<\/svg> \w+\.<\/strong> (.*?)<\/p>/g)].map(
      ([, text = '']) => text,
    ),
  };
};

test('a card shows the verdict of each edition', () => {
  const { sentences } = draw('present');
  expect(sentences.map((sentence) => sentence.split(':')[0])).toEqual(
    dataset.policy.editions.map(({ name }) => name),
  );
});

test('a card lists the answers of an edition below its name, and no empty list', () => {
  const document = dataset.subjects
    .map(data.deriveDocument)
    .find(({ presence }) => presence.is === 'present');
  if (document === undefined) throw new Error('No subject of the dataset is present');
  const status = toStatusDocument(dataset, document);
  const [edition] = status.editions;
  const [answer] = edition?.answers ?? [];
  if (edition === undefined || answer === undefined) throw new Error('The dataset has no answer');
  const render = (more: Partial<typeof edition>): string =>
    renderCard(context, document, { ...status, editions: [{ ...edition, ...more }] });
  const card = render({ answers: [{ ...answer, name: 'Who <helps>?', value: 'Us & you' }] });
  expect(card).toContain('<dl><dt>Who &lt;helps&gt;?</dt><dd>Us &amp; you</dd></dl>');
  expect(render({ answers: [], offer: 'offered' })).toContain(`<h2>${edition.name}`);
  expect(render({ answers: [] })).not.toContain('<dl>');
  // A policy without editions.
  expect(render({ id: null })).not.toContain('<h2>');
});

test('a card says that its data are out of date, and only then', () => {
  const [document] = dataset.subjects.map(data.deriveDocument);
  if (document === undefined) throw new Error('The dataset has no subject');
  const status = toStatusDocument(dataset, document);
  const render = (freshness: 'current' | 'stale'): string =>
    renderCard(context, document, { ...status, dataAge: { ...status.dataAge, freshness } });
  expect(render('stale')).toContain('<p><strong>This data is out of date.');
  expect(render('current')).not.toContain('out of date');
});

test('a card shows the logo of its item, as an image without a text of its own', () => {
  const guider = dataset.subjects.map(data.deriveDocument).find(({ id }) => id === 'drv-guider');
  if (guider === undefined) throw new Error('The dataset has no guider');
  const render = (logo: string | null): string =>
    renderCard(context, { ...guider, logo }, toStatusDocument(dataset, guider));
  expect(render(guider.logo)).toContain(
    '<h1><img src="../../../logos/guider.svg" alt="" width="20" height="20"> <a',
  );
  expect(render(null)).not.toContain('<img');
  expect(render('/"><script>')).not.toContain('<script>');
});

test('a card of a removed subject says so once', () => {
  const { sentences } = draw('removed');
  expect(sentences).toEqual([expect.stringMatching(/^Removed on /)]);
});

test('a card begins with the verdict, and dates follow', () => {
  const [document] = dataset.subjects.map(data.deriveDocument);
  if (document === undefined) throw new Error('The dataset has no subject');
  const html = renderCard(context, document, {
    ...toStatusDocument(dataset, document),
    since: 'GA since 2 May 2024',
    upcoming: ['Upgrade to 2.0.0 by 3 June 2025'],
  });
  expect(html).toMatch(/<strong class=.*GA since 2 May 2024.*Upgrade to 2\.0\.0.*<small>/s);
});

test('a card breaks long words at a syllable, in languages whose words are long', () => {
  const style = buildCardFiles().find(({ path }) => path === 'embed/card.css')?.contents;
  expect(style).toContain(':root:not(:lang(en)) body{hyphens:auto}');
});
