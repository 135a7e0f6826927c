import type { ComponentType, ReactNode } from 'react';
import { createContext, useContext } from 'react';

interface AnchorProps {
  readonly className?: string;
  readonly title?: string;
  readonly 'aria-label'?: string;
  /** The link to the page itself, in a list of pages. */
  readonly 'aria-current'?: 'page';
  readonly children: ReactNode;
}

/** The site around links: its base URL, and the component for links between docs. */
export interface Site {
  /** Begins and ends in a slash. */
  readonly base: string;
  /** Component for links to docs pages; a plain `<a>` by default. */
  readonly PageLink?: ComponentType<AnchorProps & { to: string }>;
}

export const SiteContext = createContext<Site>({ base: '/' });

/** Returns a function that adds the base URL to a site path. */
export const usePermalink = (): ((path: string) => string) => {
  const { base } = useContext(SiteContext);
  return (path) => base + path.replace(/^\//, '');
};

/**
 * A link to a page of this site, by its path without the base URL. Links to static pages are always plain,
 * because those pages are no routes of the app.
 */
export const Link = ({ to, children, ...rest }: AnchorProps & { readonly to: string }) => {
  const { PageLink } = useContext(SiteContext);
  const toHref = usePermalink();
  const isStatic = to.startsWith('/catalog/');
  if (PageLink !== undefined && !isStatic)
    return (
      // With the base URL, because Docusaurus adds none to a path that already starts with it.
      <PageLink to={toHref(to)} {...rest}>
        {children}
      </PageLink>
    );
  return (
    <a href={toHref(to)} {...rest}>
      {children}
    </a>
  );
};

/** A link to another site. Only http and https become links; anything else is shown as text. */
export const OutLink = ({ href, children, ...rest }: AnchorProps & { readonly href: string }) =>
  /^https?:\/\//i.test(href) ? (
    <a href={href} rel="noopener" {...rest}>
      {children}
    </a>
  ) : (
    <span {...rest}>{children}</span>
  );
