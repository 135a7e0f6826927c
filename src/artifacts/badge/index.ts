import type { Artifact } from '../artifact';
import type { ArtifactContext } from '../context';
import type { Badge } from './badge';
import type { Policy } from '../../model/policy/policy';
import type { SubjectDocument } from '../../model/documents/subject-document';
import { badgeKinds, toStageBadge, toSubjectBadge, toSupportBadge } from './badge';
import { renderPlainBadge } from './plain';
import { renderShieldsBadge, shieldsStyles, toShieldsEndpoint } from './shields';
import { toContentHash } from '../../model/text/content-hash';
import { toJsonArtifact } from '../artifact';
import { supportEnded, unknown } from '../../model/policy/policy';

/** What stands after the name of every badge. */
export const badgeEndings: readonly string[] = [
  '.svg',
  ...shieldsStyles.map((style) => `.${style}.svg`),
  '.json',
];

/** A badge in every style, at a path below `badges/`. */
export const buildStyles = (path: string, badge: Badge): Artifact[] => [
  { path: `badges/${path}.svg`, contents: renderPlainBadge(badge) },
  ...shieldsStyles.map((style) => ({
    path: `badges/${path}.${style}.svg`,
    contents: renderShieldsBadge(badge, style, toContentHash(path)),
  })),
  toJsonArtifact(`badges/${path}.json`, toShieldsEndpoint(badge)),
];

/** A subject's badges in every style. */
export const buildSubjectBadges = ({ dataset }: ArtifactContext, document: SubjectDocument): Artifact[] =>
  badgeKinds.flatMap((kind) =>
    buildStyles(`${document.id}/${kind}`, toSubjectBadge(dataset.policy, document, kind)),
  );

/** The badges of every stage and support state, of an ended support, and of what is not recorded. */
export const buildPolicyBadges = (policy: Policy): Artifact[] => [
  ...[...policy.stages.map(({ id }) => id), unknown].flatMap((id) =>
    buildStyles(`stages/${id}`, toStageBadge(policy, id)),
  ),
  ...[...policy.supportStates.map(({ id }) => id), supportEnded, unknown].flatMap((id) =>
    buildStyles(`support/${id}`, toSupportBadge(policy, id)),
  ),
];
