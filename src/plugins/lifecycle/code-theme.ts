import type { HueOrNone, Scheme } from '../../model/appearance/palette';
import { palette } from '../../model/appearance/palette';

/** Background and text of code blocks: the sunken background and the ink colours of tokens.css. */
const grounds = {
  light: { backgroundColor: '#f4f2ec', color: '#172033' },
  dark: { backgroundColor: '#0b0f17', color: '#e8ebf1' },
} as const satisfies Record<Scheme, object>;

/** Few colours, so that comments, strings and names are easy to distinguish. */
const tokens: readonly (readonly [HueOrNone, readonly string[]])[] = [
  ['slate', ['comment', 'prolog', 'doctype', 'cdata']],
  ['green', ['string', 'attr-value', 'inserted', 'char']],
  ['violet', ['keyword', 'tag', 'selector', 'atrule', 'rule']],
  ['blue', ['function', 'class-name', 'property', 'key', 'maybe-class-name']],
  ['amber', ['attr-name', 'variable', 'parameter', 'number', 'boolean', 'constant']],
  ['red', ['deleted', 'important']],
];

/** Builds a Prism theme whose colours have the same contrast as the badges. */
export const createCodeTheme = (scheme: Scheme) => ({
  plain: grounds[scheme],
  styles: tokens.map(([hue, types]) => ({ types: [...types], style: { color: palette[scheme][hue].fg } })),
});
