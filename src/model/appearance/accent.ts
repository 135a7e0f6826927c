import type { Scheme } from './palette';
import { contrast, grounds } from './palette';

/** The least contrast of text, from WCAG 2.2 AA. */
export const leastContrast = 4.5;

/** The background of code and of search fields, `--sb-sunken` in tokens.css. */
const sunken: Readonly<Record<Scheme, string>> = { light: '#f4f2ec', dark: '#0b0f17' };

/** The lowest contrast of a link with the pages' backgrounds. */
export const contrastOnPages = (color: string, scheme: Scheme): number =>
  Math.min(...[...Object.values(grounds[scheme]), sunken[scheme]].map((ground) => contrast(color, ground)));

const mix = (color: string, target: number, share: number): string =>
  `#${[1, 3, 5]
    .map((from) => parseInt(color.slice(from, from + 2), 16))
    .map((channel) => Math.round(channel + (target - channel) * share))
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')}`;

/** The nearest readable colour: mixed with as little black, or on dark pages white, as is needed. */
export const toReadable = (color: string, scheme: Scheme): string => {
  for (let percent = 0; percent < 100; percent++) {
    const mixed = mix(color, scheme === 'light' ? 0 : 255, percent / 100);
    if (contrastOnPages(mixed, scheme) >= leastContrast) return mixed;
  }
  return scheme === 'light' ? '#000000' : '#ffffff';
};

/** An accent as `site.yaml` gives it. */
export type Accent = string | Readonly<Record<Scheme, string>>;

/** The colour of each scheme. A single colour is made readable on dark pages. */
export const toSchemes = (accent: Accent): Readonly<Record<Scheme, string>> =>
  typeof accent === 'string' ? { light: accent, dark: toReadable(accent, 'dark') } : accent;
