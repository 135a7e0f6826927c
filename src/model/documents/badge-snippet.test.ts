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

describe('the ways to write a badge', () => {
  it('are six, each with the image or element, the words and the link', () => {
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

  it('are called as their users call them', () => {
    expect(toSnippets(source).map(({ name }) => name)).toEqual([
      'Markdown',
      'HTML',
      'reStructuredText',
      'AsciiDoc',
      'MDX',
      'Element',
    ]);
  });

  it('keep the words on their line where the language ends them there', () => {
    const [, , rst] = toSnippets({ ...source, alt: 'Kiln\ntwo' });
    expect(rst?.code).toContain(':alt: Kiln two\n');
  });

  it('escape what their language would read', () => {
    expect(code('markdown')).toBe(
      '[![Kiln "two" \\[old\\] \\<b\\>: Beta](https://stages.example/badges/kiln/status.svg)](https://stages.example/catalog/kiln/)',
    );
    expect(code('html')).toContain('alt="Kiln &quot;two&quot; [old] &lt;b&gt;: Beta"');
    expect(code('asciidoc')).toContain('["Kiln \\"two\\" [old\\] <b>: Beta",link=');
    expect(code('mdx')).toContain('alt={"Kiln \\"two\\" [old] <b>: Beta"}');
    expect(code('element')).toContain('>Kiln &quot;two&quot; [old] &lt;b&gt;: Beta</stage-badge>');
  });
});
