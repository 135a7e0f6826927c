import { useCallback, useEffect, useState } from 'react';

/** `replace` while a thing is being changed (typing, sliding), `push` for a step that a reader may want back. */
export type Step = 'push' | 'replace';

/** The page's query, and how to change it. Empty until the page is there, so that the first drawing is the build's. */
export const useAddress = (): readonly [search: string | null, go: (search: string, step: Step) => void] => {
  const [search, setSearch] = useState<string | null>(null);
  useEffect(() => {
    const read = (): void => setSearch(window.location.search);
    read();
    window.addEventListener('popstate', read);
    return () => window.removeEventListener('popstate', read);
  }, []);
  const go = useCallback((next: string, step: Step): void => {
    const url = `${window.location.pathname}${next}${window.location.hash}`;
    // The router's own state is kept: it knows pages by it.
    if (step === 'push') window.history.pushState(window.history.state, '', url);
    else window.history.replaceState(window.history.state, '', url);
    setSearch(next);
  }, []);
  return [search, go];
};
