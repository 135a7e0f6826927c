import type { PolicyDocument } from '../../model/documents/policy-document';
import policy from '@generated/lifecycle/default/policy.json';

/** The policy, with the counts of the catalog and without a single subject. The one bridge from the plugin to components. */
export const useDataset = (): PolicyDocument => policy;
