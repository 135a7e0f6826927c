import type { Stage } from '../policy/policy';

export type Hue = Stage['hue'];
/** `none` is for values that are unknown, removed or not present yet. */
export type HueOrNone = Hue | 'none';
export type Scheme = 'light' | 'dark';

/** The colours of one hue: text and glyph, background, and border. */
export interface Shade {
  readonly fg: string;
  readonly bg: string;
  readonly line: string;
}

/** Backgrounds of the page and of a panel: every `fg` is readable on both. */
export const grounds: Readonly<Record<Scheme, { readonly page: string; readonly panel: string }>> = {
  light: { page: '#fcfbf8', panel: '#ffffff' },
  dark: { page: '#10141d', panel: '#171d29' },
};

/** Hues name colours, not meanings, because the policy assigns them to stages. */
export const palette: Readonly<Record<Scheme, Readonly<Record<HueOrNone, Shade>>>> = {
  light: {
    violet: { fg: '#5934ae', bg: '#f0ebfc', line: '#9c86d6' },
    amber: { fg: '#8b5515', bg: '#fdf0d8', line: '#bf8a3c' },
    green: { fg: '#1a6b3d', bg: '#e3f4e8', line: '#5fa57d' },
    slate: { fg: '#455672', bg: '#edeff3', line: '#8c96a6' },
    blue: { fg: '#1e59c5', bg: '#e7effc', line: '#7a9edb' },
    teal: { fg: '#1f5557', bg: '#dff3f4', line: '#4fa1a9' },
    red: { fg: '#a40324', bg: '#fdebea', line: '#d67f80' },
    brown: { fg: '#6a432e', bg: '#f5ebe3', line: '#b58d74' },
    none: { fg: '#565e6b', bg: '#fcfbf8', line: '#878f9c' },
  },
  dark: {
    violet: { fg: '#b899fe', bg: '#281f45', line: '#7a66bd' },
    amber: { fg: '#f3b542', bg: '#36270c', line: '#9a742d' },
    green: { fg: '#8adca7', bg: '#122f1f', line: '#3f8a5d' },
    slate: { fg: '#c2d4ea', bg: '#222a37', line: '#6b778a' },
    blue: { fg: '#91bcfc', bg: '#152848', line: '#4776bd' },
    teal: { fg: '#68cfd8', bg: '#0d2f34', line: '#35868e' },
    red: { fg: '#f69b96', bg: '#3d191c', line: '#b05856' },
    brown: { fg: '#f5bf95', bg: '#35241a', line: '#94694e' },
    none: { fg: '#a7b0be', bg: '#10141d', line: '#6c7686' },
  },
};

export const hues = Object.keys(palette.light) as HueOrNone[];

const channels = (hex: string): [number, number, number] => {
  const part = (from: number): number => parseInt(hex.slice(from, from + 2), 16) / 255;
  return [part(1), part(3), part(5)];
};

/** Converts `#rrggbb` to linear light: red, green and blue between 0 and 1. */
export const toLinear = (hex: string): [number, number, number] => {
  const linear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  const [r, g, b] = channels(hex);
  return [linear(r), linear(g), linear(b)];
};

/** The contrast ratio of two colours as defined by WCAG, between 1 and 21. */
export const contrast = (a: string, b: string): number => {
  const luminance = (hex: string): number => {
    const [r, g, blue] = toLinear(hex);
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 1) + 0.05) / ((dark ?? 0) + 0.05);
};

const rule = (selector: string, { fg, bg, line }: Shade): string =>
  `${selector} {\n  --sb-fg: ${fg};\n  --sb-bg: ${bg};\n  --sb-line: ${line};\n}\n`;

/** The palette as a stylesheet: a class for each hue sets its three colours in both colour schemes. */
export const renderPaletteCss = (): string => {
  const light = hues.map((hue) => rule(`.sb-hue-${hue}`, palette.light[hue]));
  const dark = hues.map((hue) => rule(`[data-theme='dark'] .sb-hue-${hue}`, palette.dark[hue]));
  const paper = hues.map((hue) =>
    rule(`  .sb-hue-${hue}`, palette.light[hue]).replace(/\n(?=[ }])/g, '\n  '),
  );
  return [
    '/* Generated from src/model/appearance/palette.ts: `npx vitest run src/model/appearance/palette.test.ts -u` updates it. */\n',
    ...light,
    ...dark,
    `@media print {\n${paper.map((text) => text.replace('  .sb', '  [data-theme] .sb')).join('')}}\n`,
  ].join('\n');
};
