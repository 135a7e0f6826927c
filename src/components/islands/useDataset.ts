import type { PolicyDocument } from '../../model/documents/policy-document';
import policy from '@generated/lifecycle/default/policy.json';

/**
 * The policy with the catalog's counts and without subjects. The only bridge from the plugin to components.
 */
export const useDataset = (): PolicyDocument => policy;
