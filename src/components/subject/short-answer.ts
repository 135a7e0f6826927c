import type { Answer } from '../../model/api/answer';
import type { Expectation } from '../../model/policy/policy';
import type { SubjectDocument } from '../../model/api/subject';
import { listBreaksBeside, renderPromiseAndRecord } from '../../model/guidance/breaking-change';
import { pickClauses, toValueName } from '../parts/Answer';
import { renderSupportEnd } from '../../model/subject/notice';
import { say } from '../../model/text/say';

/** An answer in short: the name of its value, or else its sentences. A promise that the record contradicts says both. */
export const toShortAnswer = (
  expectation: Expectation,
  answer: Answer | undefined,
  { clauses, breakingChanges }: SubjectDocument,
): string => {
  if (answer === undefined) return '–';
  const isOpen = answer.unrecorded.length > 0;
  if (answer.is === 'silent') return isOpen ? say('offer.not-recorded') : say('answer.silent');
  if (answer.is === 'not-applicable') return say('axis.not-applicable');
  if (answer.is === 'ended') return renderSupportEnd(answer.on, answer);
  const sentences = pickClauses(clauses, answer.clauses).map(({ sentence }) => sentence);
  const promise = toValueName(expectation, answer) ?? sentences.join(' ');
  const breaks = listBreaksBeside(expectation, answer, breakingChanges);
  const short = breaks.length === 0 ? promise : renderPromiseAndRecord(promise, breaks);
  return isOpen ? say('differences.may-be-less', { answer: short }) : short;
};
