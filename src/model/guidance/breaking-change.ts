import type { Answer } from '../api/answer';
import type { Expectation } from '../policy/policy';
import { renderList } from '../text/locale';
import { say } from '../text/say';

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

/** "Policy: None. Actual: 2 breaking releases (2.0.0 and 3.0.0)." One wording for every page and file. */
export const renderPromiseAndRecord = (promise: string, versions: readonly string[]): string =>
  say('guidance.promise-and-record', { promise, count: versions.length, versions: renderList(versions) });
