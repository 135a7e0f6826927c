import { parseFeed } from '@rowanmanning/feed-parser';
import { describe, expect, it } from 'vitest';
import type { Subject } from '../../src/model/subject/subject';
import { createDataset, createSubject, row } from '../sample/subject';
import { publish, textOf } from './published';

const subject = (id: string, more: Parameters<typeof createSubject>[1]): Subject => createSubject(id, more);

/** Two glazes that reach a stage, one that leaves it, and one that left the catalog from it. */
const files = publish(
  createDataset(
    [
      subject('celadon', {
        transitions: [
          row({ date: '2022-01-10', stage: 'trial' }),
          row({ date: '2023-03-01', stage: 'proven', support: 'backed' }),
          row({ date: '2023-09-01', availability: { home: 'offered' } }),
          row({ date: '2025-01-01', stage: 'retired', status: 'planned' }),
        ],
      }),
      subject('raku', {
        transitions: [
          row({ date: '2022-02-10', stage: 'proven' }),
          row({ date: '2023-05-01', stage: 'retired' }),
          row({ date: '2023-12-01', availability: { home: 'offered' } }),
        ],
        deprecation: {
          notices: [{ announced: '2023-05-01', removal: '2024-12-31', source: 'https://kiln.example/end' }],
        },
      }),
      subject('shino', {
        transitions: [
          row({ date: '2022-03-10', stage: 'proven' }),
          row({ date: '2023-06-01', event: 'removed' }),
        ],
      }),
    ],
    '2024-06-15',
  ),
);

const keysIn = (name: string): string[] =>
  parseFeed(textOf(files, name)).items.map(({ id }) => (id ?? '').replace(/^[^:]*:[^:]*:/, ''));
const summariesIn = (name: string): string[] =>
  [...textOf(files, name).matchAll(/^SUMMARY:(.*)\r$/gm)].map(([, summary = '']) => summary);

describe('the feed of one stage', () => {
  it('has what began or ended the stage, and other changes only of items that are in it or left from it', () => {
    const proven = keysIn('feeds/stages/proven.atom');
    for (const id of ['celadon', 'raku', 'shino'])
      expect(
        proven.some((key) => key.startsWith(`${id}/`)),
        id,
      ).toBe(true);
    expect(proven.filter((key) => key.includes('home'))).toEqual([expect.stringMatching(/^celadon\//)]);
    expect(proven.some((key) => /^shino\/.*removed/.test(key))).toBe(true);
    expect(proven.some((key) => /^celadon\/.*trial/.test(key))).toBe(false);
    expect(keysIn('feeds/stages/trial.atom').every((key) => key.startsWith('celadon/'))).toBe(true);
  });

  it('has the announcements of items that are in it', () => {
    expect(keysIn('feeds/stages/retired.atom')).toContain('raku/notice');
    expect(keysIn('feeds/stages/proven.atom')).not.toContain('raku/notice');
  });

  it('has a calendar of what lies ahead for the items that are in it', () => {
    expect(summariesIn('feeds/stages/proven.ics')).toEqual([expect.stringContaining('celadon')]);
    expect(summariesIn('feeds/stages/retired.ics')).toEqual([expect.stringContaining('raku')]);
    expect(summariesIn('feeds/stages/trial.ics')).toEqual([]);
  });
});

it('a support state has a feed and a calendar too', () => {
  expect(keysIn('feeds/support/backed.atom').some((key) => key.startsWith('celadon/'))).toBe(true);
  expect(summariesIn('feeds/support/backed.ics')).toHaveLength(1);
});
