import type { Badge } from './badge';
import type { GlyphName } from '../../model/appearance/glyph';
import type { Appearance } from '../../model/appearance/appearance';
import type { HueOrNone, Shade } from '../../model/appearance/palette';
import { escapeXml, shorten } from '../../model/text/plain-text';
import { glyphLineWidth, glyphShapes } from '../../model/appearance/glyph';
import { measureText } from './text-width';
import { palette } from '../../model/appearance/palette';
import { renderShapes } from '../glyph';
import { toContentHash } from '../../model/text/content-hash';

const height = 22;
const fontSize = 12;
const glyphEnd = 25;
const padding = 10;
const gap = 4;
/** Limits, because a policy's names can have any length. */
const mostCharacters = 48;
const mostDescription = 200;

/** These fonts have the same widths, so the text fits on every system. */
const fontFamily = 'Helvetica,Arial,sans-serif';

const glyphs = new Map<GlyphName, string>();

/** The glyph at the left of every chip, in the text's colour. */
const renderGlyph = (name: GlyphName): string => {
  const known = glyphs.get(name);
  if (known !== undefined) return known;
  const drawn = `<g transform="translate(7 4)scale(.875)" stroke-width="${glyphLineWidth}">${renderShapes(glyphShapes(name))}</g>`;
  glyphs.set(name, drawn);
  return drawn;
};

const toPaint = ({ fg, bg, line }: Shade): string => `color="${fg}" fill="${bg}" stroke="${line}"`;

/**
 * Class of a hue, named by a hash of its dark colours. So several badges inlined in one page never define one
 * class differently. Light colours are attributes, for viewers that ignore style rules.
 */
const toDarkRule = (hue: HueOrNone): { name: string; rule: string } => {
  const { fg, bg, line } = palette.dark[hue];
  const declarations = `color:${fg};fill:${bg};stroke:${line}`;
  const name = `sb-${toContentHash(declarations)}`;
  return { name, rule: `.${name}{${declarations}}` };
};

const darkRules = new Map<HueOrNone, { name: string; rule: string }>();
const darkRuleOf = (hue: HueOrNone): { name: string; rule: string } => {
  const rule = darkRules.get(hue) ?? toDarkRule(hue);
  darkRules.set(hue, rule);
  return rule;
};

interface Chip {
  readonly markup: string;
  readonly width: number;
}

const renderChip = ({ short, glyph, hue }: Appearance, x: number): Chip => {
  const visible = shorten(short, mostCharacters);
  const length = Math.ceil(measureText(visible, fontSize));
  const width = glyphEnd + length + padding;
  const place = x === 0 ? '' : ` transform="translate(${x})"`;
  return {
    width,
    markup:
      `<g class="${darkRuleOf(hue).name}" ${toPaint(palette.light[hue])}${place}>` +
      `<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="10.5"/>` +
      `<g fill="currentColor" stroke="none">${renderGlyph(glyph)}` +
      `<text x="${glyphEnd}" y="15" textLength="${length}">${escapeXml(visible)}</text></g></g>`,
  };
};

/**
 * A badge in the site's own style: one chip for each part, in the colours of the reader's scheme. The SVG has
 * no ids and no links, so that it can be inlined repeatedly.
 */
export const renderPlainBadge = ({ parts, title, description }: Badge): string => {
  let width = 0;
  let chips = '';
  for (const part of parts) {
    const x = width === 0 ? 0 : width + gap;
    const chip = renderChip(part, x);
    chips += chip.markup;
    width = x + chip.width;
  }
  const name = escapeXml(shorten(title, mostDescription));
  const about = description === '' ? '' : `<desc>${escapeXml(shorten(description, mostDescription))}</desc>`;
  const rules = new Set(parts.map(({ hue }) => darkRuleOf(hue).rule));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${name}">` +
    `<title>${name}</title>${about}` +
    `<style>@media(prefers-color-scheme:dark){${[...rules].join('')}}</style>` +
    `<g font-family="${fontFamily}" font-size="${fontSize}" stroke-linecap="round">${chips}</g></svg>\n`
  );
};
