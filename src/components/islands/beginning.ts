import { useState } from 'react';
import site from '@generated/lifecycle/default/site.json';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type { Inline } from './inline';
import { readInline } from './inline';

/**
 * How the page was first loaded: rendered by the build, as the 404 page that hosts send for any address, or
 * neither.
 */
export interface Beginning<D> {
  readonly inline: Inline<D> | null;
  /** Whether React hydrated HTML from the build. */
  readonly hasServerHtml: boolean;
  readonly isNotFound: boolean;
}

const nothing = { inline: null, hasServerHtml: false, isNotFound: false } as const;

const readBeginning = <D>(permalink: string, isHydrating: boolean): Beginning<D> => {
  const inline = readInline<D>();
  const isHere = inline?.permalink === permalink;
  return {
    inline: isHere ? inline : null,
    hasServerHtml: isHere && isHydrating,
    isNotFound: !isHere && isHydrating && process.env.NODE_ENV === 'production',
  };
};

/** How the page was first loaded, as long as the reader is still on that page. */
export const useBeginning = <D>(pathname: string): Beginning<D> => {
  const { baseUrl } = site;
  const isHydrating = !useIsBrowser();
  const permalink = `/${pathname.slice(baseUrl.length)}`;
  const [began] = useState(() => ({ permalink, beginning: readBeginning<D>(permalink, isHydrating) }));
  return began.permalink === permalink ? began.beginning : nothing;
};
