/** The kind of id in an attribute. `page` is `stages` or `support`. */
export type IdOf = 'stage' | 'support' | 'kind' | 'edition' | 'clause' | 'subject' | 'page';

/**
 * The attributes of MDX components, as data, so that the remark check needs no component. `oneOf`: a tag must
 * have all attributes of one of these sets. A stage or support state can be `unknown`. The remark plugin adds
 * a `document` attribute beside `subject`: the subject's SubjectDocument. A component with `lists` gets a
 * `subjects` attribute: all subjects of its kind, stage and support state.
 */
export interface MdxAttributes {
  readonly ids: Readonly<Record<string, IdOf>>;
  readonly oneOf: readonly (readonly string[])[];
  readonly lists?: boolean;
}

const filter = { ids: { kind: 'kind', edition: 'edition' }, oneOf: [[]] } as const;
const subjectAndEdition = { ids: { subject: 'subject', edition: 'edition' }, oneOf: [['subject']] } as const;

export const mdxAttributes: Readonly<Record<string, MdxAttributes>> = {
  StageComparison: filter,
  SupportComparison: filter,
  StageClauses: { ids: { stage: 'stage' }, oneOf: [['stage']] },
  SupportClauses: { ids: { support: 'support' }, oneOf: [['support']] },
  PolicyClauses: { ids: { of: 'page' }, oneOf: [['of']] },
  EditionClauses: { ids: {}, oneOf: [[]] },
  Clause: { ids: { id: 'clause' }, oneOf: [['id']] },
  FollowLinks: { ids: { stage: 'stage', support: 'support' }, oneOf: [['stage'], ['support']] },
  StageCounts: { ids: { kind: 'kind' }, oneOf: [[]] },
  LifecycleDiagram: { ids: { stage: 'stage', subject: 'subject' }, oneOf: [[]] },
  StageBadge: { ids: { stage: 'stage', subject: 'subject' }, oneOf: [['stage'], ['subject']] },
  SupportBadge: { ids: { support: 'support', subject: 'subject' }, oneOf: [['support'], ['subject']] },
  SubjectStatus: subjectAndEdition,
  Guidance: {
    ids: { subject: 'subject', kind: 'kind', stage: 'stage', support: 'support', edition: 'edition' },
    oneOf: [['subject'], ['kind', 'stage', 'support']],
  },
  SubjectList: {
    ids: { kind: 'kind', stage: 'stage', support: 'support' },
    oneOf: [['kind'], ['stage'], ['support']],
    lists: true,
  },
  Timeline: { ids: { subject: 'subject' }, oneOf: [['subject']] },
  DesignPalette: { ids: {}, oneOf: [[]] },
  DesignGlyphs: { ids: {}, oneOf: [[]] },
};
