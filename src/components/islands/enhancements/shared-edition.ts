import { listen } from './enhancement';
import { rememberEdition } from './own-edition';

const shared = 'sb-edition-chosen';

/** Shares the reader's choice with this page and later ones; an empty text means any edition. */
export const shareEdition = (edition: string): void => {
  rememberEdition(edition === '' ? null : edition);
  dispatchEvent(new CustomEvent(shared, { detail: edition }));
};

/**
 * Listens to the choice of an edition, made anywhere on the page. Returns a function that stops listening.
 */
export const onSharedEdition = (listener: (edition: string) => void): (() => void) =>
  listen(window, shared, (event) => {
    const edition: unknown = event instanceof CustomEvent ? event.detail : null;
    if (typeof edition === 'string') listener(edition);
  });
