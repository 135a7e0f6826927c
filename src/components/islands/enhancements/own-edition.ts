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

/**
 * Adds the reader's own edition to a query that names none. A query that asks for an availability without an
 * edition means any edition and stays unchanged.
 */
export const takeOwnEdition = (search: string, editions: readonly { readonly id: string }[]): string => {
  const parameters = new URLSearchParams(search);
  const own = recallEdition();
  if (parameters.has('edition') || parameters.has('availability') || !editions.some(({ id }) => id === own))
    return search;
  return `${search.length > 1 ? `${search}&` : '?'}edition=${own ?? ''}`;
};
