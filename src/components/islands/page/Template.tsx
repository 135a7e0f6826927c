import type { ReactNode } from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { PageMetadata } from '@docusaurus/theme-common';
import Layout from '@theme/Layout';
import type { EnhancementName } from '../enhancement-registry';
import type { Head } from '../page-type';
import { bodyId } from '../inline';

/** The props that Docusaurus passes to a route's component, with the slots from the plugin. */
export interface PageRouteProps {
  readonly match: { readonly params: Readonly<Record<string, string>> };
  readonly location: { readonly pathname: string };
  /** Site path of the page's document, for client-side navigation. Contains `:id` if the route does. */
  readonly source: string;
  /** Placeholder texts, replaced for each page. */
  readonly slots: Head & { readonly body: string };
}

/** The site's frame around a page. Without a `head` the page has no title of its own. */
export const Frame = ({ head, children }: { head: Head | null; children: ReactNode }): ReactNode => (
  <Layout>
    {head !== null && <PageMetadata title={head.title} description={head.description} />}
    {children}
  </Layout>
);

/**
 * The body of a hydrated page. Its controls are disabled in the HTML of the build, because they need scripts. The bootstrap
 * script enables them, and starts the app when the reader uses one.
 */
export const HydratedBody = ({ children }: { children: ReactNode }): ReactNode => (
  <fieldset
    id={bodyId}
    role="presentation"
    className="sb-hydrated"
    data-hydrate="used"
    disabled={!useIsBrowser()}
  >
    {children}
  </fieldset>
);

interface TemplateProps extends Pick<PageRouteProps, 'slots'> {
  readonly enhancement?: EnhancementName;
  readonly isHydrated?: boolean;
}

/** The template that the build renders for a route. The plugin fills its slots for each page. */
export const Template = ({ slots, enhancement, isHydrated = false }: TemplateProps): ReactNode => (
  <Frame head={slots}>
    {isHydrated ? (
      <HydratedBody>{slots.body}</HydratedBody>
    ) : (
      <div id={bodyId} data-enhancement={enhancement}>
        {slots.body}
      </div>
    )}
  </Frame>
);
