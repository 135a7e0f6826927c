import { describe, expect, it } from 'vitest';
import { contrast } from '../../model/appearance/palette';
import { createCodeTheme } from './code-theme';

describe('createCodeTheme', () => {
  it.each(['light', 'dark'] as const)('has enough contrast in every colour: %s', (scheme) => {
    const { plain, styles } = createCodeTheme(scheme);
    expect(contrast(plain.color, plain.backgroundColor)).toBeGreaterThan(7);
    for (const { types, style } of styles)
      expect(contrast(style.color, plain.backgroundColor), types.join()).toBeGreaterThan(4.5);
  });
});
