import type { MdxNode } from './tree';

/** A link to a page of this site: `/stages/`, but neither `//example.com/` nor `pathname:///api/`. */
const isSitePath = (url: string): boolean => /^\/(?!\/)/.test(url);

/**
 * Remark plugin: adds the base URL to links to pages. Docusaurus adds it only to links that don't start with
 * it already, so with the base URL `/stages/` a link to `/stages/` would lead to the home page.
 */
export const remarkBaseUrl =
  ({ baseUrl }: { readonly baseUrl: string }) =>
  (tree: MdxNode): void => {
    const visit = (node: MdxNode): void => {
      if ((node.type === 'link' || node.type === 'definition') && isSitePath(node.url ?? ''))
        node.url = `${baseUrl}${node.url?.slice(1) ?? ''}`;
      node.children?.forEach(visit);
    };
    visit(tree);
  };
