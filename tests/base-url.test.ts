import { beforeAll, expect, it } from 'vitest';
import type { RenderPage } from '../src/components/islands/page/render';
import { deriveSiteData } from '../src/model/pages/site-data';
import { listedPages } from '../src/model/pages/listed-pages';
import { loadPages } from '../src/components/islands/page/render';
import { readDataset } from '../src/dataset';
import { toListedPages, toSubjectPage } from '../src/plugins/lifecycle/pages';

const { dataset } = readDataset('tests/datasets/observatory/data', {});
if (dataset === null) throw new Error('The dataset of the tests cannot be read');
const data = deriveSiteData(dataset);
const pages = [
  ...dataset.subjects.slice(0, 1).map(data.deriveDocument).map(toSubjectPage),
  ...toListedPages(data),
];

let render: RenderPage;
beforeAll(async () => {
  render = await loadPages();
});

it.each(['subject', ...listedPages.map(({ type }) => type)])(
  'a page of the type %s links below the base URL',
  (type) => {
    const site = { baseUrl: '/base/', siteUrl: 'https://stages.example' };
    for (const page of pages.filter((one) => one.type === type)) {
      const { html } = render(page, data.policyDocument(), site);
      const addresses = Array.from(
        html.matchAll(/ (?:href|src|action)="([^"]*)"/g),
        ([, address]) => address,
      );
      expect(addresses.filter((address) => address?.startsWith('/base/')).length).toBeGreaterThan(0);
      expect(
        addresses.filter((address) => address?.startsWith('/') && !address.startsWith('/base/')),
      ).toEqual([]);
    }
  },
);
