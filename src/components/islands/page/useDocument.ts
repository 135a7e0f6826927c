import { useEffect, useState } from 'react';
import { fetchJson, LoadError } from '../../parts/fetch-json';
import { renderFailure } from '../../parts/render-failure';

/** The state of a fetched document. "Not found" and "failed" are different. */
export type Fetched<D> =
  | { readonly is: 'loading' }
  | { readonly is: 'ready'; readonly document: D }
  | { readonly is: 'missing' }
  | { readonly is: 'failed'; readonly reason: string };

const fetchDocument = async <D>(url: string, signal: AbortSignal): Promise<Fetched<D>> => {
  const { result } = await fetchJson<{ readonly result: D }>(url, {
    signal,
    headers: { accept: 'application/json' },
  });
  return { is: 'ready', document: result };
};

const toFailed = (error: unknown): Fetched<never> =>
  error instanceof LoadError && error.status === 404
    ? { is: 'missing' }
    : { is: 'failed', reason: renderFailure(error) };

/** Fetches a published document by its address; null fetches nothing. */
export const useDocument = <D>(url: string | null): Fetched<D> => {
  const [fetched, setFetched] = useState<{ url: string; state: Fetched<D> } | null>(null);
  useEffect(() => {
    if (url === null) return undefined;
    const controller = new AbortController();
    fetchDocument<D>(url, controller.signal).then(
      (state) => setFetched({ url, state }),
      (error: unknown) => {
        if (!controller.signal.aborted) setFetched({ url, state: toFailed(error) });
      },
    );
    return () => controller.abort();
  }, [url]);
  return fetched !== null && fetched.url === url ? fetched.state : { is: 'loading' };
};
