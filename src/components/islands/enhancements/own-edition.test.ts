import { afterEach, describe, expect, it, vi } from 'vitest';
import { recallEdition, rememberEdition, takeOwnEdition } from './own-edition';

const editions = [{ id: 'studio' }, { id: 'home' }];

/** A browser's store that holds what is put into it. */
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
  it('is the one that was chosen last, until any is wanted', () => {
    vi.stubGlobal('localStorage', createStore());
    rememberEdition('studio');
    rememberEdition('home');
    expect(recallEdition()).toBe('home');
    rememberEdition(null);
    expect(recallEdition()).toBeNull();
  });

  it('goes into an address that names none', () => {
    vi.stubGlobal('localStorage', createStore());
    rememberEdition('home');
    expect(takeOwnEdition('', editions)).toBe('?edition=home');
    expect(takeOwnEdition('?', editions)).toBe('?edition=home');
    expect(takeOwnEdition('?q=a&stage=trial', editions)).toBe('?q=a&stage=trial&edition=home');
  });

  it('goes into none that names one, or asks what any edition offers', () => {
    vi.stubGlobal('localStorage', createStore());
    rememberEdition('home');
    for (const search of ['?edition=studio', '?edition=', '?availability=not-offered'])
      expect(takeOwnEdition(search, editions)).toBe(search);
  });

  it('is none where the policy no longer has it, where nothing was chosen, and where the store is forbidden', () => {
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
