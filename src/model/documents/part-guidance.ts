import type { DocumentGuidance, SubjectDocument } from '../api/subject';
import { renderParts } from '../subject/part';

/** The answers for parts that differ from their subject. */
export interface PartGuidance {
  /** "traces, metrics and logs". */
  readonly names: string;
  /** The stage and the support state of the parts. */
  readonly stage: string;
  readonly support: string;
  readonly guidance: DocumentGuidance;
}

/** The answers of one edition for parts that differ from their subject, by group. */
export const listPartGuidance = (
  { facets, groups }: Pick<SubjectDocument, 'facets' | 'groups'>,
  edition: string | null,
): PartGuidance[] =>
  groups.flatMap(({ parts, stage, support }) => {
    // All parts of a group have the same answers.
    const [first] = parts;
    const guidance = facets
      .find(({ id }) => id === first?.id)
      ?.guidance.find((candidate) => candidate.edition === edition);
    return guidance === undefined ? [] : [{ names: renderParts(parts), stage, support, guidance }];
  });
