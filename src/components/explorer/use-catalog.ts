import { useEffect, useState } from 'react';
import type { Explorer } from '../../model/explorer/explorer';
import type { CatalogFile } from '../../model/explorer/catalog-file';
import type { PolicyOutline } from '../../model/documents/policy-document';
import { createExplorer } from '../../model/explorer/explorer';
import { fromCatalogFile } from '../../model/explorer/catalog-file';
import { useIsBuilt } from '../islands/keep-server-html';
import { fetchJson } from '../parts/fetch-json';
import { renderFailure } from '../parts/render-failure';

/** The state of loading the explorer. */
export type Arrival =
  /** In the HTML of the build, where nothing loads. */
  | { readonly is: 'not-asked' }
  | { readonly is: 'coming' }
  | { readonly is: 'here'; readonly explorer: Explorer }
  | { readonly is: 'failed'; readonly reason: string };

const fetchExplorer = async (url: string, policy: PolicyOutline, signal: AbortSignal): Promise<Arrival> => {
  const file = await fetchJson<CatalogFile>(url, { signal });
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
