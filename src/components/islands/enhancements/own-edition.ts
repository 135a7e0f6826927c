/** Storage key of the reader's own edition: the last one chosen on any page. */
export const editionKey = 'sb-edition';

/** Reads the last chosen edition. Null if the browser forbids storage. */
export const recallEdition = (): string | null => {
  try {
    return localStorage.getItem(editionKey);
  } catch {
    return null;
  }
};

/**
 * Stores the edition; null removes it. If the browser forbids storage, the choice lasts as long as the page.
 */
export const rememberEdition = (edition: string | null): void => {
  try {
    if (edition === null) localStorage.removeItem(editionKey);
    else localStorage.setItem(editionKey, edition);
  } catch {
    // The address still contains the choice.
  }
};
