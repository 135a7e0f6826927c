import type { PolicyDocument } from '../../model/documents/policy-document';

/** Fetches the whole policy, for the parts of a page that quote its clauses and are opened later. */
export const loadPolicy = async (): Promise<PolicyDocument> =>
  (await import('@generated/lifecycle/default/policy.json')).default;
