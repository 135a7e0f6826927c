import type { ReactNode } from 'react';
import PageLink from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { SiteContext } from '../../parts/Link';

/** Tells components inside an MDX page about the Docusaurus site around them. */
export const MdxSite = ({ children }: { readonly children: ReactNode }) => {
  const base = useBaseUrl('/');
  return <SiteContext.Provider value={{ base, PageLink }}>{children}</SiteContext.Provider>;
};
