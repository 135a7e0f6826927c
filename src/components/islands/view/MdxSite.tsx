import type { ReactNode } from 'react';
import PageLink from '@docusaurus/Link';
import site from '@generated/lifecycle/default/site.json';
import { SiteContext } from '../../parts/Link';

const value = { base: site.baseUrl, PageLink };

/** Provides the site's addresses to components inside MDX pages. */
export const MdxSite = ({ children }: { readonly children: ReactNode }) => {
  return <SiteContext.Provider value={value}>{children}</SiteContext.Provider>;
};
