import type { Artifact } from '../artifact';
import type { ArtifactContext } from '../context';
import type { Badge } from './badge';
import type { SubjectDocument } from '../../model/api/subject';
import { badgeKinds, toStageBadge, toSubjectBadge, toSupportBadge } from './badge';
import { paintBadge } from './png';
import { renderPlainBadge } from './plain';
import { renderShieldsBadge, shieldsStyles, toShieldsEndpoint } from './shields';
import { toJsonArtifact } from '../artifact';
import { supportEnded, unknown } from '../../model/policy/policy';

/** The file endings of every badge's styles. */
export const badgeEndings: readonly string[] = [
  '.svg',
  ...shieldsStyles.map((style) => `.${style}.svg`),
  '.json',
  '.png',
];

/** A badge in every style; `path` is relative to `badges/`. */
export const buildStyles = ({ rasterizer }: ArtifactContext, path: string, badge: Badge): Artifact[] => [
  { path: `badges/${path}.svg`, contents: renderPlainBadge(badge) },
  ...shieldsStyles.map((style) => ({
    path: `badges/${path}.${style}.svg`,
    contents: renderShieldsBadge(badge, style),
  })),
  toJsonArtifact(`badges/${path}.json`, toShieldsEndpoint(badge)),
  ...(rasterizer === null ? [] : [{ path: `badges/${path}.png`, contents: paintBadge(rasterizer, badge) }]),
];

/** A subject's badges in every style. */
export const buildSubjectBadges = (context: ArtifactContext, document: SubjectDocument): Artifact[] =>
  badgeKinds.flatMap((kind) =>
    buildStyles(context, `${document.id}/${kind}`, toSubjectBadge(context.dataset.policy, document, kind)),
  );

/** Badges of every stage and support state, of ended support and of the unknown. */
export const buildPolicyBadges = (context: ArtifactContext): Artifact[] => {
  const { policy } = context.dataset;
  return [
    ...[...policy.stages.map(({ id }) => id), unknown].flatMap((id) =>
      buildStyles(context, `stages/${id}`, toStageBadge(policy, id)),
    ),
    ...[...policy.supportStates.map(({ id }) => id), supportEnded, unknown].flatMap((id) =>
      buildStyles(context, `support/${id}`, toSupportBadge(policy, id)),
    ),
  ];
};
