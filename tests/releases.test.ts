import { describe, expect, it } from 'vitest';
import type { ApiPolicy } from '../src/model/api/policy';
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

  it('can be planned for a release without a date, which has no day anywhere', async () => {
    const page = await read('/catalog/brocade/');
    expect(page).toContain('1.37 no date yet Release stage: Newly available to Widely available');
    expect(page).toContain('Possible next stages: Widely available , planned for 1.37');
    // At the top of the page, and in the list of what happens next.
    expect(page).toContain('A change is planned for 1.37. What happens next');
    const deadlines = await read('/deadlines/');
    expect(deadlines).toContain('Without a date Planned for a release that has no date yet.');
    expect(deadlines).toContain(
      '1.37 Brocade, pattern Planned change. Release stage: Newly available to Widely available.',
    );
    expect(deadlines).toContain('1.38 Tabby, ground Will be removed from the catalog.');
    expect(textOf(files, 'catalog/brocade.md')).toContain(
      '- A change is planned for 1.37. Release stage: Newly available to Widely available ([source]',
    );
    for (const file of ['feeds/deadlines.ics', 'feeds/subjects/brocade.ics', 'feeds/subjects/tabby.ics'])
      expect(textOf(files, file)).not.toMatch(/1\.3[78]/);
    const { result } = JSON.parse(textOf(files, 'api/v1/subjects/brocade.json')) as {
      result: SubjectDocument;
    };
    expect(result.undated).toEqual([
      {
        release: '1.37',
        what: 'planned',
        version: null,
        part: null,
        changes: [{ axis: 'stage', from: 'newly', to: 'widely' }],
        source: 'https://loom.example/brocade',
        note: null,
      },
    ]);
    expect(result.deadlines).toEqual([]);
  });

  it('can end in a release, with or without a date', async () => {
    const page = await read('/catalog/tabby/');
    expect(page).toContain('1.38 no date yet Removal');
    expect(page).toContain('Announced in 1.30 (April 2024) , removal in 1.38.');
    expect(page).toContain('No removal before 1.38, as announced.');
    expect(page).toContain('Removal in 1.38. What happens next');
    expect(textOf(files, 'feeds/subjects/tabby.atom')).toContain(
      'Announced in 1.30 (April 2024): removal in 1.38.',
    );
    const { result } = JSON.parse(textOf(files, 'api/v1/subjects/tabby.json')) as { result: SubjectDocument };
    expect(result.deprecation?.current).toMatchObject({
      announced: '2024-04-30',
      precision: 'by',
      removal: null,
      releases: {
        announced: { version: '1.30', precision: 'month' },
        endOfSupport: null,
        removal: { version: '1.38', precision: null },
      },
    });
  });

  it('has a notice period in releases', async () => {
    expect(await read('/catalog/twill/')).toContain(
      'No removal before 1.37. The stage promises 2 releases of notice.',
    );
  });

  it('is in the table of releases in the API', () => {
    const { result } = JSON.parse(textOf(files, 'api/v1/policy.json')) as { result: ApiPolicy };
    expect(result.releases.slice(2, 6)).toEqual([
      { version: '1.29', date: null, precision: null, planned: false },
      { version: '1.30', date: '2024-04-30', precision: 'month', planned: false },
      { version: '1.36', date: '2026-04-22', precision: 'on', planned: true },
      { version: '1.37', date: null, precision: null, planned: true },
    ]);
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
