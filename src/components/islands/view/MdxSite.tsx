import type { ComponentProps, ReactNode } from 'react';
import DocusaurusLink from '@docusaurus/Link';
import site from '@generated/lifecycle/default/site.json';
import { SiteContext } from '../../parts/Link';

/**
 * Docusaurus knows no anchor of a static page, and would report each as broken. The plugin checks all anchors after the
 * build.
 */
const PageLink = ({ to = '', ...rest }: ComponentProps<typeof DocusaurusLink>) => (
  <DocusaurusLink to={to} data-noBrokenLinkCheck={to.includes('#')} {...rest} />
);

const value = { base: site.baseUrl, PageLink };

/** Provides the site's addresses to components inside MDX pages. */
export const MdxSite = ({ children }: { readonly children: ReactNode }) => {
  return <SiteContext.Provider value={value}>{children}</SiteContext.Provider>;
};
