import type { GlyphShape } from '../model/appearance/glyph';

const renderShape = ({ d, paint, broken }: GlyphShape): string =>
  paint === 'fill'
    ? `<path d="${d}"/>`
    : `<path d="${d}" fill="none" stroke="currentColor"${broken === true ? ' stroke-dasharray="2.4 2.3"' : ''}/>`;

/** A glyph's shapes in the current colour. Two equal shapes, one filled and one outlined, become one path. */
export const renderShapes = (shapes: readonly GlyphShape[]): string => {
  const [first, second] = shapes;
  return shapes.length === 2 && first?.d === second?.d
    ? `<path d="${first?.d ?? ''}" stroke="currentColor"/>`
    : shapes.map(renderShape).join('');
};
