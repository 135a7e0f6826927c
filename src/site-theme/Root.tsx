import type { ReactNode } from 'react';
import Head from '@docusaurus/Head';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import typeface from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';

/** Preloads the typeface. A page that is drawn before it arrives keeps the fallback font. */
export default function Root({ children }: { readonly children: ReactNode }): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  return (
    <>
      {/* createConfig() sets this field if site.yaml names another font. */}
      {siteConfig.customFields?.hasOwnFont !== true && (
        <Head>
          <link rel="preload" href={typeface} as="font" type="font/woff2" crossOrigin="anonymous" />
        </Head>
      )}
      {children}
    </>
  );
}
