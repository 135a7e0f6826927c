import type { DocumentPartGroup, Level } from '../api/parts';
import type { GlyphName } from './glyph';
import type { HueOrNone } from './palette';
import type { Stage, SupportState } from '../policy/policy';
import type { Presence } from '../subject/state';
import { moonGlyph, shieldGlyph, signGlyph } from './glyph';
import { findById, notApplicable, supportEnded, unknown } from '../policy/policy';
import { listValues, renderParts } from '../subject/part';
import { say } from '../text/say';
import { renderAbsence } from '../subject/status';

/**
 * The appearance of a stage or support state on every surface: words, glyph and hue, never one without the
 * others.
 */
export interface Appearance {
  readonly name: string;
  /** A short name for places with little space. */
  readonly short: string;
  /** A name beside that of its axis, if `short` repeats it: "Not recorded" for "Support not recorded". */
  readonly bare?: string;
  readonly glyph: GlyphName;
  readonly hue: HueOrNone;
}

const sign = (name: string, glyph: GlyphName, short = name, bare?: string): Appearance => ({
  name,
  short,
  ...(bare === undefined ? {} : { bare }),
  glyph,
  hue: 'none',
});

/** The appearance of a stage; the id can be `unknown`. */
export const toStageAppearance = (policy: { readonly stages: readonly Stage[] }, id: string): Appearance => {
  if (id === unknown)
    return sign(say('axis.stage-unknown'), signGlyph('unknown'), undefined, say('history.not-recorded'));
  const { name, short = name, glyph, hue } = findById(policy.stages, id);
  return { name, short, glyph: moonGlyph(glyph), hue };
};

/** The appearance of a support state; the id can be `unknown`, `not-applicable` or `support-ended`. */
export const toSupportAppearance = (
  policy: { readonly supportStates: readonly SupportState[] },
  id: string,
): Appearance => {
  if (id === unknown)
    return sign(
      say('axis.support-unknown'),
      signGlyph('unknown'),
      say('axis.support-unknown-short'),
      say('history.not-recorded'),
    );
  if (id === notApplicable)
    return sign(
      say('axis.support-not-applicable'),
      signGlyph('not-applicable'),
      say('axis.support-not-applicable-short'),
      say('axis.not-applicable'),
    );
  if (id === supportEnded)
    return sign(say('support.ended'), shieldGlyph('struck'), undefined, say('axis.ended'));
  const { name, short = name, glyph, hue } = findById(policy.supportStates, id);
  return { name, short, glyph: shieldGlyph(glyph), hue };
};

/** The shortest words of an appearance, for a place that names its axis. */
export const toBare = ({ short, bare = short }: Appearance): string => bare;

const axes = { stage: toStageAppearance, support: toSupportAppearance };

/** The appearances of an axis: one, or one for each value of a subject and its parts, with the parts' names. */
export const toAxisAppearances = (
  policy: Parameters<typeof toStageAppearance>[0] & Parameters<typeof toSupportAppearance>[0],
  axis: keyof typeof axes,
  id: string,
  groups: readonly DocumentPartGroup[],
): Appearance[] => {
  const values = groups.length === 0 ? [{ id, parts: [] }] : listValues(groups, axis);
  return values.map((value) => {
    const appearance = axes[axis](policy, value.id);
    if (value.parts.length === 0) return appearance;
    const names = renderParts(value.parts);
    return {
      ...appearance,
      name: say('axis.of-parts', { value: appearance.name, parts: names }),
      short: say('axis.of-parts-short', { value: appearance.short, parts: names }),
      bare: say('axis.of-parts-short', { value: toBare(appearance), parts: names }),
    };
  });
};

/** The reasons why a subject is not present. */
export type Absence = Exclude<Presence['is'], 'present'>;
export const absences = ['not-yet', 'removed', 'moved', 'split'] as const satisfies readonly Absence[];

/** The appearance of a subject that was removed, moved, split or is not recorded yet. */
export const toAbsenceAppearance = (absence: Absence): Appearance =>
  sign(renderAbsence(absence), signGlyph(absence));

/** The same for any subject; null for a present one. */
export const toPresenceAppearance = (presence: Presence['is']): Appearance | null =>
  presence === 'present' ? null : toAbsenceAppearance(presence);

export const levelHues = { good: 'green', caution: 'amber', stop: 'red', unknown: 'none' } as const;

const renderLevel = (level: Level): string => {
  switch (level) {
    case 'good':
      return say('verdict.good');
    case 'caution':
      return say('verdict.caution');
    case 'stop':
      return say('verdict.stop');
    case 'unknown':
      return say('verdict.unknown');
  }
};

/** The appearance of a verdict's level. */
export const toLevelAppearance = (level: Level): Appearance => ({
  ...sign(renderLevel(level), signGlyph(level)),
  hue: levelHues[level],
});
