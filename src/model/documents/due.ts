import type { DocumentSubject, Precision } from '../api/parts';
import type { Day } from '../time/calendar';
import type { DocumentContext } from './to-subject-document';
import type { Subject } from '../subject/subject';
import { createRefer, renderChange } from './change';
import { deriveDeadlines } from '../subject/deadline';
import { deriveState, toOffer } from '../subject/state';
import { deriveTimeline } from '../subject/timeline';
import { onTheDay } from '../time/calendar';
import { toDocumentSubject } from './to-subject-document';

/** A date that asks something of the customers of a subject, or that was to come and did not. */
export interface Due {
  readonly date: Day;
  readonly precision: Precision;
  readonly after: Day | null;
  readonly subject: DocumentSubject;
  readonly what: 'upgrade' | 'end-of-support' | 'removal' | 'planned';
  /** Of a breaking change: the version that has to be reached. */
  readonly version: string | null;
  /** Of a plan: what is to change, in words. */
  readonly text: string | null;
  readonly status: 'ahead' | 'past' | 'overdue';
  /** The editions that offer the subject, or of which nothing is recorded: whom it is for. */
  readonly editions: readonly string[];
  readonly source: string | null;
}

const dueOf = (context: DocumentContext, subject: Subject): Due[] => {
  const { policy, today } = context.dataset;
  const state = deriveState(subject, today, today);
  const editions = policy.editions
    .map(({ id }) => id)
    .filter((edition) => toOffer(state, edition).value !== 'not-offered');
  const own = { subject: toDocumentSubject(context, subject.id), editions };
  const deadlines = deriveDeadlines(subject, today).filter(({ what }) => what !== 'planned');
  const plans = deriveTimeline(subject, today).filter(({ status }) => status !== 'done');
  const refer = createRefer(context);
  return [
    ...deadlines.map(({ date, what, version, isPast, isOverdue, source }): Due => ({
      ...own,
      date,
      ...onTheDay,
      what,
      version,
      text: null,
      status: isOverdue ? 'overdue' : isPast ? 'past' : 'ahead',
      source,
    })),
    ...plans.map(({ date, precision, after, status, changes, source }): Due => ({
      ...own,
      date,
      precision,
      after,
      what: 'planned',
      version: null,
      text: changes.map((change) => renderChange(policy, change, refer)).join('; '),
      status: status === 'overdue' ? 'overdue' : 'ahead',
      source,
    })),
  ];
};

const toKey = ({ date, subject, what, version }: Due): string =>
  [date, subject.id, what, version ?? ''].join(' ');

/** Everything that is due, soonest first: of all subjects that are there. */
export const deriveDue = (context: DocumentContext): Due[] =>
  context.dataset.subjects
    .flatMap((subject) => dueOf(context, subject))
    .map((due) => ({ due, key: toKey(due) }))
    .sort((a, b) => Number(a.key > b.key) - Number(a.key < b.key))
    .map(({ due }) => due);
