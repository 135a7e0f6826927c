import type { ReactNode } from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';

/**
 * A link to a published file. Docusaurus' own links are for pages, and would open the file in another window.
 */
export const FileLink = ({
  path,
  children = path,
}: {
  readonly path: string;
  readonly children?: ReactNode;
}): ReactNode => (
  <a href={useBaseUrl(path, { forcePrependBaseUrl: true })}>
    <code>{children}</code>
  </a>
);
