/** What an attribute's value is an id of. `page` is one of `stages` and `support`. */
export type IdOf = 'stage' | 'support' | 'kind' | 'edition' | 'clause' | 'subject' | 'page';

/**
 * The attributes of the components in MDX: data, so that the remark check reads them without loading a component.
 * `oneOf`: each author's tag must have all attributes of one of these sets. A stage or support state may be `unknown`.
 * A `subject` attribute gets a `document` attribute beside it: the subject's SubjectDocument.
 * A component that `lists` gets a `subjects` attribute: the subjects that fit its kind, stage and support state.
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
