import type { Answer } from '../api/answer';
import type { Expectation } from '../policy/policy';

type Recorded = readonly { readonly version: string }[];

/**
 * The recorded breaking versions beside an answer that promises none. The answer is a promise, the record a
 * fact, and readers of one must see the other.
 */
export const listBreaksBeside = (
  { scale = [] }: Pick<Expectation, 'scale'>,
  answer: Answer,
  recorded: Recorded,
): string[] =>
  answer.is === 'answered' && scale.some(({ id, excludes }) => id === answer.value && excludes !== undefined)
    ? recorded.map(({ version }) => version)
    : [];

/** "One release broke compatibility: 3.0.0." */
export const renderRecordedBreaks = (versions: readonly string[]): string => {
  const last = versions.at(-1) ?? '';
  if (versions.length === 1) return `One release broke compatibility: ${last}.`;
  return `${versions.length} releases broke compatibility: ${versions.slice(0, -1).join(', ')} and ${last}.`;
};
