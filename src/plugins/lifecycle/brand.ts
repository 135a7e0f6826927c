import { join } from 'node:path';
import type { SiteSettings } from '../../model/schema/site';
import { toSchemes } from '../../model/appearance/accent';

const toRule = (selector: string, lines: readonly string[]): string =>
  `${selector} {\n${lines.map((line) => `  ${line};\n`).join('')}}\n`;

const renderAccent = (accent: NonNullable<SiteSettings['accent']>): string => {
  const { light, dark } = toSchemes(accent);
  const toLines = (color: string): string[] => [
    `--sb-link: ${color}`,
    `--sb-focus: ${color}`,
    `--sb-bar: ${color}`,
  ];
  const rules = toRule('html:root', toLines(light)) + toRule(`html[data-theme='dark']`, toLines(dark));
  return `@media screen {\n${rules}}\n`;
};

const renderFont = ({ family, file }: NonNullable<SiteSettings['font']>, staticFolder: string): string => {
  const face =
    file === undefined
      ? ''
      : toRule('@font-face', [
          `font-family: '${family}'`,
          'font-weight: 100 900',
          'font-display: swap',
          `src: url(${JSON.stringify(join(staticFolder, file))}) format('woff2')`,
        ]);
  // A generic family, such as system-ui, has a meaning only without quotes.
  const name = /^[a-z-]+$/.test(family) ? family : `'${family}'`;
  return face + toRule('html:root', [`--sb-font: ${name}, system-ui, sans-serif`]);
};

/** The accent and the font of site.yaml as a style sheet after the program's own; empty for the defaults. */
export const renderBrandCss = ({ accent, font }: SiteSettings, staticFolder: string): string =>
  (accent === undefined ? '' : renderAccent(accent)) +
  (font === undefined ? '' : renderFont(font, staticFolder));
