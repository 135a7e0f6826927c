import type { ReactNode } from 'react';
import { PageMetadata } from '@docusaurus/theme-common';
import Layout from '@theme/Layout';
import type { EnhancementName } from '../enhancement-registry';
import type { Head } from '../page-type';
import { bodyId } from '../inline';

/** What Docusaurus hands to the component of a route, and the slots that the plugin gave it. */
export interface PageRouteProps {
  readonly match: { readonly params: Readonly<Record<string, string>> };
  readonly location: { readonly pathname: string };
  /** Site path of the page's document, for a browser without the page's HTML; `:id` as in the route. */
  readonly source: string;
  /** Text to be replaced in the template, once for each page. */
  readonly slots: Head & { readonly body: string };
}

/** The site around a page; without a title of its own while there is nothing to name. */
export const Frame = ({ head, children }: { head: Head | null; children: ReactNode }): ReactNode => (
  <Layout>
    {head !== null && <PageMetadata title={head.title} description={head.description} />}
    {children}
  </Layout>
);

interface TemplateProps extends Pick<PageRouteProps, 'slots'> {
  readonly enhancement?: EnhancementName;
  readonly isHydrated?: boolean;
}

/** What the build makes of a route: a page with slots, which the plugin fills as often as there are pages. */
export const Template = ({ slots, enhancement, isHydrated = false }: TemplateProps): ReactNode => (
  <Frame head={slots}>
    <div id={bodyId} data-enhancement={enhancement} data-hydrate={isHydrated ? '' : undefined}>
      {slots.body}
    </div>
  </Frame>
);
