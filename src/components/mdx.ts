import type { ComponentType } from 'react';
import * as policy from './mdx/policy';
import * as subject from './mdx/subject';

/** The components that MDX pages use by name. What their attributes are ids of stands in mdx-attributes.ts. */
export const mdxComponents = {
  StageComparison: policy.StageComparison,
  SupportComparison: policy.SupportComparison,
  StageClauses: policy.StageClauses,
  SupportClauses: policy.SupportClauses,
  PolicyClauses: policy.PolicyClauses,
  EditionClauses: policy.EditionClauses,
  Clause: policy.Clause,
  StageCounts: policy.StageCounts,
  LifecycleDiagram: subject.LifecycleDiagram,
  StageBadge: subject.StageBadge,
  SupportBadge: subject.SupportBadge,
  SubjectStatus: subject.SubjectStatus,
  Guidance: subject.Guidance,
  Timeline: subject.Timeline,
} satisfies Record<string, ComponentType<never>>;
