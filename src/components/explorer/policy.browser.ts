import type { PolicyDocument } from '../../model/documents/policy-document';

/** Loads the whole policy for parts of a page that quote clauses and are opened on demand. */
export const loadPolicy = async (): Promise<PolicyDocument> =>
  (await import('@generated/lifecycle/default/policy.json')).default;
