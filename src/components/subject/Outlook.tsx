import type { Day } from '../../model/time/calendar';
import type { SubjectDocument } from '../../model/api/subject';
import { isRemovalAhead } from '../../model/subject/outlook';
import { When } from '../parts/When';

type OutlookOf = SubjectDocument['outlook'];

const Removal = ({ removal }: { removal: OutlookOf['earliestRemoval'] }) => {
  if (removal.because === 'not-applicable') return null;
  return (
    <p className="sb-note">
      {removal.because === 'silent' ? (
        'The policy sets no notice period for removal.'
      ) : (
        <>
          No removal before <When date={removal.date} />
          {removal.because === 'announced'
            ? ', as announced.'
            : `. The stage promises ${removal.notice} days of notice.`}
        </>
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
          Possible next stages{steps.every(({ planned }) => planned === null) && ' (none planned)'}:
        </p>
        <ul>
          {steps.map(({ to, needs, planned }) => {
            const missing = needs.filter(({ isMet }) => !isMet).map(({ what }) => what);
            return (
              <li key={to.id}>
                <strong>{to.name}</strong>
                {planned !== null && (
                  <>
                    , planned for <When date={planned} />
                  </>
                )}
                {missing.length > 0 && `. Needs first: ${missing.join(' and ')}`}
              </li>
            );
          })}
        </ul>
      </>
    )}
    {isRemovalAhead(earliestRemoval, asOf) && <Removal removal={earliestRemoval} />}
  </div>
);
