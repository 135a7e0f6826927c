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

const toList = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "Policy: None. Actual: 2 breaking releases (2.0.0 and 3.0.0)." One wording for every page and file. */
export const renderPromiseAndRecord = (promise: string, versions: readonly string[]): string => {
  const count = versions.length === 1 ? 'one breaking release' : `${versions.length} breaking releases`;
  return `Policy: ${promise}. Actual: ${count} (${toList.format(versions)}).`;
};
