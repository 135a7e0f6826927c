import { makeBadge } from 'badge-maker';
import type { Badge } from './badge';
import { escapeXml, shorten, toPlainText } from '../../model/text/plain-text';
import { palette } from '../../model/look/palette';

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

/** Stands for what differs between badges that look alike, and occurs in no badge by itself. */
const suffixMark = 'sbsuffix';

const drawn = new Map<string, string>();

/** As badge-maker draws it, once for each look: thousands of subjects share a few dozen. */
const draw = (badge: Badge, style: ShieldsStyle): string => {
  const { label, message, color } = toShieldsEndpoint(badge);
  const key = `${style} ${color} ${label} ${message}`;
  const known = drawn.get(key);
  if (known !== undefined) return known;
  // badge-maker makes every id unique but the blur's.
  const svg = makeBadge({ label, message, color, style, idSuffix: suffixMark })
    .replace('id="blur"', `id="b${suffixMark}"`)
    .replaceAll('url(#blur)', `url(#b${suffixMark})`);
  drawn.set(key, svg);
  return svg;
};

/** A badge as shields.io draws it, with our accessible name. `suffix` makes its ids unique among badges inlined in one page. */
export const renderShieldsBadge = (badge: Badge, style: ShieldsStyle, suffix: string): string => {
  const name = escapeXml(shorten(badge.title, 200));
  const about = badge.description === '' ? '' : `<desc>${escapeXml(shorten(badge.description, 200))}</desc>`;
  return `${draw(badge, style)
    .replaceAll(suffixMark, suffix)
    .replace(/aria-label="[^"]*"/, () => `aria-label="${name}"`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${name}</title>${about}`)}\n`;
};
