import type { MdxNode } from './tree';

/** A path of this site with a file's extension. Docusaurus itself finds the page of a Markdown file. */
const isFilePath = (url: string): boolean => {
  const [path = ''] = url.split(/[?#]/);
  return /^\/(?!\/).*\.[a-z0-9]+$/i.test(path) && !/\.mdx?$/i.test(path);
};

/**
 * Remark plugin: makes a link to a published file, such as `/api/v1/catalog.csv`, a plain link. Docusaurus
 * would look for a page of that path and call the link broken. The check of the built site finds wrong paths.
 */
export const remarkFileLinks =
  ({ baseUrl }: { readonly baseUrl: string }) =>
  (tree: MdxNode): void => {
    const visit = (node: MdxNode): void => {
      // A node without children must not get the key, because MDX takes it as a sign that it has some.
      if (node.children === undefined) return;
      node.children = node.children.map((child): MdxNode => {
        visit(child);
        if (child.type !== 'link' || child.url === undefined || !isFilePath(child.url)) return child;
        const href = `${baseUrl}${child.url.slice(1)}`;
        return {
          type: 'mdxJsxTextElement',
          name: 'a',
          attributes: [{ type: 'mdxJsxAttribute', name: 'href', value: href }],
          children: child.children ?? [],
          // As for an element of the author, so that MDX does not draw Docusaurus' component in its place.
          data: { _mdxExplicitJsx: true },
        };
      });
    };
    visit(tree);
  };
