import type { Deadline } from '../api/deadline';
import type { SubjectDocument } from '../api/subject';
import type { PolicyNames } from './change';
import { isOpen } from '../subject/deadline';
import { renderDateWithPrecision } from '../time/calendar';
import { renderChanges, renderUndatedChange } from './change';
import { renderDeadlineSentence, renderUndated, toDueDating } from '../subject/deadline-words';
import { renderOfPart } from '../subject/part';
import { say } from '../text/say';

type Planning = Pick<SubjectDocument, 'asOf' | 'deadlines' | 'undated' | 'timeline' | 'facets'>;

/** The changes of a plan as text; empty for another deadline. */
export const renderPlannedChange = (
  policy: PolicyNames,
  { timeline, facets }: Pick<Planning, 'timeline' | 'facets'>,
  { what, part, date, source }: Deadline,
): string => {
  if (what !== 'planned') return '';
  const rows = part === null ? timeline : (facets.find(({ id }) => id === part.id)?.timeline ?? []);
  const entry = rows.find((row) => row.date === date && row.source === source && row.status !== 'done');
  return renderChanges(policy, entry?.changes ?? [], (id) => id);
};

/** Whether a deadline or a plan is shown for a part: its own, or an end or an upgrade of the whole. */
const isOf = (id: string | null, { what, part }: Pick<Deadline, 'what' | 'part'>): boolean =>
  id === null || (part === null ? what !== 'planned' : part.id === id);

/**
 * The open deadlines and plans of a subject or one of its parts in words, each with its day or release: "Upgrade to
 * 2.0 or later by 1.36 (15 August 2026)". A past end of support is left out, because the status says so.
 */
export const listUpcoming = (
  policy: PolicyNames,
  document: Planning,
  part: string | null = null,
): string[] => [
  ...document.deadlines
    .filter((deadline) => isOpen(deadline, document.asOf) && isOf(part, deadline))
    .filter(({ what, isPast }) => what !== 'end-of-support' || !isPast)
    .map((deadline) => {
      const change = deadline.isOverdue ? '' : renderPlannedChange(policy, document, deadline);
      if (change === '') return renderDeadlineSentence(deadline);
      const when = renderDateWithPrecision(deadline.date, toDueDating(deadline));
      return renderOfPart(deadline.part ?? undefined, say('deadline.planned', { change, when }));
    }),
  ...document.undated
    .filter((plan) => isOf(part, plan))
    .map((plan) => {
      if (plan.what !== 'planned') return renderUndated(plan);
      const when = say('date.in-release', { release: plan.release });
      const change = renderUndatedChange(policy, plan);
      return renderOfPart(plan.part ?? undefined, say('deadline.planned', { change, when }));
    }),
];
