import type { Change, DocumentSubject, Named } from '../api/parts';
import type { Dating, Day } from '../time/calendar';
import type { DocumentContext } from './to-subject-document';
import type { Policy } from '../policy/policy';
import type { Subject } from '../subject/subject';
import { toReleasePlace } from '../policy/release';
import { createRefer, renderUndatedChange } from './change';
import { toDueDating } from '../subject/deadline-words';
import { renderOfPart } from '../subject/part';
import { deriveDeadlines } from '../subject/deadline';
import { deriveState, isGone, toOffer } from '../subject/state';
import { deriveUndated } from '../subject/undated';
import { deriveHistories } from './history';
import { toDocumentSubject } from './to-subject-document';

interface DueDate {
  readonly subject: DocumentSubject;
  /** The affected editions: those that offer the subject or are unknown. */
  readonly editions: readonly string[];
  readonly source: string | null;
}

/**
 * A deadline or plan that concerns customers, future or overdue. An upgrade has the version of the breaking
 * change, a plan its changes as text.
 */
export type DatedDue = DueDate &
  Dating & { readonly date: Day } & (
    | { readonly what: 'upgrade'; readonly version: string; readonly status: 'ahead' | 'past' }
    | { readonly what: 'end-of-support'; readonly status: 'ahead' | 'past' }
    | { readonly what: 'removal'; readonly status: 'ahead' | 'overdue' }
    | { readonly what: 'planned'; readonly text: string; readonly status: 'ahead' | 'overdue' }
  );

/** An end or a plan for a release without a date. */
export type UndatedDue = DueDate & {
  readonly date: null;
  readonly release: string;
  readonly status: 'undated';
} & (
    | { readonly what: 'end-of-support' | 'removal' }
    | { readonly what: 'upgrade'; readonly version: string }
    | { readonly what: 'planned'; readonly text: string }
  );

export type Due = DatedDue | UndatedDue;

const dueOf = (context: DocumentContext, subject: Subject): Due[] => {
  const { policy, today } = context.dataset;
  const state = deriveState(subject, today, today);
  const editions = policy.editions
    .map(({ id }) => id)
    .filter((edition) => toOffer(state, edition).value !== 'not-offered');
  const own = { subject: toDocumentSubject(context, subject.id), editions };
  const refer = createRefer(context);
  const toText = (part: Named | undefined, changes: readonly Change[]): string =>
    renderOfPart(part, renderUndatedChange(policy, { changes }, refer));
  const deadlines = deriveDeadlines(subject, today).flatMap((deadline): Due[] => {
    const { date, isPast, isOverdue, source } = deadline;
    const due = { ...own, date, ...toDueDating(deadline), source };
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
      const text = toText(part, changes);
      const due = { ...own, date, precision, after, release, source };
      return [{ ...due, what: 'planned', text, status: status === 'overdue' ? 'overdue' : 'ahead' }];
    }),
  );
  const undated = deriveUndated(policy, subject, today).map((plan): Due => {
    const { release, what, version, part, changes, source } = plan;
    const due = { ...own, date: null, release, status: 'undated', source } as const;
    if (what === 'upgrade') return { ...due, what, version: version ?? '' };
    return what === 'planned' ? { ...due, what, text: toText(part ?? undefined, changes) } : { ...due, what };
  });
  return [...deadlines, ...plans, ...undated];
};

const toKey = (policy: Policy, due: Due): string =>
  [
    // Those without a date follow all others, in the order of their releases.
    due.date ?? `~${String(toReleasePlace(policy, due.release)).padStart(4, '0')}`,
    due.subject.id,
    due.what,
    due.what === 'upgrade' ? due.version : '',
  ].join(' ');

/** All deadlines and plans of present subjects, soonest first. */
export const deriveDue = (context: DocumentContext): Due[] =>
  context.dataset.subjects
    .flatMap((subject) => dueOf(context, subject))
    .map((due) => ({ due, key: toKey(context.dataset.policy, due) }))
    .sort((a, b) => Number(a.key > b.key) - Number(a.key < b.key))
    .map(({ due }) => due);
