import type { ReactNode } from 'react';
import Head from '@docusaurus/Head';
import site from '@generated/lifecycle/default/site.json';
import typeface from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';

/** Preloads the typeface. A page that is drawn before it arrives keeps the fallback font. */
export default function Root({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <>
      {!site.hasOwnFont && (
        <Head>
          <link rel="preload" href={typeface} as="font" type="font/woff2" crossOrigin="anonymous" />
        </Head>
      )}
      {children}
    </>
  );
}
