import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { dimensioned } from '../../../../tests/sample/dimensioned';
import { inlineValueChoice } from './edition-choice';
import { toEditionTable } from '../../../model/policy/edition-table';

const { editions, dimensions } = toEditionTable(dimensioned);

/** The edition that the script in a page's HTML chooses for an address and the reader's last choice. */
const choose = (address: string, own: string | null = null, first: string | null = 'free-hosted') => {
  const attributes = new Map([
    ['data-editions', editions.join(' ')],
    ['data-dimensions', JSON.stringify(dimensions)],
  ]);
  if (first !== null) attributes.set('data-chosen', first);
  const article = {
    getAttribute: (name: string) => attributes.get(name) ?? null,
    setAttribute: (name: string, value: string) => attributes.set(name, value),
  };
  const { search, hash } = new URL(address, 'https://kiln.example/');
  runInNewContext(inlineValueChoice, {
    document: { currentScript: { closest: () => article } },
    location: { search, hash },
    localStorage: { getItem: () => own },
    URLSearchParams,
  });
  return attributes.get('data-chosen') ?? null;
};

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
