import type { Dataset } from '../catalog/dataset';
import type { Dated, SubjectState } from '../subject/state';
import type { DocumentAxis, Named } from '../api/parts';
import type { DocumentFacet, DocumentGuidance } from '../api/subject';
import type { Facet, Subject } from '../subject/subject';
import type { Judgement, Judgements } from '../verdict/judgement';
import type { Policy } from '../policy/policy';
import type { StateInParts } from '../subject/part';
import { deriveState, initialState, toWholeFacet } from '../subject/state';
import { deriveTimeline } from '../subject/timeline';
import { toName } from '../policy/policy';
import { toStatus } from '../subject/status';

/** The value of an axis with its name and its beginning. */
export const toAxis = (
  list: readonly Named[],
  { value, since, precision, after, release = null, source }: Dated<string>,
): DocumentAxis => ({
  id: value,
  name: toName(list, value),
  since,
  precision,
  after,
  release,
  source,
});

/** The same for the support state; null if the policy has none. */
export const toSupportAxis = (
  { supportStates }: Policy,
  dated: SubjectState['support'],
): DocumentAxis | null => (supportStates.length === 0 ? null : toAxis(supportStates, dated));

/** The answers of one edition, with their verdict. */
export const toDocumentGuidance = ({ verdict, guidance }: Judgement): DocumentGuidance => {
  const { edition, notApplicable, answers, planned } = guidance;
  return { edition, verdict, notApplicable, answers, planned };
};

/** A part of a subject: `states` and `judgements` are those of its subject. */
export const toDocumentFacet = (
  { policy, today }: Dataset,
  subject: Subject,
  facet: Facet,
  states: StateInParts,
  judgements: Judgements,
): DocumentFacet => {
  const whole = toWholeFacet(subject, facet);
  const { stage, support } = deriveState(whole, today, today);
  const derived = states.parts.find(({ part }) => part.id === facet.id)?.state;
  return {
    id: facet.id,
    name: facet.name,
    status: toStatus(policy, derived ?? initialState(facet)),
    stage: toAxis(policy.stages, stage),
    support: toSupportAxis(policy, support),
    guidance: (judgements.parts.get(facet.id) ?? []).map(toDocumentGuidance),
    timeline: deriveTimeline(whole, today),
  };
};
