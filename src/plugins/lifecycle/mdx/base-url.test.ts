import { expect, it } from 'vitest';
import { remarkBaseUrl } from './base-url';

it('adds the base URL to links to pages, even if a path starts with it', () => {
  const urls = [
    '/stages/',
    '/stages/beta/#x',
    '//example.com/',
    'https://example.com/',
    'pathname:///api/',
    '#x',
    'a.mdx',
  ];
  const tree = {
    type: 'root',
    children: [{ type: 'paragraph', children: urls.map((url) => ({ type: 'link', url })) }],
  };
  remarkBaseUrl({ baseUrl: '/stages/' })(tree);
  expect(tree.children[0]?.children.map(({ url }) => url)).toEqual([
    '/stages/stages/',
    '/stages/stages/beta/#x',
    ...urls.slice(2),
  ]);
});
