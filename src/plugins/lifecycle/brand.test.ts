import { describe, expect, it } from 'vitest';
import { defaultSite } from '../../dataset';
import { renderBrandCss } from './brand';

describe('renderBrandCss', () => {
  it('is empty for the defaults', () => {
    expect(renderBrandCss(defaultSite, 'static')).toBe('');
  });

  it('sets the accent of both colour schemes, but not on paper', () => {
    expect(renderBrandCss({ ...defaultSite, accent: '#8a1538' }, 'static')).toMatchInlineSnapshot(`
      "@media screen {
      html:root {
        --sb-link: #8a1538;
        --sb-focus: #8a1538;
        --sb-bar: #8a1538;
      }
      html[data-theme='dark'] {
        --sb-link: #b87086;
        --sb-focus: #b87086;
        --sb-bar: #b87086;
      }
      }
      "
    `);
  });

  it('loads a font from the static folder', () => {
    expect(renderBrandCss({ ...defaultSite, font: { family: 'Kiln Sans', file: 'kiln.woff2' } }, 'static'))
      .toMatchInlineSnapshot(`
      "@font-face {
        font-family: 'Kiln Sans';
        font-weight: 100 900;
        font-display: swap;
        src: url("static/kiln.woff2") format('woff2');
      }
      html:root {
        --sb-font: 'Kiln Sans', system-ui, sans-serif;
      }
      "
    `);
    expect(renderBrandCss({ ...defaultSite, font: { family: 'system-ui' } }, 'static')).toContain(
      '--sb-font: system-ui, system-ui',
    );
  });
});
