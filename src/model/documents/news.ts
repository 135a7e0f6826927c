import type { DocumentContext } from './to-subject-document';
import type { Due } from './due';
import type { SubjectChange } from './change';
import { createRefer, sortChanges, toSubjectChanges } from './change';
import { deriveDue } from './due';
import { deriveTimeline } from '../subject/timeline';
import { toDocumentSubject } from './to-subject-document';

/** What the front page tells: the newest changes, and what is due next. */
export interface News {
  /** Newest first. */
  readonly changes: readonly SubjectChange[];
  /** Soonest first; overdue plans come before what lies ahead. */
  readonly dues: readonly Due[];
}

/** The last `most` changes that were carried out, and the next `most` dates. */
export const deriveNews = (context: DocumentContext, most = 5): News => {
  const { policy, subjects, today } = context.dataset;
  const refer = createRefer(context);
  const changes = subjects.flatMap((subject) =>
    toSubjectChanges(
      policy,
      { ...toDocumentSubject(context, subject.id), timeline: deriveTimeline(subject, today) },
      refer,
    ).filter(({ status }) => status === 'done'),
  );
  return {
    changes: sortChanges(changes).slice(0, most),
    dues: deriveDue(context)
      .filter(({ status }) => status !== 'past')
      .slice(0, most),
  };
};
