import type { Day } from '../../model/time/calendar';
import type { SubjectDocument } from '../../model/api/subject';
import { isRemovalAhead } from '../../model/subject/outlook';
import { onTheDay } from '../../model/time/calendar';
import { When } from '../parts/When';
import { say } from '../../model/text/say';
import { node, withNodes } from '../parts/with-nodes';
import { renderList } from '../../model/text/locale';

type OutlookOf = SubjectDocument['outlook'];

const Removal = ({ removal }: { removal: OutlookOf['earliestRemoval'] }) => {
  if (removal.because === 'not-applicable') return null;
  return (
    <p className="sb-note">
      {removal.because === 'silent'
        ? say('next.no-notice')
        : withNodes(
            removal.because === 'announced'
              ? say('next.no-removal-announced', { day: node(0) })
              : say('next.no-removal', { day: node(0), days: removal.notice }),
            <When date={removal.date} />,
          )}
    </p>
  );
};

/** The possible next steps of a subject, their missing requirements, and the earliest possible removal. */
export const Outlook = ({
  outlook: { steps, earliestRemoval },
  asOf,
}: {
  readonly outlook: OutlookOf;
  readonly asOf: Day;
}) => (
  <div className="sb-outlook">
    {steps.length > 0 && (
      <>
        <p className="sb-note">
          {say('next.possible', { isPlanned: steps.some(({ planned }) => planned !== null) })}
        </p>
        <ul>
          {steps.map(({ to, needs, planned, release }) => {
            const missing = needs.filter(({ isMet }) => !isMet).map(({ what }) => what);
            return (
              <li key={to.id}>
                <strong>{to.name}</strong>
                {planned !== null &&
                  withNodes(
                    say('next.planned-for', { day: node(0) }),
                    <When date={planned} dating={{ ...onTheDay, release }} />,
                  )}
                {missing.length > 0 && say('next.needs', { needs: renderList(missing) })}
              </li>
            );
          })}
        </ul>
      </>
    )}
    {isRemovalAhead(earliestRemoval, asOf) && <Removal removal={earliestRemoval} />}
  </div>
);
