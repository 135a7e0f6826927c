import { afterEach, describe, expect, it, vi } from 'vitest';
import { createStore } from '../../../../tests/sample/store';
import { recallEdition, rememberEdition } from './own-edition';

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
