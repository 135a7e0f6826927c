import type { PolicyDocument } from '../../model/documents/policy-document';
import type { Verdicts } from '../../model/verdict/judgement';

/** Loads the whole policy for parts of a page that quote clauses and are opened on demand. */
export const loadPolicy = async (): Promise<PolicyDocument> =>
  (await import('@generated/lifecycle/default/policy.json')).default;

/** Loads today's verdicts of all subjects. */
export const loadVerdicts = async (): Promise<Verdicts> =>
  (await import('@generated/lifecycle/default/verdicts.js')).default;
