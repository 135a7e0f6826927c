import { describe, expect, it } from 'vitest';
import type { ApiPolicy } from '../src/model/api/policy';
import type { SubjectDocument } from '../src/model/api/subject';
import { deriveDifferences } from '../src/model/difference';
import { deriveSiteData } from '../src/model/pages/site-data';
import { listPages } from '../src/plugins/lifecycle/pages.test-support';
import { loadPages } from '../src/components/islands/page/render';
import { createFolder } from '../src/dataset/folder.test-support';
import { isInForce } from '../src/model/policy/clause';
import { publish, readFor, textOf } from './artifacts/published';
import { readDataset } from '../src/dataset';
import { readFileSync } from 'node:fs';
import { renderProblem } from '../src/model/rules/problem';

// Promises of a policy that begin and end with releases.

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
    .replaceAll(/\s+/g, ' ')
    .replaceAll(' ,', ',');
};

const helpOf = (id: string, on = today): string | undefined => {
  const { result } = JSON.parse(textOf(publish(readFor(folder, on)), `api/v1/subjects/${id}.json`)) as {
    result: SubjectDocument;
  };
  const answer = result.guidance[0]?.answers[0];
  return answer?.is === 'answered' ? answer.clauses.join(' ') : answer?.is;
};

describe('a clause that begins and ends with releases', () => {
  it('is in force from the day of one release to the day of the other', () => {
    const inForce = (on: string) =>
      dataset.policy.clauses.filter((clause) => isInForce(clause, on)).map(({ id }) => id);
    expect(inForce('2025-06-16')).toContain('stable-help-old');
    expect(inForce('2025-06-16')).not.toContain('stable-help');
    expect(inForce('2025-06-17')).toContain('stable-help');
    expect(inForce('2025-06-17')).not.toContain('stable-help-old');
  });

  it('waits for a planned release that is overdue or has no date', () => {
    expect(helpOf('treadle', '2026-08-15')).toBe('retired-help');
    // 1.36 was planned for 15 August and is not out.
    expect(helpOf('treadle', '2026-09-01')).toBe('ended');
    const late = readFor(folder, '2026-09-01').policy.clauses.find(({ id }) => id === 'retired-help');
    expect(late).toMatchObject({ releases: { from: { version: '1.36', precision: null } } });
    expect(late?.from).toBeUndefined();
    expect(helpOf('shuttle', '2030-01-01')).toBe('stable-help');
  });

  it('names its releases on pages of items', async () => {
    const page = await read('/catalog/shuttle/');
    expect(page).toContain('Stable, from 2025 R1 (17 June 2025), until Firefox ESR 128');
    expect(page).toContain('From 2025 R1 (17 June 2025)');
  });

  it('is listed as a change of the policy, without a day last', async () => {
    expect(await read('/deadlines/')).toMatch(
      /From 1\.36 \(15 August 2026\) Retired, help: .*From Firefox ESR 128 Stable, help: “Somebody the next day” to “Nobody”/,
    );
    // The day of 2024 R2 is not known.
    const changes = await read('/changes/');
    expect(changes).toContain('From 2025 R1 (17 June 2025) Stable, help: “Somebody on call”');
    expect(changes).not.toContain('2024 R2');
    const markdown = textOf(files, 'stages/stable.md');
    expect(markdown).toContain('- From 2025 R1 (17 June 2025): [Stable, help: “Somebody on call”');
    expect(markdown).toContain('- From Firefox ESR 128: [Stable, help: “Somebody the next day” to “Nobody”]');
    const feed = textOf(files, 'feeds/changes.atom');
    expect(feed).toContain('From Firefox ESR 128. Before: Write to us. After: Ask others.');
    const calendar = textOf(files, 'feeds/deadlines.ics').replace(/\r\n /g, '');
    expect(calendar).toContain('SUMMARY:Policy change from 1.36 (15 August 2026)');
    expect(calendar).not.toContain('Firefox');
  });

  it('has its releases in the API', () => {
    const { result } = JSON.parse(textOf(files, 'api/v1/policy.json')) as { result: ApiPolicy };
    const limits = result.clauses.map(({ id, from, until, releases }) => ({ id, from, until, releases }));
    expect(limits.slice(0, 4)).toEqual([
      { id: 'preview-help', from: null, until: null, releases: null },
      {
        id: 'stable-help-old',
        from: null,
        until: '2025-06-17',
        releases: { from: null, until: { version: '2025 R1', precision: 'on' } },
      },
      {
        id: 'stable-help',
        from: '2025-06-17',
        until: null,
        releases: {
          from: { version: '2025 R1', precision: 'on' },
          until: { version: 'Firefox ESR 128', precision: null },
        },
      },
      {
        id: 'stable-help-new',
        from: null,
        until: null,
        releases: { from: { version: 'Firefox ESR 128', precision: null }, until: null },
      },
    ]);
    expect(limits[4]).toMatchObject({
      from: '2024-11-05',
      releases: { from: { version: '2024 R2', precision: 'release' } },
    });
  });
});

const policy = readFileSync(`${folder}/policy.yaml`, 'utf8');
const check = (from: string, to: string) => {
  const { problems, dataset: changed } = readDataset(
    createFolder({ 'policy.yaml': policy.replace(from, to) }),
    { today },
  );
  return { problems: problems.map(renderProblem), changed };
};

describe('a wrong release of a clause', () => {
  it.each([
    [
      'is unknown',
      'removedIn: 2025 R1',
      'removedIn: 2025 R3',
      `policy.yaml:43:81 error release/unknown: The policy has no release "2025 R3"
    hint: Did you mean "2025 R1", "2024 R1" or "2024 R2"?`,
    ],
    [
      'is unknown in a window of breaking changes',
      'onlyIn: [2024 R1,',
      'onlyIn: [2024 R9,',
      `policy.yaml:27:33 error release/unknown: The policy has no release "2024 R9"
    hint: Did you mean "2024 R1", "2024 R2" or "2025 R1"?`,
    ],
    [
      'is before its beginning by the table, whatever the text',
      'since: 2024 R2, removedIn: ',
      'since: "1.10", removedIn: ',
      `policy.yaml:46:98 error clause-value: The clause "retired-help-old" ends in 1.36, which is not after its start in 1.10
    hint: "until" is the first day on which it no longer applies: check both dates.`,
    ],
    [
      'is there beside a day',
      'since: 2024 R2, removedIn: ',
      'from: 2024-01-01, since: 2024 R2, removedIn: ',
      `policy.yaml:46:97 error schema/value: "since" cannot be used with "from": "2024 R2"
    hint: Delete "from" or "since".`,
    ],
    [
      'leaves two clauses in force',
      'since: 2025 R1, removedIn: Firefox',
      'since: "1.9", removedIn: Firefox',
      `policy.yaml:44:5 error clause-overlap: `,
    ],
  ])('%s', (_, from, to, problem) => {
    const { problems } = check(from, to);
    expect(problems.join('\n')).toContain(problem);
  });
});

describe('diff', () => {
  it('names the releases of a clause', () => {
    const { changed } = check('since: Firefox ESR 128, value', "since: '1.10', value");
    if (changed === null) throw new Error('The policy is right');
    const [difference] = deriveDifferences(dataset, changed).filter(({ about }) =>
      about.includes('stable-help-new'),
    );
    expect(difference?.values).toContainEqual(
      expect.objectContaining({ from: 'Firefox ESR 128', to: '1.10' }),
    );
  });
});
