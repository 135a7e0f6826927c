import { describe, expect, it } from 'vitest';
import type { ApiPolicy } from '../src/model/api/policy';
import type { StatusDocument } from '../src/model/api/status';
import { publish, readFor, textOf } from './artifacts/published';

// A vendor that dates by release, on every surface: "Stable since 1.9 (5 November 2024)".

const today = '2026-02-01';
const files = publish(readFor('tests/fixtures/releases', today));

const readJson = (path: string): unknown => (JSON.parse(textOf(files, path)) as { result: unknown }).result;

describe('the releases in which a stage allows breaking changes', () => {
  it('are in its Markdown and in the API', () => {
    expect(textOf(files, 'stages/stable.md')).toContain(
      'Breaking changes come only in 2024 R1 (February 2024), 2025 R1 (17 June 2025) and Firefox ESR 128. A breaking change comes at least 2 releases after the previous one',
    );
    expect(textOf(files, 'stages/preview.md')).not.toContain('reaking change');
    const stages = (readJson('api/v1/policy.json') as ApiPolicy).stages;
    expect(stages.map(({ breakingChanges }) => breakingChanges)).toEqual([
      null,
      { onlyIn: ['2024 R1', '2025 R1', 'Firefox ESR 128'], after: 2 },
      null,
    ]);
  });
});

describe('an item that names releases', () => {
  const since = 'Stable since 1.9 (5 November 2024), Full support since 2024 R2';
  const upgrade = 'Upgrade to 2025 R1 or later by 1.36 (15 August 2026)';
  const undated = 'Upgrade to Firefox ESR 128 or later by 1.10';

  it('has them in its small status, with the day where there is one', () => {
    const statusOf = (id: string) => readJson(`api/v1/status/${id}.json`) as StatusDocument;
    const { since: begun, upcoming, changesOn } = statusOf('shuttle');
    expect([begun, upcoming, changesOn]).toEqual([since, [upgrade, undated], '2026-08-16']);
    expect(statusOf('heddle').upcoming).toEqual([
      'Release stage: Preview to Stable, due in 1.36 (15 August 2026)',
      'Support state: Forum to Full support, due in Firefox ESR 128',
    ]);
    expect(statusOf('treadle').upcoming).toEqual([
      'Support ends with 1.36 (15 August 2026)',
      'Removal in 1.10',
    ]);
    expect(textOf(files, 'api/v1/status.json')).toContain(since);
  });

  it('has them on its card for a frame', () => {
    const card = textOf(files, 'embed/subjects/shuttle/index.html');
    expect(card).toContain(`<p>${since}</p>\n<p>${upgrade}</p>\n<p>${undated}</p>`);
    expect(textOf(files, 'embed/subjects/treadle/index.html')).toContain('<p>Removal in 1.10</p>');
  });

  it('has them in the descriptions of badges', () => {
    const of = (name: string) => textOf(files, `badges/shuttle/${name}.svg`);
    expect(of('status')).toContain(`${since}.`);
    expect(of('stage')).toContain('Stable since 1.9 (5 November 2024).');
    expect(of('support')).toContain('Full support since 2024 R2.');
  });

  it('has them in feeds, and in calendars only with a day', () => {
    const feed = textOf(files, 'feeds/subjects/shuttle.atom');
    expect(feed).toContain('in 1.9 (5 November 2024)');
    const unfold = (name: string) => textOf(files, name).replaceAll(/\r\n[ \t]/g, '');
    for (const name of ['feeds/subjects/shuttle.ics', 'feeds/deadlines.ics'])
      expect(unfold(name), name).toMatch(
        /DTSTART;VALUE=DATE:20260815[\s\S]*upgrade to 2025 R1 or later by 1\.36 \(15 August 2026\)|by 1\.36 \(15 August 2026\)[\s\S]*DTSTART;VALUE=DATE:20260815/,
      );
    expect(unfold('feeds/deadlines.ics')).not.toContain('Firefox');
  });
});
