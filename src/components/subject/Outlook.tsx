import type { ReactNode } from 'react';
import type { Day } from '../../model/time/calendar';
import type { SubjectDocument } from '../../model/api/subject';
import { isRemovalAhead } from '../../model/subject/outlook';
import { When } from '../parts/When';
import { say } from '../../model/text/say';
import { node, withNodes } from '../parts/with-nodes';
import { renderList } from '../../model/text/locale';

type OutlookOf = SubjectDocument['outlook'];

type Removal = OutlookOf['earliestRemoval'];

/** The day of a removal with its release, or the release alone. */
const RemovalDate = ({ removal }: { removal: Removal }) => {
  const { date, precision, release, because } = removal;
  return <When date={date} dating={{ precision, after: null, release }} named={because === 'announced'} />;
};

const renderRemoval = (removal: Removal): ReactNode => {
  const day = <RemovalDate removal={removal} />;
  switch (removal.because) {
    case 'not-applicable':
      return null;
    case 'silent':
      return say('next.no-notice');
    case 'announced':
      return withNodes(say('next.no-removal-announced', { day: node(0) }), day);
    case 'notice':
      return withNodes(say('next.no-removal', { day: node(0), days: removal.notice }), day);
    case 'notice-releases':
      return withNodes(
        say('next.no-removal-releases', {
          isKnown: removal.release !== null,
          release: node(0),
          count: removal.releases,
        }),
        day,
      );
  }
};

const EarliestRemoval = ({ removal }: { removal: Removal }) => {
  const text = renderRemoval(removal);
  return text === null ? null : <p className="sb-note">{text}</p>;
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
          {say('next.possible', {
            isPlanned: steps.some(({ planned, release }) => planned !== null || release !== null),
          })}
        </p>
        <ul>
          {steps.map(({ to, needs, planned, precision, release }) => {
            const missing = needs.filter(({ isMet }) => !isMet).map(({ what }) => what);
            return (
              <li key={to.id}>
                {withNodes(
                  say('next.step', {
                    stage: node(0),
                    how: release !== null ? 'release' : planned === null ? 'none' : 'day',
                    when: node(1),
                    hasNeeds: missing.length > 0,
                    needs: renderList(missing),
                  }),
                  <strong>{to.name}</strong>,
                  planned === null ? (
                    release
                  ) : (
                    <When date={planned} dating={{ precision, after: null, release }} />
                  ),
                )}
              </li>
            );
          })}
        </ul>
      </>
    )}
    {isRemovalAhead(earliestRemoval, asOf) && <EarliestRemoval removal={earliestRemoval} />}
  </div>
);
