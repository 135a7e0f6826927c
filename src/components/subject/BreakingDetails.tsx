import type { Deadline } from '../../model/api/deadline';
import type { SubjectDocument } from '../../model/api/subject';
import { OutLink } from '../parts/Link';
import { renderBreakingDetails } from '../../model/subject/deadline-words';
import { say } from '../../model/text/say';

interface BreakingDetailsProps {
  readonly document: Pick<SubjectDocument, 'breakingChanges'>;
  readonly deadline: Pick<Deadline, 'what' | 'version'>;
}

/** The affected parts of an upgrade, what happens at its deadline, and its migration guide. */
export const BreakingDetails = ({ document: { breakingChanges }, deadline }: BreakingDetailsProps) => {
  const details = renderBreakingDetails(deadline, breakingChanges);
  const migration =
    deadline.what === 'upgrade'
      ? (breakingChanges.find(({ version }) => version === deadline.version)?.migration ?? null)
      : null;
  if (details === '' && migration === null) return null;
  return (
    <span className="sb-deadline-details">
      {details} {migration !== null && <OutLink href={migration}>{say('action.migration')}</OutLink>}
    </span>
  );
};
