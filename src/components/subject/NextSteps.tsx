import type { Day } from '../../model/time/calendar';
import type { Deadline, SubjectDocument } from '../../model/api/subject';
import type { DocumentNotice } from '../../model/api/parts';
import type { PolicyDocument } from '../../model/documents/policy-document';
import { daysBetween, renderDate } from '../../model/time/calendar';
import { OutLink } from '../parts/Link';
import { isOpen } from '../../model/subject/deadline';
import { Outlook } from './Outlook';
import { PolicyEffects } from '../parts/PolicyEffects';
import { When } from '../parts/When';
import { BreakingDetails } from './BreakingDetails';
import { renderDeadline } from '../parts/deadline-text';

/**
 * The distance from the page's day, which is named because the reader's day differs, so that "in 12 days"
 * would be wrong.
 */
const renderDistance = (asOf: Day, date: Day): string => {
  const days = daysBetween(asOf, date);
  if (days === 0) return 'the day of this page';
  const count = Math.abs(days);
  return `${count} ${count === 1 ? 'day' : 'days'} ${days > 0 ? 'after' : 'before'} ${renderDate(asOf)}`;
};

interface NextStepsProps {
  readonly policy: PolicyDocument;
  readonly document: SubjectDocument;
}

const DeadlineRow = ({ policy, document, deadline }: NextStepsProps & { readonly deadline: Deadline }) => (
  <li className={`sb-deadline${deadline.isOverdue ? ' sb-deadline--overdue' : ''}`}>
    <p className="sb-deadline-date">
      <When date={deadline.date} />{' '}
      <span className="sb-note">{renderDistance(document.asOf, deadline.date)}</span>
    </p>
    <p>
      {deadline.isOverdue && <strong>Overdue: </strong>}
      {renderDeadline(policy, document, deadline)}
      {deadline.isOverdue && '. We have no record that this was done, so nothing on this page changes.'}{' '}
      <BreakingDetails document={document} deadline={deadline} />
      {deadline.source !== null && <OutLink href={deadline.source}>Source</OutLink>}
    </p>
  </li>
);

const DeadlineList = ({
  policy,
  document,
  deadlines,
}: NextStepsProps & { readonly deadlines: readonly Deadline[] }) => (
  <ul className="sb-deadlines">
    {deadlines.map((deadline) => (
      <DeadlineRow
        key={`${deadline.what} ${deadline.date} ${deadline.version ?? ''}`}
        policy={policy}
        document={document}
        deadline={deadline}
      />
    ))}
  </ul>
);

const Notice = ({ notice }: { notice: DocumentNotice }) => (
  <>
    announced <When date={notice.announced} />
    {notice.endOfSupport !== null && (
      <>
        , end of support <When date={notice.endOfSupport} />
      </>
    )}
    {notice.removal !== null && (
      <>
        , removal <When date={notice.removal} />
      </>
    )}
    {'. '}
    <OutLink href={notice.source}>Source</OutLink>
  </>
);

const Deprecation = ({ document }: { document: SubjectDocument }) => {
  const { deprecation } = document;
  if (deprecation === null) return null;
  const { current, earlier } = deprecation;
  if (current === null && earlier.length === 0) return null;
  return (
    <div className="sb-deprecation">
      {current !== null && (
        <p>
          The end was <Notice notice={current} />
        </p>
      )}
      {earlier.length > 0 && (
        <>
          <p className="sb-note">Before that it was</p>
          <ul className="sb-note">
            {earlier.map((notice) => (
              <li key={notice.announced}>
                <Notice notice={notice} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};

/** The future: plans, deadlines and the announced end. Past deadlines are folded. */
export const NextSteps = ({ policy, document }: NextStepsProps) => {
  const hasNotice = (document.deprecation?.current ?? null) !== null;
  const isGone = !['present', 'not-yet'].includes(document.presence.is);
  const open = document.deadlines.filter((deadline) => isOpen(deadline, document.asOf));
  const past = document.deadlines.filter((deadline) => !isOpen(deadline, document.asOf));
  const later = document.policyChanges.filter(({ status }) => status === 'planned');
  return (
    <>
      {open.length === 0 && later.length === 0 && !hasNotice && (
        <p className="sb-quiet">
          {isGone
            ? 'No longer in the catalog. No upcoming changes are recorded.'
            : 'No upcoming changes are recorded.'}
        </p>
      )}
      {open.length > 0 && <DeadlineList policy={policy} document={document} deadlines={open} />}
      <PolicyEffects policy={policy} document={document} effects={later} />
      <Deprecation document={document} />
      <Outlook outlook={document.outlook} asOf={document.asOf} />
      {past.length > 0 && (
        <details className="sb-next-past">
          <summary>
            {past.length === 1 ? 'One deadline that has passed' : `${past.length} deadlines that have passed`}
          </summary>
          <DeadlineList policy={policy} document={document} deadlines={past} />
        </details>
      )}
    </>
  );
};
