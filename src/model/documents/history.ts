import type { DocumentContext } from './to-subject-document';
import type { History, SubjectEnd } from './change';
import type { Subject } from '../subject/subject';
import { deriveState } from '../subject/state';
import { deriveTimeline } from '../subject/timeline';
import { toDocumentSubject } from './to-subject-document';

/** Whether a subject left or is ending, and what takes its place. */
const deriveEnd = (context: DocumentContext, subject: Subject): SubjectEnd => {
  const { policy, today } = context.dataset;
  const { presence, stage } = deriveState(subject, today, today);
  const ids = [
    ...('to' in presence.value ? presence.value.to : []),
    ...(subject.deprecation?.replacements ?? []),
  ];
  return {
    isEnding:
      presence.value.is !== 'present' || policy.stages.some(({ id, ending }) => ending && id === stage.value),
    successors: [...new Set(ids)].map((id) => toDocumentSubject(context, id)),
  };
};

/**
 * The histories of a subject: its own, then those of its parts. An announced end is in the history of the subject
 * only, because it concerns all parts.
 */
export const deriveHistories = (context: DocumentContext, subject: Subject): History[] => {
  const { today } = context.dataset;
  const own = { ...toDocumentSubject(context, subject.id), end: deriveEnd(context, subject) };
  return [
    { ...own, timeline: deriveTimeline(subject, today) },
    ...subject.facets.map(({ id, name, transitions }) => ({
      ...own,
      part: { id, name },
      timeline: deriveTimeline({ transitions }, today),
    })),
  ];
};
