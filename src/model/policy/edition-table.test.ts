import { describe, expect, it } from 'vitest';
import type { Chosen } from './edition-table';
import {
  complete,
  listPlaces,
  parseChosen,
  readChosen,
  renderChosen,
  toEdition,
  toEditionTable,
  toParameters,
} from './edition-table';
import { dimensioned } from '../../../tests/sample/dimensioned';
import { renderChosenName } from './editions';
import { samplePolicy } from '../../../tests/sample/policy';

const table = toEditionTable(dimensioned);
const plain = toEditionTable(samplePolicy);
const read = (search: string) => Object.fromEntries(readChosen(table, search));
const chosen = (values: Record<string, string>): Chosen => new Map(Object.entries(values));

describe('the choice in an address', () => {
  it('is an edition, or values of dimensions', () => {
    expect(read('?edition=premium-hosted')).toEqual({ tier: 'premium', constructor: 'hosted' });
    expect(read('?tier=365&constructor=dedicated')).toEqual({ tier: '365', constructor: 'dedicated' });
    expect(read('?tier=premium&stage=trial')).toEqual({ tier: 'premium' });
    expect(read('?edition=premium-hosted&tier=free')).toEqual({ tier: 'premium', constructor: 'hosted' });
  });

  it('leaves out values that no edition has, alone or together', () => {
    expect(read('?tier=gold&constructor=hosted')).toEqual({ constructor: 'hosted' });
    expect(read('?tier=free&constructor=dedicated')).toEqual({ tier: 'free' });
    expect(read('?edition=moon')).toEqual({});
    expect(read('?toString=hosted&tier=')).toEqual({});
  });

  it('without dimensions is an edition', () => {
    expect([...readChosen(plain, '?edition=home&tier=free')]).toEqual([['edition', 'home']]);
    expect([...readChosen(plain, '?edition=moon')]).toEqual([]);
    expect(toParameters(plain, readChosen(plain, '?edition=home'))).toEqual({ edition: 'home' });
  });

  it('is written by values, in place of the edition', () => {
    expect(toParameters(table, chosen({ tier: '365' }))).toEqual({
      edition: '',
      tier: '365',
      constructor: '',
    });
  });
});

describe('a choice as text', () => {
  it.each(['', 'free-hosted', '365-dedicated', 'tier=premium', 'constructor=dedicated'])(
    '"%s" is read as it was written',
    (text) => expect(renderChosen(table, parseChosen(table, text))).toBe(text),
  );

  it('has a name, and means editions', () => {
    expect(renderChosenName(dimensioned, 'free-hosted')).toBe('Free Hosted');
    expect(renderChosenName(dimensioned, 'tier=365')).toBe('All year');
    expect(listPlaces(table, 'tier=premium')).toEqual([2, 3]);
    expect(listPlaces(table, 'free-self-managed')).toEqual([1]);
    expect(listPlaces(table, null)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(listPlaces(plain, 'home')).toEqual([1]);
  });

  it('is an edition only if every dimension is chosen', () => {
    expect(toEdition(table, chosen({ tier: 'free' }))).toBeNull();
    expect(toEdition(table, chosen({ tier: 'free', constructor: 'dedicated' }))).toBeNull();
    expect(toEdition(table, chosen({ tier: 'free', constructor: 'hosted' }))).toBe('free-hosted');
  });
});

describe('complete', () => {
  it('keeps the other values of the reader, as far as an edition has them', () => {
    expect(complete(table, chosen({ tier: 'premium' }), 'free-self-managed')).toBe('premium-self-managed');
    expect(complete(table, chosen({ tier: 'premium' }), '365-dedicated')).toBe('premium-hosted');
    expect(complete(table, chosen({ constructor: 'dedicated' }), 'free-hosted')).toBe('365-dedicated');
    expect(complete(table, chosen({ tier: 'premium' }), null)).toBe('premium-hosted');
    expect(complete(table, chosen({}), 'free-hosted')).toBeNull();
  });
});
