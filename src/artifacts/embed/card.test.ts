import { expect, test } from 'vitest';
import { createContext } from '../context';
import { deriveSiteData } from '../../model/pages/site-data';
import { readDataset } from '../../dataset';
import { renderCard } from './card';
import { toStatusDocument } from '../../model/documents/status-document';

const { dataset } = readDataset('tests/datasets/observatory/data', {});
if (dataset === null) throw new Error('The dataset of the tests cannot be read');
const data = deriveSiteData(dataset);
const context = createContext(data, { siteUrl: 'https://stages.example.org', baseUrl: '/' });

const draw = (is: string): { html: string; sentences: string[] } => {
  const document = dataset.subjects.map(data.deriveDocument).find(({ presence }) => presence.is === is);
  if (document === undefined) throw new Error(`No subject of the dataset is ${is}`);
  const html = renderCard(context, document, toStatusDocument(dataset, document));
  return {
    html,
    sentences: [...html.matchAll(/<p><strong>\w+\.<\/strong> (.*?)<\/p>/g)].map(([, text = '']) => text),
  };
};

test('a card shows the verdict of each edition', () => {
  const { sentences } = draw('present');
  expect(sentences.map((sentence) => sentence.split(':')[0])).toEqual(
    dataset.policy.editions.map(({ name }) => name),
  );
});

test('a card of a removed subject says so once', () => {
  const { sentences } = draw('removed');
  expect(sentences).toEqual([expect.stringMatching(/^Removed on /)]);
});
