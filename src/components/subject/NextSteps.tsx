import type { Day } from '../../model/time/calendar';
import type { Deadline } from '../../model/api/deadline';
import type { SubjectDocument } from '../../model/api/subject';
import type { DocumentNotice } from '../../model/api/parts';
import type { PolicyDocument } from '../../model/documents/policy-document';
import { daysBetween, onTheDay, renderDate } from '../../model/time/calendar';
import { OutLink } from '../parts/Link';
import { isOpen } from '../../model/subject/deadline';
import { Outlook } from './Outlook';
import { PolicyEffects } from '../parts/PolicyEffects';
import { When } from '../parts/When';
import { BreakingDetails } from './BreakingDetails';
import { renderDeadline } from '../parts/deadline-text';
import { renderOfPart } from '../../model/subject/part';
import { renderUndatedChange } from '../../model/documents/change';
import { toDueDating, toVersionValue } from '../../model/subject/deadline-words';
import { say } from '../../model/text/say';
import { node, withNodes } from '../parts/with-nodes';

/**
 * The distance from the page's day, which is named because the reader's day differs, so that "in 12 days"
 * would be wrong.
 */
const renderDistance = (asOf: Day, date: Day): string => {
  const days = daysBetween(asOf, date);
  if (days === 0) return say('next.same-day');
  const values = { count: Math.abs(days), day: renderDate(asOf) };
  return days > 0 ? say('next.days-after', values) : say('next.days-before', values);
};

interface NextStepsProps {
  readonly policy: PolicyDocument;
  readonly document: SubjectDocument;
}

const DeadlineRow = ({ policy, document, deadline }: NextStepsProps & { readonly deadline: Deadline }) => (
  <li className={`sb-deadline${deadline.isOverdue ? ' sb-deadline--overdue' : ''}`}>
    <p className="sb-deadline-date">
      <When date={deadline.date} dating={toDueDating(deadline)} />{' '}
      <span className="sb-note">{renderDistance(document.asOf, deadline.date)}</span>
    </p>
    <p>
      {deadline.isOverdue && (
        <>
          <strong>{say('next.overdue')}</strong>{' '}
        </>
      )}
      <BreakingDetails document={document} deadline={deadline}>
        {deadline.isOverdue
          ? say('next.not-done', { deadline: renderDeadline(policy, document, deadline) })
          : renderDeadline(policy, document, deadline)}
      </BreakingDetails>{' '}
      {deadline.source !== null && <OutLink href={deadline.source}>{say('history.source')}</OutLink>}
    </p>
  </li>
);

const toUndatedText = (policy: PolicyDocument, plan: SubjectDocument['undated'][number]): string => {
  if (plan.what === 'planned') return renderOfPart(plan.part ?? undefined, renderUndatedChange(policy, plan));
  return plan.what === 'upgrade'
    ? say('deadline.upgrade-because', { version: toVersionValue(plan.version) })
    : say('deadline.head', { what: plan.what });
};

/** Plans, ends and upgrades without a day, each with its release. */
const UndatedList = ({ policy, document }: NextStepsProps) => (
  <ul className="sb-deadlines">
    {document.undated.map((plan) => (
      <li
        key={`${plan.release} ${plan.what} ${plan.version ?? ''} ${plan.part?.id ?? ''}`}
        className="sb-deadline"
      >
        <p className="sb-deadline-date">
          {plan.release} <span className="sb-note">{say('next.no-date')}</span>
        </p>
        <p>
          <BreakingDetails document={document} deadline={plan}>
            {toUndatedText(policy, plan)}
          </BreakingDetails>{' '}
          {plan.source !== null && <OutLink href={plan.source}>{say('history.source')}</OutLink>}
        </p>
      </li>
    ))}
  </ul>
);

const DeadlineList = ({
  policy,
  document,
  deadlines,
}: NextStepsProps & { readonly deadlines: readonly Deadline[] }) => (
  <ul className="sb-deadlines">
    {deadlines.map((deadline) => (
      <DeadlineRow
        key={`${deadline.what} ${deadline.date} ${deadline.version ?? ''} ${deadline.part?.id ?? ''}`}
        policy={policy}
        document={document}
        deadline={deadline}
      />
    ))}
  </ul>
);

/** A date of a notice: a day, a release, or both. */
const NoticeDate = ({ notice, of }: { notice: DocumentNotice; of: keyof DocumentNotice['releases'] }) => {
  const date = notice[of];
  const release = notice.releases[of];
  if (date === null) return release?.version ?? null;
  const dating = release === null ? onTheDay : { ...release, after: null, release: release.version };
  return <When date={date} dating={dating} />;
};

/** The preposition of a date, which a message chooses: "on" a day, "in" a release. */
const renderHow = (notice: DocumentNotice, of: keyof DocumentNotice['releases']): string => {
  if (notice.releases[of] !== null) return 'release';
  return notice[of] === null ? 'none' : 'on';
};

const Notice = ({ notice }: { notice: DocumentNotice }) => (
  <>
    {withNodes(
      say('next.notice', {
        announced: node(0),
        how: notice.releases.announced === null ? notice.precision : 'release',
        endHow: renderHow(notice, 'endOfSupport'),
        end: node(1),
        removalHow: renderHow(notice, 'removal'),
        removal: node(2),
      }),
      <NoticeDate notice={notice} of="announced" />,
      <NoticeDate notice={notice} of="endOfSupport" />,
      <NoticeDate notice={notice} of="removal" />,
    )}{' '}
    <OutLink href={notice.source}>{say('history.source')}</OutLink>
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
          <Notice notice={current} />
        </p>
      )}
      {earlier.length > 0 && (
        <>
          <p className="sb-note">{say('next.before-that')}</p>
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
      {open.length === 0 && document.undated.length === 0 && later.length === 0 && !hasNotice && (
        <p className="sb-quiet">{isGone ? say('next.gone') : say('deadlines.none')}</p>
      )}
      {open.length > 0 && <DeadlineList policy={policy} document={document} deadlines={open} />}
      {document.undated.length > 0 && <UndatedList policy={policy} document={document} />}
      <PolicyEffects policy={policy} document={document} effects={later} />
      <Deprecation document={document} />
      <Outlook outlook={document.outlook} asOf={document.asOf} />
      {past.length > 0 && (
        <details className="sb-next-past">
          <summary>{say('next.passed', { count: past.length })}</summary>
          <DeadlineList policy={policy} document={document} deadlines={past} />
        </details>
      )}
    </>
  );
};
