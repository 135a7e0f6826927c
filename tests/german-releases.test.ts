import { describe, expect, it } from 'vitest';
import { createFolder } from '../src/dataset/folder.test-support';
import { deriveSiteData } from '../src/model/pages/site-data';
import { listPages } from '../src/plugins/lifecycle/pages.test-support';
import { loadPages } from '../src/components/islands/page/render';
import { publish, readFor, textOf } from './artifacts/published';
import { readDataset } from '../src/dataset';
import { readFileSync, readdirSync } from 'node:fs';

// German writes an article before a day ("ab dem 5. Mai") and a noun before a release ("ab dem Release 1.36").

const folder = 'tests/fixtures/releases';
const texts = ['policy.yaml', ...readdirSync(`${folder}/catalog`).map((file) => `catalog/${file}`)].map(
  (file) => [file, readFileSync(`${folder}/${file}`, 'utf8').replace('language: en', 'language: de')],
);
const german = createFolder(Object.fromEntries(texts) as Record<string, string>);

const readAll = async (today: string) => {
  const dataset = readFor(german, today);
  const data = deriveSiteData(dataset);
  const render = await loadPages();
  const pages = listPages(data).filter(({ permalink }) =>
    /^\/(catalog\/.+|deadlines|changes|conformance)\/$/.test(permalink),
  );
  const shown = pages.map((page) =>
    render(page, data.policyDocument(), { baseUrl: '/', siteUrl: 'https://weft.example' })
      .html.replace(/<(style|script)[\s\S]*?<\/\1>/g, '')
      .replace(/<[^>]*>/g, ' '),
  );
  const files = publish(dataset);
  const others = ['stages/stable.md', 'catalog/shuttle.md', 'feeds/changes.atom', 'feeds/deadlines.ics'];
  return [...shown, ...others.map((file) => textOf(files, file).replace(/\r\n /g, ''))]
    .join('\n')
    .replaceAll(/[\s\u00a0]+/g, ' ');
};

describe('a release in German', () => {
  it.each(['2026-02-01', '2026-09-01'])('has its noun after an article, on %s', async (today) => {
    const all = await readAll(today);
    const names = '(?:115 ESR|2024 R[12]|2025 R1|1\\.9|1\\.36|1\\.10|Firefox ESR 128)';
    const found = all.match(new RegExp(`\\b(?:am|dem|den|zum|vom|im|der) ${names}(?![\\d.])`, 'gi')) ?? [];
    expect(found).toEqual([]);
  });

  it('reads well', async () => {
    const all = (await readAll('2026-02-01')).replaceAll(' ,', ',');
    const missing = [
      'Ab dem Release Firefox ESR 128',
      'ab dem Release 2025 R1 (17. Juni 2025)',
      'Bis Release 1.36 (15. August 2026) auf 2025 R1 oder höher aktualisieren',
      'Aktualisieren Sie ältere Versionen bis Release 1.10',
      'Aktualisierung auf 2025 R1 oder höher bis Release 1.36 (15. August 2026)',
      'Laut Ankündigung keine Entfernung vor dem Release 1.10.',
      'Entfernung in Release 1.10',
    ].filter((text) => !all.includes(text));
    expect(missing).toEqual([]);
  });
});

describe('a finding of the policy check', () => {
  const find = (text: string, from: string, to: string): string[] => {
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    const files = texts.map(([file = '', own = '']) => [file, file.includes('treadle') ? changed : own]);
    return readDataset(createFolder(Object.fromEntries(files) as Record<string, string>), {
      today: '2026-02-01',
    }).problems.map(({ message }) => message.replaceAll('\u00a0', ' '));
  };
  const treadle = texts.find(([file = '']) => file.includes('treadle'))?.[1] ?? '';

  it('names the release that began what is wrong, and no day that is not known', () => {
    expect(find(treadle, /\ndeprecation:[\s\S]*/.exec(treadle)?.[0] ?? '-', '')).toContain(
      '„Retired“ seit Release 2025 R1 (17. Juni 2025), aber ohne Ende der Unterstützung und ohne Ersatz oder Migrationsanleitung',
    );
    expect(
      find(treadle, 'since: 115 ESR, stage: stable, support: full', 'since: 2024 R2, stage: stable'),
    ).toContain('Support-Status nicht erfasst seit Release 2024 R2');
    expect(find(treadle, "until: '1.36', removedIn: '1.10'", "until: '2025 R1'")).toContain(
      'Unterstützung mit Release 2025 R1 (17. Juni 2025) beendet, wie angekündigt, aber erfasst ist noch „Full support“',
    );
  });
});
