import type { Deadline, SubjectDocument } from '../../model/api/subject';
import type { PolicyDocument } from '../../model/documents/policy-document';
import { renderChange } from '../../model/documents/change';
import { renderMove, toUpgradeTarget } from '../../model/subject/deadline-words';

const words = {
  'end-of-support': 'Support ends',
  removal: 'To be removed',
  planned: 'Planned change',
} as const;

/** The action or event of a deadline: "Upgrade to 6.0.0 or later: breaking change". */
export const renderDeadline = (
  policy: PolicyDocument,
  document: SubjectDocument,
  deadline: Deadline,
): string => {
  if (deadline.what === 'upgrade')
    return `Upgrade to ${toUpgradeTarget(deadline.version)}: breaking change${renderMove(deadline, document.breakingChanges)}`;
  if (deadline.what === 'end-of-support' && deadline.isPast) return 'Support ended';
  if (deadline.what !== 'planned') return words[deadline.what];
  const entry = document.timeline.find(
    ({ date, source, status }) => date === deadline.date && source === deadline.source && status !== 'done',
  );
  const changes = entry?.changes.map((change) => renderChange(policy, change, (id) => id)) ?? [];
  return changes.length === 0 ? words.planned : changes.join('; ');
};
