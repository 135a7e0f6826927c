import type { PolicyDocument } from '../../model/documents/policy-document';
import type { Deadline } from '../../model/api/deadline';
import type { SubjectDocument } from '../../model/api/subject';
import { unknown } from '../../model/policy/policy';
import { deriveBands } from '../../model/subject/band';
import { findById } from '../../model/policy/policy';
import { findDisagreement } from '../../model/subject/disagreement';
import { When } from '../parts/When';
import { renderDeadline } from '../parts/deadline-text';
import { OutLink } from '../parts/Link';
import { isOfRelease } from '../../model/time/calendar';
import { renderSupportEnd } from '../../model/subject/notice';
import { toAnnouncedDating } from '../../model/documents/notice';
import { renderSentence } from '../../model/text/locale';
import { renderDeadlineSentence, renderUndated, toDueDating } from '../../model/subject/deadline-words';
import { isOpen } from '../../model/subject/deadline';
import { say } from '../../model/text/say';
import { node, withNodes } from '../parts/with-nodes';

interface HeadNoticesProps {
  readonly policy: PolicyDocument;
  readonly document: SubjectDocument;
}

/**
 * The step that led to the current stage, if it was a step back. The stage alone does not show that the
 * subject was further once.
 */
const findStepBack = ({ stages }: PolicyDocument, { timeline }: SubjectDocument) => {
  const known = deriveBands(timeline, 'stage').filter(
    ({ value, planned }) => !planned && stages.some(({ id }) => id === value),
  );
  const [before, now] = known.slice(-2);
  if (before === undefined || now === undefined) return null;
  const toPlace = (value: string): number => stages.findIndex(({ id }) => id === value);
  return toPlace(now.value) < toPlace(before.value) ? { before, now } : null;
};

/** Past days that are still relevant: overdue ones, and the last upgrade, which includes earlier ones. */
const pickMissed = (open: readonly Deadline[]): Deadline[] => {
  const passed = open.filter(({ isPast, what }) => isPast && what !== 'end-of-support');
  const lastUpgrade = passed.findLast(({ what }) => what === 'upgrade');
  return passed.filter((deadline) => deadline.what !== 'upgrade' || deadline === lastUpgrade);
};

/** A deadline. An end is one sentence; an upgrade and a plan have their day and then what to do or what changes. */
const Due = ({ policy, document, deadline }: HeadNoticesProps & { readonly deadline: Deadline }) => {
  const { what, date, isPast } = deadline;
  if (what === 'removal' || what === 'end-of-support')
    return <strong>{renderSentence(renderDeadlineSentence(deadline))}</strong>;
  const words = { what, node0: node(0) };
  return (
    <>
      <strong>
        {withNodes(
          isPast ? say('notice.was-due', words) : say('notice.due', words),
          <When date={date} dating={toDueDating(deadline)} />,
        )}
      </strong>{' '}
      {renderSentence(renderDeadline(policy, document, deadline))}
    </>
  );
};

/**
 * The notices below the badges: ended support, a disagreement of stage and support state, past days, the next
 * deadline or plan for a release without a date, a step back.
 */
export const HeadNotices = ({ policy, document }: HeadNoticesProps) => {
  if (document.presence.is !== 'present') return null;
  const open = document.deadlines.filter((deadline) => isOpen(deadline, document.asOf));
  const [next, ...later] = open.filter(({ isPast }) => !isPast);
  const { undated } = document;
  const [nextUndated] = undated;
  const moreCount = later.length + undated.length - (next === undefined ? 1 : 0);
  const missed = pickMissed(open);
  const back = findStepBack(policy, document);
  const torn = findDisagreement(policy, {
    stage: document.stage.id,
    support: document.support?.id ?? unknown,
  });
  const { supportEnded } = document;
  // Without support states, the announcement alone says how its end is dated.
  const ended = document.support ?? document.deadlines.find(({ what }) => what === 'end-of-support') ?? null;
  if (
    next === undefined &&
    undated.length === 0 &&
    missed.length === 0 &&
    back === null &&
    torn === null &&
    supportEnded === null
  )
    return null;
  const isAnswered = document.guidance.some(({ answers }) => answers.length > 0);
  return (
    <ul className="sb-head-notices">
      {supportEnded !== null && (
        <li>
          {withNodes(
            say('notice.ended', {
              node0: node(0),
              how: supportEnded.announcedRelease === null ? supportEnded.precision : 'release',
              node1: node(1),
              node2: node(2),
              node3: node(3),
            }),
            <strong>
              {ended !== null && isOfRelease({ after: null, ...ended })
                ? renderSupportEnd(supportEnded.on, ended)
                : withNodes(say('notice.ended-on', { node0: node(0) }), <When date={supportEnded.on} />)}
            </strong>,
            <When date={supportEnded.announced} dating={toAnnouncedDating(supportEnded)} />,
            <OutLink href={supportEnded.source}>{say('history.source')}</OutLink>,
            <a href="#next">{say('notice.next')}</a>,
          )}
        </li>
      )}
      {torn !== null && (
        <li>
          <strong>{renderSentence(torn.text)}</strong> {torn.because}{' '}
          {isAnswered && <a href="#why">{say('notice.limited')}</a>}
        </li>
      )}
      {missed.map((deadline) => (
        <li key={`${deadline.what} ${deadline.date} ${deadline.part?.id ?? ''}`}>
          <Due policy={policy} document={document} deadline={deadline} />{' '}
          <a href="#next">{say('notice.next')}</a>
        </li>
      ))}
      {next !== undefined && (
        <li>
          <Due policy={policy} document={document} deadline={next} />{' '}
          <a href="#next">
            {moreCount === 0 ? say('notice.next') : say('notice.more-to-come', { count: moreCount })}
          </a>
        </li>
      )}
      {next === undefined && nextUndated !== undefined && (
        <li>
          <strong>{renderSentence(renderUndated(nextUndated))}</strong>{' '}
          <a href="#next">
            {moreCount === 0 ? say('notice.next') : say('notice.more-to-come', { count: moreCount })}
          </a>
        </li>
      )}
      {back !== null && (
        <li>
          <strong>
            {say('notice.went-back', {
              name: findById(policy.stages, back.before.value).name,
              name2: findById(policy.stages, back.now.value).name,
            })}
          </strong>{' '}
          <When date={back.now.from} dating={back.now} spoken />.{' '}
          <a href="#history">{say('history.title')}</a>
        </li>
      )}
    </ul>
  );
};
