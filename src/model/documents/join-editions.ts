import type { SubjectDocument } from '../api/subject';
import { notApplicable } from '../policy/policy';

type Guided = Pick<SubjectDocument, 'guidance'>;

/** Whether a subject cannot have editions, in a policy that has some. */
export const hasNoEditions = ({ availability }: Pick<SubjectDocument, 'availability'>): boolean =>
  availability.some(({ value }) => value === notApplicable);

const joinGuidance = <T extends Guided>(guided: T): T => ({
  ...guided,
  guidance: guided.guidance.slice(0, 1).map((own) => ({ ...own, edition: null })),
});

/**
 * The document of a subject without editions as in a policy without editions: its answers are the same for
 * all editions, so they are given once. Other documents stay as they are.
 */
export const joinEditions = (document: SubjectDocument): SubjectDocument =>
  hasNoEditions(document)
    ? joinGuidance({ ...document, facets: document.facets.map(joinGuidance) })
    : document;
