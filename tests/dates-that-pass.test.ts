import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kinds, open, surfaces } from './sample/dates';

const days = { before: '2025-04-29', 'on the day': '2025-04-30', after: '2025-05-01' } as const;

/** The rows of the table in the docs: kind, surface, and the text for each day, or null for none. */
const rows = readFileSync('docs/maintain/dates.mdx', 'utf8')
  .split('\n')
  .filter((line) => /^\| (?!Date |---)/.test(line))
  .map((line) => {
    const [kind = '', surface = '', ...cells] = line
      .split(' | ')
      .map((cell) => cell.replace(/^\| | \|$/g, ''));
    const texts = cells.map((cell) => {
      if (cell.trim() === 'nothing') return null;
      const [, text] = /^`(.*)`$/.exec(cell.trim()) ?? [];
      if (text === undefined) throw new Error(`neither a text nor "nothing": ${cell}`);
      return text;
    });
    return { kind: kind.trim(), surface: surface.trim(), texts };
  });

it('contains every kind of date and every surface', () => {
  expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(kinds));
  expect(new Set(rows.map(({ surface }) => surface))).toEqual(new Set(Object.keys(surfaces)));
  for (const { texts } of rows) expect(texts).toHaveLength(3);
});

describe.each(kinds)('%s', (kind) => {
  describe.each(Object.entries(days))('%s', (when, today) => {
    const opened = open(kind, today);
    const place = Object.keys(days).indexOf(when);
    it.each(rows.filter((row) => row.kind === kind).map(({ surface, texts }) => [surface, texts] as const))(
      '%s',
      (surface, texts) => {
        const said = surfaces[surface]?.(opened) ?? '';
        const wanted = texts[place] ?? null;
        if (wanted !== null) expect(said).toContain(wanted);
        else for (const text of texts) if (text !== null) expect(said).not.toContain(text);
      },
    );
  });
});

it('folds deadlines that passed more than 30 days ago', () => {
  const listOn = (today: string): string => surfaces.Deadlines?.(open('Upgrade', today)) ?? '';
  expect(listOn('2025-05-30')).toContain('Passed in the last 30 days');
  expect(listOn('2025-05-30')).not.toContain('Passed earlier');
  expect(listOn('2025-05-31')).not.toContain('Passed in the last');
  expect(listOn('2025-05-31')).toContain('Passed earlier: 1');
});

it('says that nothing is recorded, not that nothing happens, if no future date is known', () => {
  const opened = open('Upgrade', '2030-01-01');
  expect(surfaces.Deadlines?.(opened)).toContain('No upcoming changes are recorded.');
  expect(surfaces['Page, next steps']?.(opened)).toContain('No upcoming changes are recorded.');
});
