import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { PolicyOutline } from '../../model/documents/policy-document';
import { takeOwnEdition, toInnerSearch, toOuterSearch } from './edition-address';
import { toEditionTable } from '../../model/policy/edition-table';

/** `replace` while a thing is being changed (typing, sliding), `push` for a step that a reader may want back. */
export type Step = 'push' | 'replace';

/** Browsers refuse an address that is written too often; while something is changed it is written once it rests, in ms. */
const rest = 250;

type Write = 'pushState' | 'replaceState';

const write = (how: Write, search: string): void => {
  const { pathname, hash } = window.location;
  // Keeps the router's state, by which the router knows pages.
  window.history[how](window.history.state, '', `${pathname}${search}${hash}`);
};

/**
 * The page's query, and how to change it. Null at first, so that the first render matches the HTML of the build. If the
 * address has no edition, the reader's own is added to it.
 */
export const useAddress = (
  policy: Pick<PolicyOutline, 'editions' | 'editionDimensions'>,
): readonly [search: string | null, go: (search: string, step: Step) => void] => {
  const [search, setSearch] = useState<string | null>(null);
  const table = useMemo(() => toEditionTable(policy), [policy]);
  /** The address that will be written. */
  const waiting = useRef<{ readonly search: string; readonly timer: number } | null>(null);
  const forget = useCallback((): void => {
    window.clearTimeout(waiting.current?.timer);
    waiting.current = null;
  }, []);
  const settle = useCallback((): void => {
    if (waiting.current !== null) write('replaceState', waiting.current.search);
    forget();
  }, [forget]);
  useEffect(() => {
    const read = (): void => {
      forget();
      setSearch(toInnerSearch(table, window.location.search));
    };
    const own = toOuterSearch(table, takeOwnEdition(window.location.search, table));
    if (own !== window.location.search) write('replaceState', own);
    read();
    window.addEventListener('popstate', read);
    window.addEventListener('pagehide', settle);
    return () => {
      forget();
      window.removeEventListener('popstate', read);
      window.removeEventListener('pagehide', settle);
    };
  }, [table, forget, settle]);
  const go = useCallback(
    (inner: string, step: Step): void => {
      const next = toOuterSearch(table, inner);
      if (step === 'push') {
        settle();
        write('pushState', next);
      } else {
        forget();
        waiting.current = { search: next, timer: window.setTimeout(settle, rest) };
      }
      setSearch(toInnerSearch(table, next));
    },
    [table, forget, settle],
  );
  return [search, go];
};
