import type { ComponentType, ReactNode } from 'react';
import { createContext, useContext } from 'react';

interface AnchorProps {
  readonly className?: string;
  readonly title?: string;
  readonly children: ReactNode;
}

/** What links need to know of the site around them: its base URL, and how it draws links between its own pages. */
export interface Site {
  /** Begins and ends in a slash. */
  readonly base: string;
  /** Draws a link to a page of the docs; a plain `<a>` where there is none. */
  readonly PageLink?: ComponentType<AnchorProps & { to: string }>;
}

export const SiteContext = createContext<Site>({ base: '/' });

/** A site path with the base URL before it. */
export const usePermalink = (): ((path: string) => string) => {
  const { base } = useContext(SiteContext);
  return (path) => base + path.replace(/^\//, '');
};

/**
 * A link to a page of this site, by its path without the base URL. Pages of subjects are rendered after the build and
 * no part of the app's routes, so links to them are always plain.
 */
export const Link = ({ to, children, ...rest }: AnchorProps & { readonly to: string }) => {
  const { PageLink } = useContext(SiteContext);
  const toHref = usePermalink();
  const isStatic = to.startsWith('/catalog/');
  if (PageLink !== undefined && !isStatic)
    return (
      <PageLink to={to} {...rest}>
        {children}
      </PageLink>
    );
  return (
    <a href={toHref(to)} {...rest}>
      {children}
    </a>
  );
};

/** A link that leaves the site. The dataset holds http and https only; anything else is shown as text. */
export const OutLink = ({ href, children, ...rest }: AnchorProps & { readonly href: string }) =>
  /^https?:\/\//i.test(href) ? (
    <a href={href} rel="noopener" {...rest}>
      {children}
    </a>
  ) : (
    <span {...rest}>{children}</span>
  );
