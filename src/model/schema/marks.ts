import * as z from 'zod';

/**
 * The phases of a moon that fills as a subject matures, and wanes as it ends; `struck` is crossed out. Enough
 * for twelve stages that differ without their colour.
 */
export const glyph = z.enum([
  'new',
  'quarter',
  'half',
  'gibbous',
  'full',
  'waning-gibbous',
  'waning-half',
  'waning-quarter',
  'dotted',
  'hollow',
  'struck-new',
  'struck',
]);

/** Support states are drawn as a shield, filled according to the vendor's share. Enough for twelve of them. */
export const shield = z.enum([
  'full',
  'three-quarters',
  'half',
  'quarter',
  'ring',
  'upper',
  'lower',
  'people',
  'dotted',
  'checked',
  'plus',
  'struck',
]);

/**
 * The palette of the stylesheets in light and dark, checked for contrast. Hues name colours, not meanings.
 */
export const hue = z.enum(['violet', 'amber', 'green', 'slate', 'blue', 'teal', 'red', 'brown']);
