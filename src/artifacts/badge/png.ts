import type { Badge } from './badge';
import type { Rasterizer } from '../picture';
import { renderPlainBadge } from './plain';

/** Hundreds of badges look the same, so each appearance is painted once. */
const painted = new WeakMap<Rasterizer, Map<string, Uint8Array>>();

/**
 * The plain badge as a PNG at twice its size, for mail, chat and wikis. The text uses the rasterizer's
 * typeface.
 */
export const paintBadge = (rasterizer: Rasterizer, badge: Badge): Uint8Array => {
  const known = painted.get(rasterizer) ?? new Map<string, Uint8Array>();
  painted.set(rasterizer, known);
  // A text that the typeface cannot write would show empty boxes. Glyph and hue remain.
  const parts = badge.parts.map((part) => (rasterizer.has(part.short) ? part : { ...part, short: '' }));
  // Without title and description equal badges stay equal. The embedding page provides the name.
  const svg = renderPlainBadge({ ...badge, parts, title: '', description: '' }).replace(
    /width="(\d+)" height="(\d+)"/,
    (_, width: string, height: string) => `width="${2 * Number(width)}" height="${2 * Number(height)}"`,
  );
  const png = known.get(svg) ?? rasterizer.paint(svg);
  known.set(svg, png);
  return png;
};
