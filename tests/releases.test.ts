import { describe, expect, it } from 'vitest';
import type { SubjectDocument } from '../src/model/api/subject';
import { deriveSiteData } from '../src/model/pages/site-data';
import { listPages } from '../src/plugins/lifecycle/pages.test-support';
import { loadPages } from '../src/components/islands/page/render';
import { publish, readFor, textOf } from './artifacts/published';

// Records that name releases in place of days: pages and files show the version, with its date if known.

const dataset = readFor('tests/datasets/features/data', '2025-09-02');
const data = deriveSiteData(dataset);
const files = publish(dataset);
const site = { baseUrl: '/', siteUrl: 'https://loom.example' };

const read = async (path: string): Promise<string> => {
  const render = await loadPages();
  const page = listPages(data).find(({ permalink }) => permalink === path);
  if (page === undefined) throw new Error(`No page ${path}`);
  return render(page, data.policyDocument(), site)
    .html.replace(/<(style|script)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
};

describe('a record that names releases', () => {
  it('has the version and its date on its page', async () => {
    const text = await read('/catalog/leno/');
    expect(text).toContain('Newly available since 1.28 (15 August 2023)');
    expect(text).toContain('1.27 (11 April 2023) Release stage: Limited Source');
    expect(text).toContain('1.36 (22 April 2026) Planned Release stage: Newly available to Widely available');
    expect(text).toContain('Possible next stages: Widely available , planned for 1.36 (22 April 2026)');
  });

  it('has the version alone if the release has no date', async () => {
    const text = await read('/catalog/brocade/');
    expect(text).toContain('1.29 Release stage: Limited Source');
    expect(text).toContain('Newly available since 1.30 (April 2024)');
    expect(textOf(files, 'catalog/brocade.md')).toContain('- 1.29: Release stage: Limited ([source]');
  });

  it('is in the changes and deadlines with its version, unless the date is not known', async () => {
    const changes = await read('/changes/');
    expect(changes).toContain('1.30 (April 2024) Brocade');
    expect(changes).not.toContain('1.29');
    expect(await read('/deadlines/')).toContain('1.36 (22 April 2026) Leno');
    expect(textOf(files, 'feeds/subjects/leno.atom')).toContain('in 1.28 (15 August 2023)');
  });

  it('has the release beside the date in the API, and in the descriptions of badges', () => {
    const { result } = JSON.parse(textOf(files, 'api/v1/subjects/brocade.json')) as {
      result: Pick<SubjectDocument, 'stage' | 'timeline'>;
    };
    expect(result.stage).toMatchObject({ since: '2024-04-30', precision: 'month', release: '1.30' });
    expect(result.timeline).toMatchObject([
      { date: '2024-04-30', precision: 'release', release: '1.29', isNews: false },
      { date: '2024-04-30', precision: 'month', release: '1.30', isNews: true },
    ]);
    expect(textOf(files, 'badges/leno/stage.svg')).toContain('Newly available since 1.28 (15 August 2023).');
  });
});
