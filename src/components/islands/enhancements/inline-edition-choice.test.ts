import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { dimensioned } from '../../../../tests/sample/dimensioned';
import type { EditionTable } from '../../../model/policy/edition-table';
import { inlineEditionChoice, inlineValueChoice } from './inline-edition-choice';
import { openEdition, toEditionTable } from '../../../model/policy/edition-table';
import { samplePolicy } from '../../../../tests/sample/policy';

/** Runs the script in a page's HTML. */
const runInline = (
  script: string,
  { editions, dimensions }: EditionTable,
  { search, hash }: URL,
  own: string | null,
  first: string | null,
): string | null => {
  const attributes = new Map([
    ['data-editions', editions.join(' ')],
    ['data-dimensions', JSON.stringify(dimensions)],
  ]);
  if (first !== null) attributes.set('data-chosen', first);
  const article = {
    getAttribute: (name: string) => attributes.get(name) ?? null,
    setAttribute: (name: string, value: string) => attributes.set(name, value),
  };
  runInNewContext(script, {
    document: { currentScript: { closest: () => article } },
    location: { search, hash },
    localStorage: { getItem: () => own },
    URLSearchParams,
  });
  return attributes.get('data-chosen') ?? null;
};

/** The edition that a page opens for; the enhancement of an article must choose as the script in the HTML does. */
const chooseIn =
  (script: string, table: EditionTable, opened: string) =>
  (address: string, own: string | null = null, first: string | null = opened): string | null => {
    const url = new URL(address, 'https://kiln.example/');
    const chosen = runInline(script, table, url, own, first);
    expect(openEdition(table, url, own, first) ?? first).toBe(chosen);
    return chosen;
  };

const choose = chooseIn(inlineValueChoice, toEditionTable(dimensioned), 'free-hosted');

describe('the edition that a page with dimensions opens for', () => {
  it('is that of the address, by its id or by its values', () => {
    expect(choose('/?edition=premium-self-managed')).toBe('premium-self-managed');
    expect(choose('/?tier=365&constructor=dedicated')).toBe('365-dedicated');
    expect(choose('/#edition-365-hosted')).toBe('365-hosted');
    expect(choose('/')).toBe('free-hosted');
  });

  it('keeps the other value of the reader, as far as an edition has it', () => {
    expect(choose('/?tier=premium', 'free-self-managed')).toBe('premium-self-managed');
    expect(choose('/?tier=premium', '365-dedicated')).toBe('premium-hosted');
    expect(choose('/?constructor=dedicated', 'free-hosted')).toBe('365-dedicated');
    expect(choose('/', '365-dedicated')).toBe('365-dedicated');
    expect(choose('/', 'tier=premium')).toBe('premium-hosted');
  });

  it('has none of the values that no edition has, alone or together', () => {
    expect(choose('/?tier=gold', 'premium-hosted')).toBe('premium-hosted');
    expect(choose('/?tier=free&constructor=dedicated')).toBe('free-hosted');
    expect(choose('/?edition=moon&tier=', 'moon')).toBe('free-hosted');
  });

  it('is none where nothing has to be chosen and the values are those of several', () => {
    expect(choose('/?tier=premium', null, null)).toBeNull();
    expect(choose('/', 'tier=premium', null)).toBeNull();
    expect(choose('/?tier=premium&constructor=hosted', null, null)).toBe('premium-hosted');
  });
});

describe('the edition that a page without dimensions opens for', () => {
  const choosePlain = chooseIn(inlineEditionChoice, toEditionTable(samplePolicy), 'studio');

  it('is that of the address, of its anchor or the last one, in this order', () => {
    expect(choosePlain('/?edition=home#edition-studio', 'studio')).toBe('home');
    expect(choosePlain('/#edition-home', 'studio')).toBe('home');
    expect(choosePlain('/?edition=moon#overview', 'home')).toBe('home');
    expect(choosePlain('/?edition=&tier=home', 'tier=home')).toBe('studio');
    expect(choosePlain('/?edition=home', null, null)).toBe('home');
    expect(choosePlain('/', null, null)).toBeNull();
  });
});
