import type { DocumentContext } from './to-subject-document';
import type { History } from './change';
import type { Subject } from '../subject/subject';
import { deriveTimeline } from '../subject/timeline';
import { toDocumentSubject } from './to-subject-document';

/**
 * The histories of a subject: its own, then those of its parts. An announced end is in the history of the subject
 * only, because it concerns all parts.
 */
export const deriveHistories = (context: DocumentContext, subject: Subject): History[] => {
  const { today } = context.dataset;
  const own = toDocumentSubject(context, subject.id);
  return [
    { ...own, timeline: deriveTimeline(subject, today) },
    ...subject.facets.map(({ id, name, transitions }) => ({
      ...own,
      part: { id, name },
      timeline: deriveTimeline({ transitions }, today),
    })),
  ];
};
