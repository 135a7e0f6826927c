import type { GlyphName } from './glyph';
import type { HueOrNone } from './palette';
import type { Stage, SupportState } from '../policy/policy';
import type { Presence } from '../subject/state';
import { moonGlyph, shieldGlyph, signGlyph } from './glyph';
import { findById, supportEnded, unknown } from '../policy/policy';

/** How a value of an axis is shown wherever it is shown: its words, its glyph and its hue, never one alone. */
export interface Appearance {
  readonly name: string;
  /** Where space is scarce. */
  readonly short: string;
  readonly glyph: GlyphName;
  readonly hue: HueOrNone;
}

const sign = (name: string, glyph: GlyphName, short = name): Appearance => ({
  name,
  short,
  glyph,
  hue: 'none',
});

/** The look of a stage's id; of `unknown` too. */
export const toStageAppearance = (policy: { readonly stages: readonly Stage[] }, id: string): Appearance => {
  if (id === unknown) return sign('Stage not recorded', signGlyph('unknown'));
  const { name, short = name, glyph, hue } = findById(policy.stages, id);
  return { name, short, glyph: moonGlyph(glyph), hue };
};

/** The look of a support state's id; of `unknown` and of an ended support too. */
export const toSupportAppearance = (
  policy: { readonly supportStates: readonly SupportState[] },
  id: string,
): Appearance => {
  if (id === unknown) return sign('Support state not recorded', signGlyph('unknown'), 'Support not recorded');
  if (id === supportEnded) return sign('Support ended', shieldGlyph('struck'));
  const { name, short = name, glyph, hue } = findById(policy.supportStates, id);
  return { name, short, glyph: shieldGlyph(glyph), hue };
};

const absent = {
  'not-yet': sign('Not recorded yet', signGlyph('not-yet')),
  removed: sign('Removed', signGlyph('removed')),
  moved: sign('Moved', signGlyph('moved')),
  split: sign('Split', signGlyph('split')),
} as const satisfies Record<Absence, Appearance>;

/** The ways of a subject not to be there. */
export type Absence = Exclude<Presence['is'], 'present'>;
export const absences = Object.keys(absent) as Absence[];

/** The look of a subject that is not there: removed, moved, split or not recorded yet. */
export const toAbsenceAppearance = (absence: Absence): Appearance => absent[absence];

/** The same for any subject. Null for one that is there. */
export const toPresenceAppearance = (presence: Presence['is']): Appearance | null =>
  presence === 'present' ? null : toAbsenceAppearance(presence);
