import { afterEach, describe, expect, it, vi } from 'vitest';
import { rememberEdition } from '../islands/enhancements/own-edition';
import { takeOwnEdition, toInnerSearch, toOuterSearch } from './edition-address';
import { toEditionTable } from '../../model/policy/edition-table';
import { dimensioned } from '../../../tests/sample/dimensioned';
import { createStore } from '../../../tests/sample/store';
import { samplePolicy } from '../../../tests/sample/policy';

const plain = toEditionTable(samplePolicy);
const table = toEditionTable(dimensioned);

const refuse = (): never => {
  throw new Error('The store is forbidden');
};

afterEach(() => vi.unstubAllGlobals());

describe('the reader’s own edition', () => {
  it('is added to an address that names no edition', () => {
    vi.stubGlobal('localStorage', createStore());
    rememberEdition('home');
    expect(takeOwnEdition('', plain)).toBe('?edition=home');
    expect(takeOwnEdition('?', plain)).toBe('?edition=home');
    expect(takeOwnEdition('?q=a&stage=trial', plain)).toBe('?q=a&stage=trial&edition=home');
  });

  it('is not added if the address names an edition or asks for any availability', () => {
    vi.stubGlobal('localStorage', createStore());
    rememberEdition('home');
    for (const search of ['?edition=studio', '?edition=', '?availability=not-offered'])
      expect(takeOwnEdition(search, plain)).toBe(search);
  });

  it('is null if the policy removed it, nothing was chosen or storage is forbidden', () => {
    const store = createStore();
    vi.stubGlobal('localStorage', store);
    expect(takeOwnEdition('?q=a', plain)).toBe('?q=a');
    rememberEdition('<script>');
    expect(takeOwnEdition('?q=a', plain)).toBe('?q=a');
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    rememberEdition('home');
    expect(takeOwnEdition('?q=a', plain)).toBe('?q=a');
  });

  it('is added by the parameters of its dimensions, also if it is a part of one', () => {
    vi.stubGlobal('localStorage', createStore());
    rememberEdition('premium-hosted');
    expect(takeOwnEdition('?q=a', table)).toBe('?q=a&tier=premium&constructor=hosted');
    rememberEdition('tier=365');
    expect(takeOwnEdition('', table)).toBe('?tier=365');
    for (const search of ['?edition=free-hosted', '?tier=free', '?constructor=', '?availability=offered'])
      expect(takeOwnEdition(search, table)).toBe(search);
  });
});

describe('an address with dimensions', () => {
  const searches = [
    ['?q=a&tier=premium&constructor=hosted', '?q=a&edition=premium-hosted'],
    ['?tier=premium&q=a', '?q=a&edition=tier%3Dpremium'],
    ['?with=edition:a,stage:b', '?with=edition:a,stage:b'],
  ] as const;
  it.each(searches)('%s is %s for the model', (outer, inner) => {
    expect(toInnerSearch(table, outer)).toBe(inner);
    expect(new URLSearchParams(toOuterSearch(table, inner)).toString().split('&').sort()).toEqual(
      new URLSearchParams(outer).toString().split('&').sort(),
    );
  });

  it('with an edition is written by its values, which the edition overrides', () => {
    expect(toInnerSearch(table, '?edition=free-hosted&tier=premium')).toBe('?edition=free-hosted');
    expect(toOuterSearch(table, '?edition=free-hosted')).toBe('?tier=free&constructor=hosted');
  });

  it('keeps what cannot be read, so that it is reported', () => {
    expect(toInnerSearch(table, '?tier=gold&constructor=hosted')).toBe(
      '?tier=gold&edition=constructor%3Dhosted',
    );
    expect(toInnerSearch(table, '?tier=free&constructor=dedicated')).toBe(
      '?constructor=dedicated&edition=tier%3Dfree',
    );
    expect(toInnerSearch(table, '?edition=moon')).toBe('?edition=moon');
  });

  it('stays as it is without dimensions', () => {
    for (const search of ['', '?edition=home', '?tier=premium', '?edition='])
      expect([toInnerSearch(plain, search), toOuterSearch(plain, search)]).toEqual([search, search]);
  });
});
