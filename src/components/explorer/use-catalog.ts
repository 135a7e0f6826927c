import { useEffect, useState } from 'react';
import type { Explorer } from '../../model/explorer/explorer';
import type { CatalogFile } from '../../model/explorer/catalog-file';
import type { PolicyOutline } from '../../model/documents/policy-document';
import { createExplorer } from '../../model/explorer/explorer';
import { fromCatalogFile } from '../../model/explorer/catalog-file';
import { useIsBuilt } from '../islands/keep-server-html';
import { renderFailure } from '../parts/render-failure';
import { say } from '../../model/text/say';

/** The state of loading the explorer. */
export type Arrival =
  /** In the HTML of the build, where nothing loads. */
  | { readonly is: 'not-asked' }
  | { readonly is: 'coming' }
  | { readonly is: 'here'; readonly explorer: Explorer }
  | { readonly is: 'failed'; readonly reason: string };

const fetchExplorer = async (url: string, policy: PolicyOutline, signal: AbortSignal): Promise<Arrival> => {
  const response = await fetch(url, { signal });
  if (!response.ok) return { is: 'failed', reason: say('page.server-answered', { status: response.status }) };
  // A file of the same build, named by its content. Reading fails if it is damaged.
  const file = (await response.json()) as CatalogFile;
  return { is: 'here', explorer: createExplorer(fromCatalogFile(file), policy) };
};

const notAsked: Arrival = { is: 'not-asked' };

/** The whole catalog, fetched when the app has started. */
export const useCatalog = (url: string, policy: PolicyOutline): Arrival => {
  const [arrival, setArrival] = useState<Arrival>({ is: 'coming' });
  const isBuilt = useIsBuilt();
  useEffect(() => {
    const controller = new AbortController();
    fetchExplorer(url, policy, controller.signal).then(setArrival, (error: unknown) => {
      if (!controller.signal.aborted)
        setArrival({
          is: 'failed',
          reason: renderFailure(error),
        });
    });
    return () => controller.abort();
  }, [url, policy]);
  return isBuilt ? notAsked : arrival;
};
