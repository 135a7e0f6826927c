import { listen } from './enhancement';
import { rememberEdition } from './own-edition';

const shared = 'sb-edition-chosen';

/** The reader chose an edition, or any with an empty text: later pages know it, and all that stands on this page. */
export const shareEdition = (edition: string): void => {
  rememberEdition(edition === '' ? null : edition);
  dispatchEvent(new CustomEvent(shared, { detail: edition }));
};

/** Whatever on the page the reader chose it with. */
export const onSharedEdition = (listener: (edition: string) => void): (() => void) =>
  listen(window, shared, (event) => {
    const edition: unknown = event instanceof CustomEvent ? event.detail : null;
    if (typeof edition === 'string') listener(edition);
  });
