import type { Deadline } from '../../model/api/deadline';
import type { SubjectDocument } from '../../model/api/subject';
import type { PolicyDocument } from '../../model/documents/policy-document';
import { renderPlannedChange } from '../../model/documents/upcoming';
import { renderWithMove, toVersionValue } from '../../model/subject/deadline-words';
import { say } from '../../model/text/say';
import { renderOfPart } from '../../model/subject/part';
import { renderSupportEnd } from '../../model/subject/notice';

/** The action or event of a deadline: "Upgrade to 6.0.0 or later (breaking change)". */
export const renderDeadline = (
  policy: PolicyDocument,
  document: SubjectDocument,
  deadline: Deadline,
): string => {
  if (deadline.what === 'upgrade')
    return renderWithMove(
      say('deadline.upgrade-because', { version: toVersionValue(deadline.version) }),
      deadline,
      document.breakingChanges,
    );
  if (deadline.what === 'end-of-support' && deadline.isPast) return renderSupportEnd(null);
  if (deadline.what !== 'planned') return say('deadline.head', { what: deadline.what });
  const { part } = deadline;
  const changes = renderPlannedChange(policy, document, deadline);
  return renderOfPart(
    part ?? undefined,
    changes === '' ? say('deadline.head', { what: 'planned' }) : changes,
  );
};
