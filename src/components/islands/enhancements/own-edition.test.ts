import { afterEach, describe, expect, it, vi } from 'vitest';
import { recallEdition, rememberEdition, takeOwnEdition } from './own-edition';

const editions = [{ id: 'studio' }, { id: 'home' }];

/** A fake localStorage. */
const createStore = () => {
  const entries = new Map<string, string>();
  return {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => entries.set(key, value),
    removeItem: (key: string) => entries.delete(key),
  };
};

const refuse = (): never => {
  throw new Error('The store is forbidden');
};

afterEach(() => vi.unstubAllGlobals());

describe('the reader’s own edition', () => {
  it('is the last chosen one, until the reader chooses any', () => {
    vi.stubGlobal('localStorage', createStore());
    rememberEdition('studio');
    rememberEdition('home');
    expect(recallEdition()).toBe('home');
    rememberEdition(null);
    expect(recallEdition()).toBeNull();
  });

  it('is added to an address that names no edition', () => {
    vi.stubGlobal('localStorage', createStore());
    rememberEdition('home');
    expect(takeOwnEdition('', editions)).toBe('?edition=home');
    expect(takeOwnEdition('?', editions)).toBe('?edition=home');
    expect(takeOwnEdition('?q=a&stage=trial', editions)).toBe('?q=a&stage=trial&edition=home');
  });

  it('is not added if the address names an edition or asks for any availability', () => {
    vi.stubGlobal('localStorage', createStore());
    rememberEdition('home');
    for (const search of ['?edition=studio', '?edition=', '?availability=not-offered'])
      expect(takeOwnEdition(search, editions)).toBe(search);
  });

  it('is null if the policy removed it, nothing was chosen or storage is forbidden', () => {
    const store = createStore();
    vi.stubGlobal('localStorage', store);
    expect(takeOwnEdition('?q=a', editions)).toBe('?q=a');
    rememberEdition('<script>');
    expect(takeOwnEdition('?q=a', editions)).toBe('?q=a');
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    rememberEdition('home');
    expect(takeOwnEdition('?q=a', editions)).toBe('?q=a');
  });
});
