import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeJson, isTemplatePath, parseTemplate, slots } from './template';

const frame = `<html><head><title>${slots.title} | Site</title><meta content="${slots.description}">
<link href=/base/catalog/:id/ rel=canonical></head><body><main>${slots.body}</main></body></html>`;

const content = {
  id: 'source-x',
  title: 'Source <X> & "Y"',
  description: "It's",
  body: '<p>$& $1</p>',
  head: '<meta name=a>',
  tail: '<script>1</script>',
};

describe('parseTemplate', () => {
  it('inserts each part in its place, escapes text and keeps HTML', () => {
    expect(parseTemplate(frame)(content)).toMatchInlineSnapshot(`
      "<html><head><title>Source &lt;X&gt; &amp; &quot;Y&quot; | Site</title><meta content="It&#x27;s">
      <link href=/base/catalog/source-x/ rel=canonical><meta name=a></head><body><main><p>$& $1</p></main><script>1</script></body></html>"
    `);
  });

  it('recognises the encoded form of the route parameter', () => {
    const html = parseTemplate(frame.replace('/:id/', '/%3Aid/'))(content);
    expect(html).toContain('href=/base/catalog/source-x/');
  });

  it.each([
    ['title', slots.title],
    ['description', slots.description],
    ['body', slots.body],
    ['tail', '</body>'],
  ])('rejects a template without a place for the %s', (slot, marker) => {
    expect(() => parseTemplate(frame.replace(marker, ''))).toThrow(
      `The template has no place for the page's ${slot}.`,
    );
  });

  it('rejects a template with two bodies', () => {
    expect(() => parseTemplate(frame + slots.body)).toThrow("The template has 2 places for the page's body.");
  });
});

describe('escapeJson', () => {
  it('cannot end its script element, and parses back to the same value', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.json(), fc.constantFrom('</script>', '<!--', '\u2028', '</ScRiPt ')),
        (text) => {
          const written = escapeJson({ text });
          expect(written).not.toMatch(/[<\u2028\u2029]/);
          expect(JSON.parse(written)).toEqual({ text });
        },
      ),
    );
  });
});

describe('isTemplatePath', () => {
  it.each([
    ['/catalog/:id/', true],
    ['https://example.com/catalog/%3Aid/', true],
    ['/catalog/', false],
    ['https://example.com/catalog/a/', false],
  ])('%s: %s', (path, expected) => {
    expect(isTemplatePath(path)).toBe(expected);
  });
});
