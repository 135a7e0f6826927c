import { describe, expect, it } from 'vitest';
import type { SubjectDocument } from '../src/model/api/subject';
import { createFolder } from '../src/dataset/folder.test-support';
import { deriveDifferences } from '../src/model/difference';
import { deriveSiteData } from '../src/model/pages/site-data';
import { listPages } from '../src/plugins/lifecycle/pages.test-support';
import { loadPages } from '../src/components/islands/page/render';
import { publish, readFor, textOf } from './artifacts/published';
import { readDataset } from '../src/dataset';
import { readFileSync } from 'node:fs';
import { renderProblem } from '../src/model/rules/problem';

// Breaking changes with releases as versions and deadlines, in names that no program can order.

const folder = 'tests/fixtures/releases';
const today = '2026-02-01';
const dataset = readFor(folder, today);
const data = deriveSiteData(dataset);
const files = publish(dataset);

const read = async (path: string): Promise<string> => {
  const render = await loadPages();
  const page = listPages(data).find(({ permalink }) => permalink === path);
  if (page === undefined) throw new Error(`No page ${path}`);
  return render(page, data.policyDocument(), { baseUrl: '/', siteUrl: 'https://weft.example' })
    .html.replace(/<(style|script)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
};

const texts = ['policy.yaml', 'catalog/shuttle.yaml'].map((file) => [
  file,
  readFileSync(`${folder}/${file}`, 'utf8'),
]);
const change = (from: string, to: string) => {
  const changedTexts = texts.map(([file = '', text = '']) => [file, text.replace(from, to)]);
  const folderOf = createFolder(Object.fromEntries(changedTexts) as Record<string, string>);
  const { problems, dataset: changed } = readDataset(folderOf, { today });
  return { problems: problems.map(renderProblem), changed };
};

describe('an upgrade that is due by a release', () => {
  it('says so on pages, with the day if there is one', async () => {
    const page = await read('/catalog/shuttle/');
    expect(page).toContain('Upgrade to 2025 R1 or later by 1.36 (15 August 2026).');
    expect(page).toContain('1.36 (15 August 2026) in 195 days');
    expect(page).toContain('1.10 no date yet Upgrade to Firefox ESR 128 or later (breaking change)');
    expect(page).toContain(
      'Version 2025 R1 has breaking changes. From an earlier version, upgrade by 1.36 (15 August 2026)',
    );
    expect(page).toContain(
      'Version Firefox ESR 128 has breaking changes. From an earlier version, upgrade by 1.10.',
    );
    const deadlines = await read('/deadlines/');
    expect(deadlines).toContain('1.36 (15 August 2026) Shuttle Upgrade to 2025 R1 or later');
    expect(deadlines).toContain('1.10 Shuttle Upgrade to Firefox ESR 128 or later');
    // By the table, and not by the names of items: Firefox ESR 128 comes before 1.10.
    expect(deadlines.indexOf('Firefox ESR 128 Heddle')).toBeLessThan(deadlines.indexOf('1.10 Shuttle'));
    expect(deadlines.indexOf('Firefox ESR 128 Heddle')).toBeGreaterThan(-1);
  });

  it('says so in files, and a calendar has only those with a day', () => {
    const markdown = textOf(files, 'catalog/shuttle.md');
    expect(markdown).toContain('- Upgrade to 2025 R1 or later by 1.36 (15 August 2026).\n');
    expect(markdown).toContain('- Upgrade to Firefox ESR 128 or later by 1.10.\n');
    const calendar = textOf(files, 'feeds/subjects/shuttle.ics').replace(/\r\n /g, '');
    expect(calendar).toContain('SUMMARY:Shuttle: upgrade to 2025 R1 or later by 1.36 (15 August 2026)');
    expect(calendar).not.toContain('Firefox');
  });

  it('has the release in the API', () => {
    const { result } = JSON.parse(textOf(files, 'api/v1/subjects/shuttle.json')) as {
      result: SubjectDocument;
    };
    expect(result.breakingChanges).toMatchObject([
      {
        version: '2025 R1',
        date: '2025-06-17',
        deadline: '2026-08-15',
        deadlineRelease: { version: '1.36', precision: 'on' },
      },
      {
        version: 'Firefox ESR 128',
        date: null,
        deadline: null,
        deadlineRelease: { version: '1.10', precision: null },
      },
    ]);
    expect(result.deadlines).toMatchObject([{ what: 'upgrade', version: '2025 R1', release: '1.36' }]);
    expect(result.undated).toMatchObject([{ what: 'upgrade', version: 'Firefox ESR 128', release: '1.10' }]);
  });

  it('is in a diff with its release', () => {
    const { changed } = change("until: '1.36'", 'until: Firefox ESR 128');
    if (changed === null) throw new Error('The record is right');
    const shuttleOnly = change('nothing', 'nothing').changed;
    if (shuttleOnly === null) throw new Error('The record is right');
    expect(deriveDifferences(shuttleOnly, changed).map(({ text }) => text)).toContain(
      'Breaking change in version 2025 R1, upgrade by Firefox ESR 128 (was: 1.36 (15 August 2026))',
    );
  });

  it.each([
    [
      'an unknown release',
      "until: '1.36'",
      "until: '1.37'",
      `catalog/shuttle.yaml:7:32 error release/unknown: The policy has no release "1.37"
    hint: Did you mean "1.36"?`,
    ],
    [
      'a day and a release',
      "until: '1.36'",
      "deadline: 2026-01-01, until: '1.36'",
      `catalog/shuttle.yaml:7:54 error schema/value: "until" cannot be used with "deadline": "1.36"
    hint: Delete "deadline" or "until".`,
    ],
    [
      'a release before its own, whatever the text',
      "version: Firefox ESR 128, until: '1.10'",
      "version: '1.10', until: Firefox ESR 128",
      `catalog/shuttle.yaml:8:31 error release/order: The upgrade to 1.10 is due by Firefox ESR 128, before 1.10 comes out
    hint: Correct one of the two.`,
    ],
    [
      'a day before its own release',
      "until: '1.36'",
      'deadline: 2025-06-16',
      `catalog/shuttle.yaml:7:35 error release/order: The upgrade to 2025 R1 is due by 2025-06-16, before 2025 R1 comes out`,
    ],
    [
      'too little notice, counted in releases',
      'removal: { releases: 2 } }',
      'removal: { releases: 2 }, upgrade: { releases: 2 } }',
      `catalog/shuttle.yaml:7:32 warning notice-too-short: The upgrade in 1.36 comes 1 release after its announcement in 2025 R1; Stable requires 2`,
    ],
  ])('is reported with %s', (_, from, to, problem) => {
    expect(change(from, to).problems.join('\n')).toContain(problem);
  });
});

it('can be due by its own release', () => {
  expect(change("until: '1.36'", 'until: 2025 R1').problems.join('\n')).not.toContain('release/order');
});

describe('a breaking change in a vendor’s own release', () => {
  const stable = 'value: next-day, sentence: Write to us. }';
  const excluding = (version: string) => {
    const policy = (texts[0]?.[1] ?? '')
      .replace('{ id: next-day,', '{ id: next-day, excludes: breaking-change,')
      .replace(', since: 2025 R1, removedIn: Firefox ESR 128,', ',')
      .replace(/.*stable-help-(old|new).*\n/g, '');
    expect(policy).toContain(stable);
    const shuttle = `kind: feature
name: Shuttle
version: '1.9'
transitions:
  - { since: 2024 R1, stage: stable, support: full, version: 2024 R1, source: https://weft.example/shuttle }
breakingChanges:
  - { version: ${version} }
`;
    return readDataset(createFolder({ 'policy.yaml': policy, 'catalog/shuttle.yaml': shuttle }), {
      today,
    }).problems.map(renderProblem);
  };

  it('comes before or after the current version by the table, whatever its name', () => {
    // 1.9 follows 2024 R2 in the table, so 2024 R2 is out. As texts, 1.9 would be older.
    expect(excluding('2024 R2').join('\n')).toContain(
      'breaking-change-excluded: Shuttle 2024 R2, released between 29 February 2024 and',
    );
  });

  it('breaks nothing while the release is planned', () => {
    expect(excluding('Firefox ESR 128')).toEqual([]);
  });
});
