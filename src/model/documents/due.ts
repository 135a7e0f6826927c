import type { DocumentSubject, Precision } from '../api/parts';
import type { Day } from '../time/calendar';
import type { DocumentContext } from './to-subject-document';
import type { Subject } from '../subject/subject';
import { createRefer, renderChange, renderOfPart } from './change';
import { deriveDeadlines } from '../subject/deadline';
import { deriveState, isGone, toOffer } from '../subject/state';
import { deriveHistories } from './history';
import { onTheDay } from '../time/calendar';
import { toDocumentSubject } from './to-subject-document';

interface DueDate {
  readonly date: Day;
  readonly precision: Precision;
  readonly after: Day | null;
  readonly release?: string | null;
  readonly subject: DocumentSubject;
  /** The affected editions: those that offer the subject or are unknown. */
  readonly editions: readonly string[];
  readonly source: string | null;
}

/**
 * A deadline or plan that concerns customers, future or overdue. An upgrade has the version of the breaking
 * change, a plan its changes as text.
 */
export type Due = DueDate &
  (
    | { readonly what: 'upgrade'; readonly version: string; readonly status: 'ahead' | 'past' }
    | { readonly what: 'end-of-support'; readonly status: 'ahead' | 'past' }
    | { readonly what: 'removal'; readonly status: 'ahead' | 'overdue' }
    | { readonly what: 'planned'; readonly text: string; readonly status: 'ahead' | 'overdue' }
  );

const dueOf = (context: DocumentContext, subject: Subject): Due[] => {
  const { policy, today } = context.dataset;
  const state = deriveState(subject, today, today);
  const editions = policy.editions
    .map(({ id }) => id)
    .filter((edition) => toOffer(state, edition).value !== 'not-offered');
  const own = { subject: toDocumentSubject(context, subject.id), editions };
  const refer = createRefer(context);
  const deadlines = deriveDeadlines(subject, today).flatMap((deadline): Due[] => {
    const { date, isPast, isOverdue, source } = deadline;
    const due = { ...own, date, ...onTheDay, source };
    switch (deadline.what) {
      case 'upgrade':
        return [{ ...due, what: 'upgrade', version: deadline.version, status: isPast ? 'past' : 'ahead' }];
      case 'end-of-support':
        return [{ ...due, what: 'end-of-support', status: isPast ? 'past' : 'ahead' }];
      case 'removal':
        return [{ ...due, what: 'removal', status: isOverdue ? 'overdue' : 'ahead' }];
      case 'planned':
        // The history below already contains the changes.
        return [];
    }
  });
  // A subject that is gone takes the plans of its parts with it.
  const histories = deriveHistories(context, subject).slice(0, isGone(state.presence.value) ? 1 : undefined);
  const plans = histories.flatMap(({ timeline, part }) =>
    timeline.flatMap((entry): Due[] => {
      const { date, precision, after, release, status, changes, source } = entry;
      if (status === 'done') return [];
      const text = renderOfPart(
        part,
        changes.map((change) => renderChange(policy, change, refer)).join('; '),
      );
      const due = { ...own, date, precision, after, release, source };
      return [{ ...due, what: 'planned', text, status: status === 'overdue' ? 'overdue' : 'ahead' }];
    }),
  );
  return [...deadlines, ...plans];
};

const toKey = (due: Due): string =>
  [due.date, due.subject.id, due.what, due.what === 'upgrade' ? due.version : ''].join(' ');

/** All deadlines and plans of present subjects, soonest first. */
export const deriveDue = (context: DocumentContext): Due[] =>
  context.dataset.subjects
    .flatMap((subject) => dueOf(context, subject))
    .map((due) => ({ due, key: toKey(due) }))
    .sort((a, b) => Number(a.key > b.key) - Number(a.key < b.key))
    .map(({ due }) => due);
