import { createIsland } from './Island';

/** The components that MDX pages use by name. mdx-attributes.ts describes their attributes. */
export const mdxComponents = {
  StageComparison: createIsland('StageComparison', { enhancement: 'comparison' }),
  SupportComparison: createIsland('SupportComparison', { enhancement: 'comparison' }),
  StageClauses: createIsland('StageClauses', { enhancement: 'clauses' }),
  SupportClauses: createIsland('SupportClauses', { enhancement: 'clauses' }),
  PolicyClauses: createIsland('PolicyClauses'),
  EditionClauses: createIsland('EditionClauses'),
  Clause: createIsland('Clause', { tag: 'span' }),
  FollowLinks: createIsland('FollowLinks', { enhancement: 'copy' }),
  StageCounts: createIsland('StageCounts'),
  LifecycleDiagram: createIsland('LifecycleDiagram', { enhancement: 'copy' }),
  StageBadge: createIsland('StageBadge', { tag: 'span' }),
  SupportBadge: createIsland('SupportBadge', { tag: 'span' }),
  SubjectStatus: createIsland('SubjectStatus', { tag: 'span' }),
  Guidance: createIsland('Guidance', { enhancement: 'edition' }),
  SubjectList: createIsland('SubjectList'),
  Timeline: createIsland('Timeline'),
  DesignPalette: createIsland('DesignPalette'),
  DesignGlyphs: createIsland('DesignGlyphs'),
};
