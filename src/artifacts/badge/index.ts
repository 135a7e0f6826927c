import type { Artifact } from '../artifact';
import type { ArtifactContext } from '../context';
import type { Badge } from './badge';
import type { Policy } from '../../model/policy';
import type { SubjectDocument } from '../../model/subject-document';
import { badgeKinds, toStageBadge, toSubjectBadge, toSupportBadge } from './badge';
import { renderPlainBadge } from './plain';
import { unknown } from '../../model/policy';

const buildStyles = (path: string, badge: Badge): Artifact[] => [
  { path: `badges/${path}.svg`, contents: renderPlainBadge(badge) },
];

/** A subject's badges in every style. */
export const buildSubjectBadges = ({ dataset }: ArtifactContext, document: SubjectDocument): Artifact[] =>
  badgeKinds.flatMap((kind) =>
    buildStyles(`${document.id}/${kind}`, toSubjectBadge(dataset.policy, document, kind)),
  );

/** The badges of every stage and support state, and of what is not recorded. */
export const buildPolicyBadges = ({ stages, supportStates }: Policy): Artifact[] => [
  ...stages.flatMap((stage) => buildStyles(`stages/${stage.id}`, toStageBadge(stage))),
  ...buildStyles(`stages/${unknown}`, toStageBadge(undefined)),
  ...supportStates.flatMap((state) => buildStyles(`support/${state.id}`, toSupportBadge(state))),
  ...buildStyles(`support/${unknown}`, toSupportBadge(undefined)),
];
