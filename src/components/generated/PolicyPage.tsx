import type { ReactNode } from 'react';
import type { PropSidebar } from '@docusaurus/plugin-content-docs';
import { DocsSidebarProvider } from '@docusaurus/plugin-content-docs/client';
import { HtmlClassNameProvider, PageMetadata, ThemeClassNames } from '@docusaurus/theme-common';
import DocRootLayout from '@theme/DocRoot/Layout';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import type { PolicyPageData } from './policy-page';
import { PolicyPageBody } from './PolicyPageBody';

export interface PolicyPageProps {
  readonly page: PolicyPageData;
  readonly sidebar: { readonly name: string; readonly items: PropSidebar } | null;
}

/** A generated page of the policy, in the frame of the docs. Used where no doc was written. */
export default function PolicyPage({ page, sidebar }: PolicyPageProps): ReactNode {
  return (
    <HtmlClassNameProvider className={ThemeClassNames.page.docsDocPage}>
      <Layout>
        <PageMetadata title={page.label} description={page.description} />
        <DocsSidebarProvider name={sidebar?.name} items={sidebar?.items}>
          <DocRootLayout>
            <article>
              <div className={`${ThemeClassNames.docs.docMarkdown} markdown`}>
                <header>
                  <Heading as="h1">{page.label}</Heading>
                </header>
                <PolicyPageBody page={page} />
              </div>
            </article>
          </DocRootLayout>
        </DocsSidebarProvider>
      </Layout>
    </HtmlClassNameProvider>
  );
}
