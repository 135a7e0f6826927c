import type { DocumentAxis } from '../../model/api/parts';
import type { SubjectDocument } from '../../model/api/subject';
import type { Appearance } from '../../model/appearance/appearance';
import type { Stage, SupportState } from '../../model/policy/policy';
import {
  toAxisAppearances,
  toBare,
  toPresenceAppearance,
  toStageAppearance,
  toSupportAppearance,
} from '../../model/appearance/appearance';
import { renderSince } from '../../model/documents/since';
import { toPartAxes } from '../../model/documents/status-document';
import { say } from '../../model/text/say';
import { renderAbsence } from '../../model/subject/absence';
import { renderSentence } from '../../model/text/locale';

export type BadgeKind = 'status' | 'stage' | 'support';
const badgeKinds: readonly BadgeKind[] = ['status', 'stage', 'support'];

/** The part of the policy that a badge needs. The API's document of the policy has it too. */
export interface BadgePolicy {
  readonly stages: readonly Stage[];
  readonly supportStates: readonly SupportState[];
}

/** The badges of each subject. */
export const listBadgeKinds = ({ supportStates }: BadgePolicy): readonly BadgeKind[] =>
  badgeKinds.filter((kind) => kind !== 'support' || supportStates.length > 0);

/** A badge's content, independent of its style. */
export interface Badge {
  /** The subject of the badge for styles with a label in front: "stage". */
  readonly label: string;
  /** The message of styles with a label in front. */
  readonly words: readonly string[];
  /** One chip each: glyph, text and hue. */
  readonly parts: readonly Appearance[];
  /** Accessible name: "Postgres, source: General Availability, Supported". */
  readonly title: string;
  /** A sentence that says since when; empty without a date. */
  readonly description: string;
}

const toSentence = (axes: readonly DocumentAxis[]): string => {
  const text = renderSince(axes);
  return text === '' ? '' : renderSentence(text);
};

const toLabel = (kind: BadgeKind): string => {
  switch (kind) {
    case 'status':
      return say('badge.label-status');
    case 'stage':
      return say('badge.label-stage');
    case 'support':
      return say('badge.label-support');
  }
};

/** A subject's badge of one kind. For a removed or unreleased subject, every kind shows that. */
export const toSubjectBadge = (policy: BadgePolicy, document: SubjectDocument, kind: BadgeKind): Badge => {
  const { label: name, status } = document;
  const absent = toPresenceAppearance(document.presence.is);
  if (absent !== null)
    return {
      label: toLabel(kind),
      words: [absent.short],
      parts: [absent],
      title: `${name}: ${status.text}`,
      description: renderAbsence(
        document.presence,
        document.presence.to.map(({ label }) => label),
      ),
    };
  const stage = toAxisAppearances(policy, 'stage', document.stage.id, document.groups);
  const support =
    document.support === null
      ? []
      : toAxisAppearances(policy, 'support', document.support.id, document.groups);
  switch (kind) {
    case 'status':
      return {
        label: toLabel(kind),
        words: [...stage, ...support].map(({ short }) => short),
        parts: [...stage, ...support],
        title: `${name}: ${status.text}`,
        description: toSentence([document.stage, ...(document.support === null ? [] : [document.support])]),
      };
    case 'stage':
      return {
        label: toLabel(kind),
        words: stage.map(toBare),
        parts: stage,
        title: `${name}: ${status.stage}`,
        description: toSentence([document.stage]),
      };
    case 'support':
      return {
        label: toLabel(kind),
        words: support.map(toBare),
        parts: support,
        title: `${name}: ${status.support ?? status.text}`,
        description: toSentence(document.support === null ? [] : [document.support]),
      };
  }
};

/** A badge for a part of a present subject. */
export const toPartBadge = (
  policy: BadgePolicy,
  document: SubjectDocument,
  part: SubjectDocument['facets'][number],
  kind: BadgeKind,
): Badge => {
  const { name, status, guidance } = part;
  const own = {
    ...document,
    groups: [],
    presence:
      document.presence.is === 'present' && guidance.length === 0
        ? { ...document.presence, is: 'not-yet' as const, since: null }
        : document.presence,
    label: `${document.label}, ${name}`,
    status,
    ...toPartAxes(document, part),
  };
  return toSubjectBadge(policy, own, kind);
};

/** A stage's badge without a subject; `id` can be "unknown". */
export const toStageBadge = (policy: BadgePolicy, id: string): Badge => {
  const appearance = toStageAppearance(policy, id);
  const stage = policy.stages.find((candidate) => candidate.id === id);
  const title = stage === undefined ? appearance.name : say('badge.of-stage', { name: appearance.name });
  return {
    label: toLabel('stage'),
    words: [toBare(appearance)],
    parts: [appearance],
    title,
    description: stage?.summary ?? '',
  };
};

/** A support state's badge without a subject; `id` can be "unknown". */
export const toSupportBadge = (policy: BadgePolicy, id: string): Badge => {
  const appearance = toSupportAppearance(policy, id);
  const state = policy.supportStates.find((candidate) => candidate.id === id);
  const title = state === undefined ? appearance.name : say('badge.of-support', { name: appearance.name });
  return {
    label: toLabel('support'),
    words: [toBare(appearance)],
    parts: [appearance],
    title,
    description: state?.summary ?? '',
  };
};
