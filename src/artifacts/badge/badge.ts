import type { DocumentAxis, SubjectDocument } from '../../model/subject-document';
import type { GlyphName } from '../../model/glyph';
import type { HueOrNone } from '../../model/palette';
import type { Policy, Stage, SupportState } from '../../model/policy';
import { moonGlyph, shieldGlyph, signGlyph } from '../../model/glyph';
import { renderDate, renderDateWithPrecision } from '../../model/calendar';

export type BadgeKind = 'status' | 'stage' | 'support';
export const badgeKinds: readonly BadgeKind[] = ['status', 'stage', 'support'];

/** One chip: a glyph, a text and a colour, so that none of them carries the meaning alone. */
export interface BadgePart {
  readonly text: string;
  readonly glyph: GlyphName;
  readonly hue: HueOrNone;
}

/** A badge before it is drawn in a style. */
export interface Badge {
  /** What it is about, for styles with a label in front: "stage". */
  readonly label: string;
  readonly parts: readonly BadgePart[];
  /** Its accessible name: "Postgres, source: General Availability, Supported". */
  readonly title: string;
  /** Since when, in a sentence; empty where nothing is recorded. */
  readonly description: string;
}

const unrecorded = (text: string): BadgePart => ({ text, glyph: signGlyph('unknown'), hue: 'none' });

const toStagePart = (stage: Stage | undefined): BadgePart =>
  stage === undefined
    ? unrecorded('Stage not recorded')
    : { text: stage.short ?? stage.name, glyph: moonGlyph(stage.glyph), hue: stage.hue };

const toSupportPart = (state: SupportState | undefined): BadgePart =>
  state === undefined
    ? unrecorded('Support state not recorded')
    : { text: state.short ?? state.name, glyph: shieldGlyph(state.glyph), hue: state.hue };

const toSince = ({ name, since, precision }: DocumentAxis): string => {
  if (since === null || precision === null) return '';
  return precision === 'by'
    ? `${name} by ${renderDate(since)}`
    : `${name} since ${renderDate(since, precision)}`;
};

const toSentence = (parts: readonly string[]): string => {
  const known = parts.filter((part) => part !== '');
  return known.length === 0 ? '' : `${known.join(', ')}.`;
};

const toGonePart = ({ presence, status }: SubjectDocument): BadgePart | null =>
  presence.is === 'present' ? null : { text: status.text, glyph: signGlyph(presence.is), hue: 'none' };

const toGoneDescription = ({ presence, status }: SubjectDocument): string => {
  const { since, precision, to } = presence;
  const where = to.length === 0 ? '' : ` to ${to.map(({ label }) => label).join(' and ')}`;
  const when = since === null || precision === null ? '' : ` ${renderDateWithPrecision(since, precision)}`;
  return `${status.text}${where}${when}.`;
};

/** A subject's badge of one kind. What is gone, or not there yet, says so on every kind. */
export const toSubjectBadge = (policy: Policy, document: SubjectDocument, kind: BadgeKind): Badge => {
  const { label: name, status } = document;
  const gone = toGonePart(document);
  if (gone !== null)
    return {
      label: kind,
      parts: [gone],
      title: `${name}: ${status.text}`,
      description: toGoneDescription(document),
    };
  const stage = toStagePart(policy.stages.find(({ id }) => id === document.stage.id));
  const support = toSupportPart(policy.supportStates.find(({ id }) => id === document.support.id));
  switch (kind) {
    case 'status':
      return {
        label: kind,
        parts: [stage, support],
        title: `${name}: ${status.text}`,
        description: toSentence([toSince(document.stage), toSince(document.support)]),
      };
    case 'stage':
      return {
        label: kind,
        parts: [stage],
        title: `${name}: ${status.stage}`,
        description: toSentence([toSince(document.stage)]),
      };
    case 'support':
      return {
        label: kind,
        parts: [support],
        title: `${name}: ${status.support ?? status.text}`,
        description: toSentence([toSince(document.support)]),
      };
  }
};

/** The badge of a stage without a subject; without a stage, of one that is not recorded. */
export const toStageBadge = (stage: Stage | undefined): Badge => {
  const part = toStagePart(stage);
  const title = stage === undefined ? part.text : `Release stage: ${stage.name}`;
  return { label: 'stage', parts: [part], title, description: stage?.summary ?? '' };
};

/** The badge of a support state without a subject; without a state, of one that is not recorded. */
export const toSupportBadge = (state: SupportState | undefined): Badge => {
  const part = toSupportPart(state);
  const title = state === undefined ? part.text : `Support state: ${state.name}`;
  return { label: 'support', parts: [part], title, description: state?.summary ?? '' };
};
