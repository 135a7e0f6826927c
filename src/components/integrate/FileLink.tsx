import type { ReactNode } from 'react';
import site from '@generated/lifecycle/default/site.json';

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
  <a href={site.baseUrl + path.replace(/^\//, '')}>
    <code>{children}</code>
  </a>
);
