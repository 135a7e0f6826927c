import { expect, it } from 'vitest';
import type { MdxNode } from './tree';
import { remarkFileLinks } from './file-links';

it('makes links to published files plain links, and leaves pages and other sites to Docusaurus', () => {
  const others = [
    '/stages/',
    '/stages/beta/#x',
    '//example.com/a.csv',
    'https://example.com/a.csv',
    './a.mdx',
    '/a.md',
  ];
  const link = (url: string): MdxNode => ({ type: 'link', url, children: [{ type: 'text', value: url }] });
  const files = ['/api/v1/catalog.csv', '/feeds/changes.atom?x#y'];
  const paragraph: MdxNode = { type: 'paragraph', children: [...others, ...files].map(link) };
  remarkFileLinks({ baseUrl: '/base/' })({ type: 'root', children: [paragraph] });
  expect(paragraph.children?.slice(0, others.length)).toEqual(others.map(link));
  expect(paragraph.children?.slice(others.length)).toEqual(
    files.map((url) => ({
      type: 'mdxJsxTextElement',
      name: 'a',
      attributes: [{ type: 'mdxJsxAttribute', name: 'href', value: `/base${url}` }],
      children: [{ type: 'text', value: url }],
      data: { _mdxExplicitJsx: true },
    })),
  );
});

it('leaves a node without children as it is', () => {
  const rule: MdxNode = { type: 'thematicBreak' };
  remarkFileLinks({ baseUrl: '/' })({ type: 'root', children: [rule] });
  expect(Object.keys(rule)).toEqual(['type']);
});
