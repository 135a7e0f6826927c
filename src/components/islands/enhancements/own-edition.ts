/** The reader's own edition: the one that was chosen last, on whatever page, kept in the reader's browser. */
export const editionKey = 'sb-edition';

/** A store that may be forbidden to us: then nothing was chosen last. */
export const recallEdition = (): string | null => {
  try {
    return localStorage.getItem(editionKey);
  } catch {
    return null;
  }
};

/** Null forgets: the reader wants none in particular. Where it is forbidden the choice lasts as long as the page. */
export const rememberEdition = (edition: string | null): void => {
  try {
    if (edition === null) localStorage.removeItem(editionKey);
    else localStorage.setItem(editionKey, edition);
  } catch {
    // Nothing to do: the address holds the choice.
  }
};

/**
 * The query of an address with the reader's own edition in it, where it names none. One that asks for an availability
 * and names no edition means any of them, and stays so.
 */
export const takeOwnEdition = (search: string, editions: readonly { readonly id: string }[]): string => {
  const parameters = new URLSearchParams(search);
  const own = recallEdition();
  if (parameters.has('edition') || parameters.has('availability') || !editions.some(({ id }) => id === own))
    return search;
  return `${search.length > 1 ? `${search}&` : '?'}edition=${own ?? ''}`;
};
