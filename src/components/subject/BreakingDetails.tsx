import type { Deadline } from '../../model/api/deadline';
import type { SubjectDocument } from '../../model/api/subject';
import { OutLink } from '../parts/Link';
import { renderBreakingDetails } from '../../model/subject/deadline-words';
import { say } from '../../model/text/say';

interface BreakingDetailsProps {
  readonly document: Pick<SubjectDocument, 'breakingChanges'>;
  readonly deadline: Pick<Deadline, 'what' | 'version'>;
  /** The upgrade in words; empty if they are in a sentence before. */
  readonly children?: string;
}

/** An upgrade with the parts that it affects, what happens at its deadline, and its migration guide. */
export const BreakingDetails = ({
  document: { breakingChanges },
  deadline,
  children = '',
}: BreakingDetailsProps) => {
  const details = renderBreakingDetails(deadline, breakingChanges);
  const migration =
    deadline.what === 'upgrade'
      ? (breakingChanges.find(({ version }) => version === deadline.version)?.migration ?? null)
      : null;
  if (details === '' && migration === null) return children;
  return (
    <>
      {children}
      {children !== '' && !children.endsWith('.') && '.'}{' '}
      <span className="sb-deadline-details">
        {details} {migration !== null && <OutLink href={migration}>{say('action.migration')}</OutLink>}
      </span>
    </>
  );
};
