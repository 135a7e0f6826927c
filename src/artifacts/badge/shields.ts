import { makeBadge } from 'badge-maker';
import type { Badge } from './badge';
import type { SiteSettings } from '../../model/schema/site';
import { escapeXml, shorten, toPlainText } from '../../model/text/plain-text';
import { palette } from '../../model/appearance/palette';

/** The shields.io styles, in addition to the plain one. */
export type ShieldsStyle = SiteSettings['badgeStyles'][number];

const mostCharacters = 64;

/** White text on this colour has a contrast of at least 4.5:1; the palette's test checks it. */
const toColor = ({ parts }: Badge): string => palette.light[parts[0]?.hue ?? 'none'].fg;

const toMessage = ({ words }: Badge): string => shorten(toPlainText(words.join(' · ')), mostCharacters);

/** The document of a shields.io endpoint badge. */
export const toShieldsEndpoint = (badge: Badge) => ({
  schemaVersion: 1 as const,
  label: badge.label,
  message: toMessage(badge),
  color: toColor(badge),
});

const drawn = new Map<string, string>();

/**
 * Removes the parts of badge-maker's flat style that need ids: a faint gradient and a blurred shadow. The
 * corners are rounded in another way. So a page can inline a badge twice.
 */
const dropIds = (svg: string): string =>
  svg
    .replaceAll(/<(filter|linearGradient|clipPath) .*?<\/\1>/g, '')
    .replaceAll(/<text[^>]* filter="[^>]*>[^<]*<\/text>/g, '')
    .replaceAll(/<rect[^>]* fill="url\([^>]*\/>/g, '')
    .replaceAll(/clip-path="url\([^"]*"/g, 'clip-path="inset(0 round 3px)"');

/** Draws each appearance once with badge-maker, because thousands of subjects share a few dozen. */
const draw = (badge: Badge, style: ShieldsStyle): string => {
  const { label, message, color } = toShieldsEndpoint(badge);
  const key = `${style} ${color} ${label} ${message}`;
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const svg = dropIds(makeBadge({ label, message, color, style }));
  drawn.set(key, svg);
  return svg;
};

/** A badge drawn by badge-maker, with our accessible name and without ids. */
export const renderShieldsBadge = (badge: Badge, style: ShieldsStyle): string => {
  const name = escapeXml(shorten(badge.title, 200));
  const about = badge.description === '' ? '' : `<desc>${escapeXml(shorten(badge.description, 200))}</desc>`;
  return `${draw(badge, style)
    .replace(/aria-label="[^"]*"/, () => `aria-label="${name}"`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${name}</title>${about}`)}\n`;
};
