import type { Stage, SupportState } from '../policy/policy';

/** Stages are drawn as moons that fill. */
export type Moon = Stage['glyph'];
/** Support states are drawn as shields, filled according to the vendor's share of the support. */
export type Shield = SupportState['glyph'];
/** Glyphs for values that are no stage or support state, and for levels of a verdict. */
export type Sign =
  'unknown' | 'not-applicable' | 'not-yet' | 'removed' | 'moved' | 'split' | 'good' | 'caution' | 'stop';
export type GlyphName = `moon-${Moon}` | `shield-${Shield}` | `sign-${Sign}`;

/** One path of a glyph on a 16×16 square in one colour: filled, or a line with round ends. */
export interface GlyphShape {
  readonly d: string;
  readonly paint: 'fill' | 'line';
  /** Broken lines mean "not recorded". */
  readonly broken?: true;
}

export const glyphSize = 16;
export const glyphLineWidth = 1.5;

const centre = 8;
const radius = 6;

const round = (value: number): number => Math.round(value * 100) / 100;

const ring = `M${centre} ${centre - radius}a${radius} ${radius} 0 1 1 0 ${2 * radius}a${radius} ${radius} 0 1 1 0-${2 * radius}z`;

/**
 * The lit part of a moon: half a circle, closed by the ellipse of the terminator. `share` is between 0 and 1. A
 * waxing moon is lit at the right, a waning one at the left.
 */
const litPart = (share: number, isWaning = false): string => {
  const rx = round(radius * Math.abs(1 - 2 * share));
  const toward = isWaning ? 0 : 1;
  const sweep = share > 0.5 ? toward : 1 - toward;
  const back = rx === 0 ? 'z' : `A${rx} ${radius} 0 0 ${sweep} ${centre} ${centre - radius}z`;
  return `M${centre} ${centre - radius}a${radius} ${radius} 0 0 ${toward} 0 ${2 * radius}${back}`;
};

const dot = 'M8 5.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5z';
/** Drawn in the other direction, so that it is a hole in the shape around it. */
const hole = 'M8 5.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5z';

/** The two parts of a disc that remain when a diagonal band is cut out for the strike-through line. */
const cutDisc = (band: number): string => {
  const across = band / Math.SQRT2;
  const along = Math.sqrt(radius ** 2 - band ** 2) / Math.SQRT2;
  const piece = (side: 1 | -1): string => {
    const from = `${round(centre + side * (across + along))} ${round(centre + side * (across - along))}`;
    const to = `${round(centre + side * (across - along))} ${round(centre + side * (across + along))}`;
    return `M${from}A${radius} ${radius} 0 0 1 ${to}z`;
  };
  return piece(1) + piece(-1);
};

const strike = 'M2.5 13.5l11-11';
const shield = 'M8 1.75l5.25 1.9v4.1c0 3.1-2 5.35-5.25 6.5-3.25-1.15-5.25-3.4-5.25-6.5v-4.1z';
const fill = (d: string): GlyphShape => ({ d, paint: 'fill' });
const line = (d: string): GlyphShape => ({ d, paint: 'line' });
const brokenLine = (d: string): GlyphShape => ({ d, paint: 'line', broken: true });

const moons: Readonly<Record<Moon, readonly GlyphShape[]>> = {
  new: [line(ring)],
  quarter: [line(ring), fill(litPart(0.25))],
  half: [line(ring), fill(litPart(0.5))],
  gibbous: [line(ring), fill(litPart(0.75))],
  full: [line(ring), fill(ring)],
  'waning-gibbous': [line(ring), fill(litPart(0.75, true))],
  'waning-half': [line(ring), fill(litPart(0.5, true))],
  'waning-quarter': [line(ring), fill(litPart(0.25, true))],
  dotted: [line(ring), fill(dot)],
  hollow: [fill(`${ring}${hole}`)],
  'struck-new': [line(ring), line(strike)],
  struck: [fill(cutDisc(1.7)), line(strike)],
};

const shields: Readonly<Record<Shield, readonly GlyphShape[]>> = {
  full: [line(shield), fill(shield)],
  half: [line(shield), fill('M8 1.75v12.5c-3.25-1.15-5.25-3.4-5.25-6.5v-4.1z')],
  quarter: [line(shield), fill('M8 1.75v6h-5.25v-4.1z')],
  'three-quarters': [line(shield), fill('M8 1.75l5.25 1.9v4.1h-5.25v6.5c-3.25-1.15-5.25-3.4-5.25-6.5v-4.1z')],
  upper: [line(shield), fill('M8 1.75l5.25 1.9v4.1h-10.5v-4.1z')],
  lower: [line(shield), fill('M2.75 7.75h10.5c0 3.1-2 5.35-5.25 6.5-3.25-1.15-5.25-3.4-5.25-6.5z')],
  ring: [line(shield)],
  people: [
    line(shield),
    fill('M8 4.6a1.75 1.75 0 1 1 0 3.5a1.75 1.75 0 1 1 0-3.5zM4.9 10.9a3.1 2.4 0 0 1 6.2 0z'),
  ],
  dotted: [line(shield), fill('M8 5.3a2.2 2.2 0 1 1 0 4.4a2.2 2.2 0 1 1 0-4.4z')],
  checked: [line(shield), line('M5.4 7.8l1.9 1.9 3.4-3.9')],
  plus: [line(shield), line('M8 5v5.4M5.3 7.7h5.4')],
  struck: [line(shield), line(strike)],
};

const signs: Readonly<Record<Sign, readonly GlyphShape[]>> = {
  unknown: [
    brokenLine(ring),
    line('M6.3 6.4c.1-1 .8-1.6 1.8-1.6s1.7.7 1.7 1.5c0 1.3-1.8 1.4-1.8 2.6'),
    fill('M8 10.3a.9.9 0 1 1 0 1.8a.9.9 0 1 1 0-1.8z'),
  ],
  'not-applicable': [line('M4 8h8')],
  'not-yet': [brokenLine(ring), line('M8 5v3.2l2 1.3')],
  removed: [line(ring), line('M5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4')],
  moved: [line(ring), line('M4.9 8h6M8.7 5.7l2.3 2.3-2.3 2.3')],
  split: [line(ring), line('M4.6 8h2.6l3.6-2.6M7.2 8l3.6 2.6')],
  good: [line(ring), line('M5.2 8.2l2 2 3.6-4.2')],
  caution: [
    line('M8 2l6.2 11.2h-12.4z'),
    line('M8 6.2v3'),
    fill('M8 10.2a.9.9 0 1 1 0 1.8a.9.9 0 1 1 0-1.8z'),
  ],
  stop: [line('M5.5 2h5l3.5 3.5v5l-3.5 3.5h-5l-3.5-3.5v-5z'), line('M5.2 8h5.6')],
};

export const moonGlyph = (moon: Moon): GlyphName => `moon-${moon}`;
export const shieldGlyph = (name: Shield): GlyphName => `shield-${name}`;
export const signGlyph = (sign: Sign): GlyphName => `sign-${sign}`;

const entries = <K extends string>(family: string, group: Readonly<Record<K, readonly GlyphShape[]>>) =>
  Object.entries<readonly GlyphShape[]>(group).map(
    ([name, shapes]) => [`${family}-${name}`, shapes] as const,
  );

const all: ReadonlyMap<string, readonly GlyphShape[]> = new Map([
  ...entries('moon', moons),
  ...entries('shield', shields),
  ...entries('sign', signs),
]);

/** The shapes of a glyph, from back to front. Never empty. */
export const glyphShapes = (name: GlyphName): readonly GlyphShape[] => all.get(name) ?? signs.unknown;

/** All glyphs, for the page about the design system. */
export const glyphNames: readonly GlyphName[] = [
  ...(Object.keys(moons) as Moon[]).map(moonGlyph),
  ...(Object.keys(shields) as Shield[]).map(shieldGlyph),
  ...(Object.keys(signs) as Sign[]).map(signGlyph),
];
