import document from '@generated/lifecycle/default/policy.json';
import type { PolicyDocument } from '../model/policy-document';

/** The policy as the lifecycle plugin generated it: the one bridge from the dataset to the pages of the docs. */
export const useDataset = (): PolicyDocument => document;
