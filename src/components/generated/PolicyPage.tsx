import type { ReactNode } from 'react';
import type { PropSidebar } from '@docusaurus/plugin-content-docs';
import { DocsSidebarProvider } from '@docusaurus/plugin-content-docs/client';
import { HtmlClassNameProvider, PageMetadata, ThemeClassNames } from '@docusaurus/theme-common';
import DocRootLayout from '@theme/DocRoot/Layout';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import type { Home } from './home';
import { HomeBody } from './HomeBody';

export interface PolicyPageProps {
  readonly home: Home;
  readonly sidebar: { readonly name: string; readonly items: PropSidebar } | null;
}

/** A generated page of the policy, in the frame of the docs. Used where no doc was written. */
export default function PolicyPage({ home, sidebar }: PolicyPageProps): ReactNode {
  return (
    <HtmlClassNameProvider className={ThemeClassNames.page.docsDocPage}>
      <Layout>
        <PageMetadata title={home.label} description={home.description} />
        <DocsSidebarProvider name={sidebar?.name} items={sidebar?.items}>
          <DocRootLayout>
            <article>
              <div className={`${ThemeClassNames.docs.docMarkdown} markdown`}>
                <header>
                  <Heading as="h1">{home.label}</Heading>
                </header>
                <HomeBody home={home} />
              </div>
            </article>
          </DocRootLayout>
        </DocsSidebarProvider>
      </Layout>
    </HtmlClassNameProvider>
  );
}
