import { makeBadge } from 'badge-maker';
import type { Badge } from './badge';
import { escapeXml, shorten, toPlainText } from '../../model/text/plain-text';
import { palette } from '../../model/appearance/palette';

/** The styles of shields.io that are published beside the plain one. */
export const shieldsStyles = ['flat', 'flat-square', 'for-the-badge'] as const;
export type ShieldsStyle = (typeof shieldsStyles)[number];

const mostCharacters = 64;

/** Dark enough for white text in 4.5:1, as the palette's test holds. */
const toColor = ({ parts }: Badge): string => palette.light[parts[0]?.hue ?? 'none'].fg;

const toMessage = ({ parts }: Badge): string =>
  shorten(toPlainText(parts.map(({ short }) => short).join(' · ')), mostCharacters);

/** The document of a shields.io endpoint badge. */
export const toShieldsEndpoint = (badge: Badge) => ({
  schemaVersion: 1 as const,
  label: badge.label,
  message: toMessage(badge),
  color: toColor(badge),
});

const drawn = new Map<string, string>();

/**
 * Takes out of badge-maker's flat style what needs ids: a faint gradient and the blur of a shadow. Its corners are
 * rounded without one, so that a badge can be inlined twice in a page.
 */
const dropIds = (svg: string): string =>
  svg
    .replaceAll(/<(filter|linearGradient|clipPath) .*?<\/\1>/g, '')
    .replaceAll(/<text[^>]* filter="[^>]*>[^<]*<\/text>/g, '')
    .replaceAll(/<rect[^>]* fill="url\([^>]*\/>/g, '')
    .replaceAll(/clip-path="url\([^"]*"/g, 'clip-path="inset(0 round 3px)"');

/** As badge-maker draws it, once for each look: thousands of subjects share a few dozen. */
const draw = (badge: Badge, style: ShieldsStyle): string => {
  const { label, message, color } = toShieldsEndpoint(badge);
  const key = `${style} ${color} ${label} ${message}`;
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const svg = dropIds(makeBadge({ label, message, color, style }));
  drawn.set(key, svg);
  return svg;
};

/** A badge as shields.io draws it, with our accessible name and without ids. */
export const renderShieldsBadge = (badge: Badge, style: ShieldsStyle): string => {
  const name = escapeXml(shorten(badge.title, 200));
  const about = badge.description === '' ? '' : `<desc>${escapeXml(shorten(badge.description, 200))}</desc>`;
  return `${draw(badge, style)
    .replace(/aria-label="[^"]*"/, () => `aria-label="${name}"`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${name}</title>${about}`)}\n`;
};
