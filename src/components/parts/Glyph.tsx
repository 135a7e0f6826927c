import type { GlyphName } from '../../model/appearance/glyph';
import { glyphLineWidth, glyphShapes, glyphSize } from '../../model/appearance/glyph';

/** A glyph's paths in the colour of the surrounding text. */
export const GlyphShapes = ({ name }: { readonly name: GlyphName }) =>
  glyphShapes(name).map(({ d, paint, broken }) =>
    paint === 'fill' ? (
      <path key={d + paint} d={d} fill="currentColor" />
    ) : (
      <path
        key={d + paint}
        d={d}
        fill="none"
        stroke="currentColor"
        strokeWidth={glyphLineWidth}
        strokeLinecap="round"
        strokeLinejoin="round"
        strokeDasharray={broken ? '1.6 2.2' : undefined}
      />
    ),
  );

/** A decorative glyph. Always use it beside its name. */
export const Glyph = ({ name }: { readonly name: GlyphName }) => (
  <svg
    className="sb-glyph"
    viewBox={`0 0 ${glyphSize} ${glyphSize}`}
    width={glyphSize}
    height={glyphSize}
    aria-hidden="true"
    focusable="false"
  >
    <GlyphShapes name={name} />
  </svg>
);
