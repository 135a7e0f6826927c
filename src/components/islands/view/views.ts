import * as policy from './policy';
import * as subject from './subject';
import { DesignGlyphs, DesignPalette } from './design';
import { Home } from './Home';

/** The views of docs pages by component name, and the home page. */
export const views = {
  StageComparison: policy.StageComparison,
  SupportComparison: policy.SupportComparison,
  StageClauses: policy.StageClauses,
  SupportClauses: policy.SupportClauses,
  PolicyClauses: policy.PolicyClauses,
  EditionClauses: policy.EditionClauses,
  Clause: policy.Clause,
  FollowLinks: policy.FollowLinks,
  StageCounts: policy.StageCounts,
  LifecycleDiagram: subject.LifecycleDiagram,
  StageBadge: subject.StageBadge,
  SupportBadge: subject.SupportBadge,
  SubjectStatus: subject.SubjectStatus,
  Guidance: subject.Guidance,
  SubjectList: subject.SubjectList,
  Timeline: subject.Timeline,
  DesignPalette,
  DesignGlyphs,
  Home,
};

export type Views = typeof views;
