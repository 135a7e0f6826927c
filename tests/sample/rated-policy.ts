import type { Policy } from '../../src/model/schema/policy';
import { samplePolicy } from './policy';

type Value = NonNullable<Policy['expectations'][number]['scale']>[number];

const rated: Readonly<Record<string, Pick<Value, 'level' | 'sentence' | 'excludes'>>> = {
  prompt: { level: 'good', sentence: 'Help comes at once.' },
  slow: { level: 'caution' },
  peers: { level: 'caution' },
  nobody: { level: 'stop', sentence: 'Nobody helps.' },
  never: { excludes: 'breaking-change' },
};

/** The sample policy with levels for help, and without a level for the promise of no breaking changes. */
export const ratedPolicy: Policy = {
  ...samplePolicy,
  expectations: samplePolicy.expectations.map((expectation) => ({
    ...expectation,
    scale: expectation.scale?.map((value) => ({ ...value, ...rated[value.id] })),
  })),
};
