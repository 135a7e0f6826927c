import { describe, expect, it } from 'vitest';
import { toSnippets } from './badge-snippet';

const source = {
  subject: 'kiln',
  alt: 'Kiln "two" [old] <b>: Beta',
  image: 'https://stages.example/badges/kiln/status.svg',
  page: 'https://stages.example/catalog/kiln/',
  script: 'https://stages.example/embed/v1/stage-badge.js',
};
const code = (id: string): string => toSnippets(source).find((snippet) => snippet.id === id)?.code ?? '';

describe('badge snippets', () => {
  it('are six, each with the image or element, the text and the link', () => {
    expect(toSnippets(source).map(({ id }) => id)).toEqual([
      'markdown',
      'html',
      'rst',
      'asciidoc',
      'mdx',
      'element',
    ]);
    for (const { id, code: text } of toSnippets(source)) {
      expect(text, id).toContain('Kiln');
      expect(text, id).toContain(id === 'element' ? 'stage-badge' : source.page);
    }
  });

  it('use the common names of the markup languages', () => {
    expect(toSnippets(source).map(({ name }) => name)).toEqual([
      'Markdown',
      'HTML',
      'reStructuredText',
      'AsciiDoc',
      'MDX',
      'Element',
    ]);
  });

  it('keep the text on one line if the language requires that', () => {
    const [, , rst] = toSnippets({ ...source, alt: 'Kiln\ntwo' });
    expect(rst?.code).toContain(':alt: Kiln two\n');
  });

  it('escape the syntax of their language', () => {
    expect(code('markdown')).toBe(
      '[![Kiln "two" \\[old\\] \\<b\\>: Beta](https://stages.example/badges/kiln/status.svg)](https://stages.example/catalog/kiln/)',
    );
    expect(code('html')).toContain('alt="Kiln &quot;two&quot; [old] &lt;b&gt;: Beta"');
    expect(code('asciidoc')).toContain('["Kiln \\"two\\" [old\\] <b>: Beta",link=');
    expect(code('mdx')).toContain('alt={"Kiln \\"two\\" [old] <b>: Beta"}');
    expect(code('element')).toContain('>Kiln &quot;two&quot; [old] &lt;b&gt;: Beta</stage-badge>');
  });
});
