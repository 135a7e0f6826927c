import type { ReactNode } from 'react';
import PageLink from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { SiteContext } from '../../parts/Link';

/** Provides the site's addresses to components inside MDX pages. */
export const MdxSite = ({ children }: { readonly children: ReactNode }) => {
  const base = useBaseUrl('/');
  return <SiteContext.Provider value={{ base, PageLink }}>{children}</SiteContext.Provider>;
};
