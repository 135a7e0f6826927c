import type { HueOrNone } from '../../../model/appearance/palette';
import { Glyph } from '../../parts/Glyph';
import { contrast, hues, palette } from '../../../model/appearance/palette';
import { glyphNames } from '../../../model/appearance/glyph';

const Swatch = ({ hue }: { readonly hue: HueOrNone }) => {
  const least = Math.min(
    ...(['light', 'dark'] as const).map((scheme) => {
      const { fg, bg } = palette[scheme][hue];
      return contrast(fg, bg);
    }),
  );
  return (
    <li className={`sb-swatch sb-hue-${hue}`}>
      <strong>{hue}</strong> <span>{least.toFixed(1)} : 1</span>
    </li>
  );
};

/** The palette's hues in the reader's scheme, each with the lower of its two contrasts. */
export const DesignPalette = () => (
  <ul className="sb-swatches">
    {hues.map((hue) => (
      <Swatch key={hue} hue={hue} />
    ))}
  </ul>
);

/** All glyphs with their names. */
export const DesignGlyphs = () => (
  <ul className="sb-specimens">
    {glyphNames.map((name) => (
      <li key={name}>
        <Glyph name={name} />
        <span>{name.replace('-', ' ')}</span>
      </li>
    ))}
  </ul>
);
