import { describe, expect, it } from 'vitest';
import { addToEveryMdxLoader } from './every-loader';

const own = [() => undefined, {}] as const;
const loader = '/node_modules/@docusaurus/mdx-loader/lib/index.js';

describe('addToEveryMdxLoader', () => {
  it('adds the plugin once to each loader of MDX, wherever the rule is', () => {
    const docs = { remarkPlugins: ['theirs'], processors: {}, siteDir: '/site' };
    const pages = { siteDir: '/site' };
    const rules = [
      '...',
      { test: /\.css$/, use: ['style-loader', { loader: 'css-loader', options: {} }] },
      { oneOf: [{ test: /\.mdx?$/, use: [{ loader, options: docs }] }] },
      { test: /\.mdx?$/, use: { loader, options: pages } },
    ];
    const plugin = addToEveryMdxLoader(own);
    // The compiler of the browser, and that of the server.
    plugin.apply({ options: { module: { rules } } });
    plugin.apply({ options: { module: { rules } } });
    expect(docs).toEqual({ remarkPlugins: ['theirs', own], siteDir: '/site' });
    expect(pages).toEqual({ remarkPlugins: [own], siteDir: '/site' });
  });
});
