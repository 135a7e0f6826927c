import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { SubjectDocument } from '../src/model/api/subject';
import { deriveSiteData } from '../src/model/pages/site-data';
import { listPages } from '../src/plugins/lifecycle/pages.test-support';
import { loadPages } from '../src/components/islands/page/render';
import { publish, readFor, textOf } from './artifacts/published';

// A support that ended with a release, and was announced in one, by a policy without support states.

const folder = mkdtempSync(path.join(tmpdir(), 'stagebook-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
cpSync('tests/datasets/features/data', folder, { recursive: true });
const file = path.join(folder, 'catalog/tabby.yaml');
writeFileSync(file, readFileSync(file, 'utf8').replace("since: '1.30'", "since: '1.28', until: '1.30'"));

const dataset = readFor(folder, '2025-09-02');
const data = deriveSiteData(dataset);
const files = publish(dataset);

const read = async (permalink: string): Promise<string> => {
  const render = await loadPages();
  const page = listPages(data).find((own) => own.permalink === permalink);
  if (page === undefined) throw new Error(`No page ${permalink}`);
  return render(page, data.policyDocument(), { baseUrl: '/', siteUrl: 'https://loom.example' })
    .html.replace(/<(style|script)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
};

describe('an ended support that was announced in a release', () => {
  it('names both releases on its page and in Markdown', async () => {
    const text = await read('/catalog/tabby/');
    expect(text).toContain(
      'Support ended with 1.30 (April 2024) , as announced in 1.28 (15 August 2023) . Source',
    );
    expect(text).toContain('Support ended, as announced Announced in 1.28 (15 August 2023). Source');
    expect(textOf(files, 'catalog/tabby.md')).toContain(', as announced in 1.28 (15 August 2023) ([source]');
  });

  it('is a kind of change that names no support state', async () => {
    const text = await read('/changes/');
    expect(text).toContain('Support ended 1');
    expect(text).not.toContain('Support state');
  });

  it('has the release of the announcement in the API', () => {
    const { result } = JSON.parse(textOf(files, 'api/v1/subjects/tabby.json')) as { result: SubjectDocument };
    expect(result.supportEnded).toMatchObject({
      on: '2024-04-30',
      announced: '2023-08-15',
      announcedRelease: { version: '1.28', precision: 'on' },
    });
  });
});
