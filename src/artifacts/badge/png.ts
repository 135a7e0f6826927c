import type { Badge } from './badge';
import type { Rasterizer } from '../picture';
import { renderPlainBadge } from './plain';

/** Badges look alike by the hundred: each look is painted once. */
const painted = new WeakMap<Rasterizer, Map<string, Uint8Array>>();

/** The plain badge as a PNG at twice its size, for mail, chat and wikis. Its text is in the typeface of the rasterizer. */
export const paintBadge = (rasterizer: Rasterizer, { label, parts }: Badge): Uint8Array => {
  const known = painted.get(rasterizer) ?? new Map<string, Uint8Array>();
  painted.set(rasterizer, known);
  // What the typeface cannot write would stand there as empty boxes; the glyph and the hue are left.
  const writable = parts.map((part) => (rasterizer.has(part.short) ? part : { ...part, short: '' }));
  // A name is said where the picture is shown; in the picture it would only make each one another.
  const svg = renderPlainBadge({ label, parts: writable, title: '', description: '' }).replace(
    /width="(\d+)" height="(\d+)"/,
    (_, width: string, height: string) => `width="${2 * Number(width)}" height="${2 * Number(height)}"`,
  );
  const png = known.get(svg) ?? rasterizer.paint(svg);
  known.set(svg, png);
  return png;
};
