import type { Answer } from '../model/api/answer';
import type { Policy } from '../model/policy/policy';
import { findById } from '../model/policy/policy';
import { listBreaksBeside, renderPromiseAndRecord } from '../model/guidance/breaking-change';
import { renderSupportEnd } from '../model/subject/notice';
import { say } from '../model/text/say';

/** An answer of `show`. */
export interface AnswerLine {
  readonly expectation: string;
  readonly question: string;
  readonly answer: string;
  readonly clauses: readonly string[];
  readonly remark: string | null;
}

type Recorded = readonly { readonly version: string }[];

/** An answer as text. A promise that the record contradicts says both. */
const renderAnswer = (policy: Policy, answer: Answer, recorded: Recorded): string => {
  if (answer.is === 'silent') return say('show-command.silent');
  if (answer.is === 'not-applicable') return say('show-command.not-applicable');
  if (answer.is === 'ended') return renderSupportEnd(answer.on, answer);
  const expectation = findById(policy.expectations, answer.expectation);
  const { scale } = expectation;
  if (answer.value === null || scale === undefined)
    return answer.clauses.map((id) => findById(policy.clauses, id).sentence).join(' ');
  const promise = findById(scale, answer.value).name;
  const breaks = listBreaksBeside(expectation, answer, recorded);
  return breaks.length === 0 ? promise : renderPromiseAndRecord(promise, breaks);
};

const renderRemark = (answer: Answer): string | null => {
  if (answer.unrecorded.length === 0) return null;
  const [axis, other] = answer.unrecorded;
  const axes = axis === undefined || other !== undefined ? 'both' : axis;
  return answer.is === 'silent'
    ? say('show-command.missing-axis', { axes })
    : say('show-command.missing-axis-limits', { axes });
};

export const toAnswerLine = (policy: Policy, answer: Answer, recorded: Recorded): AnswerLine => ({
  expectation: answer.expectation,
  question: findById(policy.expectations, answer.expectation).question,
  answer: renderAnswer(policy, answer, recorded),
  clauses: answer.is === 'answered' ? answer.clauses : [],
  remark: renderRemark(answer),
});
