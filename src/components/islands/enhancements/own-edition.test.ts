import { afterEach, describe, expect, it, vi } from 'vitest';
import { recallEdition, rememberEdition } from './own-edition';

/** A fake localStorage. */
const createStore = () => {
  const entries = new Map<string, string>();
  return {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => entries.set(key, value),
    removeItem: (key: string) => entries.delete(key),
  };
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
});
