import { useEffect, useState } from 'react';
import { renderFailure } from '../../parts/render-failure';
import { say } from '../../../model/text/say';

/** The state of a fetched document. "Not found" and "failed" are different. */
export type Fetched<D> =
  | { readonly is: 'loading' }
  | { readonly is: 'ready'; readonly document: D }
  | { readonly is: 'missing' }
  | { readonly is: 'failed'; readonly reason: string };

const fetchDocument = async <D>(url: string, signal: AbortSignal): Promise<Fetched<D>> => {
  const response = await fetch(url, { signal, headers: { accept: 'application/json' } });
  if (response.status === 404) return { is: 'missing' };
  if (!response.ok) return { is: 'failed', reason: say('page.server-answered', { status: response.status }) };
  // The same build wrote this file, and the tests of the artifacts check its shape.
  const { result } = (await response.json()) as { result: D };
  return { is: 'ready', document: result };
};

/** Fetches a published document by its address; null fetches nothing. */
export const useDocument = <D>(url: string | null): Fetched<D> => {
  const [fetched, setFetched] = useState<{ url: string; state: Fetched<D> } | null>(null);
  useEffect(() => {
    if (url === null) return undefined;
    const controller = new AbortController();
    fetchDocument<D>(url, controller.signal).then(
      (state) => setFetched({ url, state }),
      (error: unknown) => {
        if (!controller.signal.aborted)
          setFetched({ url, state: { is: 'failed', reason: renderFailure(error) } });
      },
    );
    return () => controller.abort();
  }, [url]);
  return fetched !== null && fetched.url === url ? fetched.state : { is: 'loading' };
};
