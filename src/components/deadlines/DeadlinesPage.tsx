import { useMemo } from 'react';
import type { BodyProps } from '../islands/page-type';
import type { Due } from '../../model/documents/due';
import { isOtherDay, renderDataDay } from '../../model/time/freshness';
import { Link, OutLink, SiteContext } from '../parts/Link';
import { TableHead } from '../parts/TableHead';
import { PolicyChangeList } from '../parts/PolicyChangeList';
import { Follow } from '../parts/Follow';
import { When } from '../parts/When';
import { daysBetween } from '../../model/time/calendar';
import { derivePolicyChanges } from '../../model/documents/policy-change';
import { findById } from '../../model/policy/policy';
import { renderDeadlineTitle } from '../../model/subject/deadline-words';
import type { PolicyDocument } from '../../model/documents/policy-document';
import { SectionTabs } from '../parts/SectionTabs';
import { toWebcal } from '../parts/webcal';

const toMeaning = (due: Due): string => {
  switch (due.what) {
    case 'upgrade':
      return renderDeadlineTitle({ what: 'upgrade', version: due.version });
    case 'end-of-support':
      return due.status === 'past'
        ? 'Support ended. Move to an alternative.'
        : 'Support ends. Move to an alternative before this date.';
    case 'removal':
      return due.status === 'ahead'
        ? 'Will be removed from the catalog. Anything that still uses it stops working then.'
        : 'Removal was announced for this date. We have no record of it.';
    case 'planned':
      return `Planned: ${due.text}.`;
  }
};

const renderEditions = ({ editions }: PolicyDocument, ids: Due['editions']): string => {
  if (ids.length === 0) return 'No edition';
  if (ids.length === editions.length && ids.length > 1) return 'Every edition';
  return ids.map((id) => findById(editions, id).name).join(', ');
};

const customers = 'For customers of';

/** Deadlines stay unfolded for this many days after they pass, so that readers who were away find them. */
const recentDays = 30;

const List = ({ policy, dues, head }: { policy: PolicyDocument; dues: readonly Due[]; head: string }) => (
  <table className="sb-table sb-due">
    <caption className="sb-visually-hidden">{head}</caption>
    <TableHead columns={['Date', 'Name', 'Meaning', customers]} />
    <tbody>
      {dues.map((due) => (
        <tr key={`${due.date} ${due.subject.id} ${toMeaning(due)}`}>
          <td>
            <When date={due.date} dating={due} />
          </td>
          <th scope="row">
            <Link to={due.subject.permalink}>{due.subject.label}</Link>
          </th>
          <td>
            {toMeaning(due)}{' '}
            {due.source !== null && (
              <OutLink href={due.source} className="sb-quiet">
                source<span className="sb-visually-hidden"> for {due.subject.label}</span>
              </OutLink>
            )}
          </td>
          <td data-label={customers}>{renderEditions(policy, due.editions)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** Deadlines, soonest first, with their meaning for customers. Overdue ones come before, past ones after. */
export const DeadlinesPage = ({ document, policy, base, siteUrl }: BodyProps<readonly Due[]>) => {
  const site = useMemo(() => ({ base }), [base]);
  const ahead = document.filter(({ status }) => status === 'ahead');
  const overdue = document.filter(({ status }) => status === 'overdue');
  const ofPolicy = derivePolicyChanges(policy, policy.asOf).filter(({ status }) => status === 'planned');
  const past = document.filter(({ status }) => status === 'past').reverse();
  const isRecent = ({ date }: Due): boolean => daysBetween(date, policy.asOf) <= recentDays;
  const recent = past.filter(isRecent);
  const earlier = past.filter((due) => !isRecent(due));
  return (
    <SiteContext.Provider value={site}>
      <main className="container margin-vert--lg sb-deadlines-page">
        <SectionTabs type="deadlines" />
        <h1>Deadlines</h1>
        <p className="sb-lead">
          Deadlines from <When date={policy.asOf} /> on, soonest first, with what to do and who is affected.
          {isOtherDay(policy.asOf, policy.dataAge) && ` Data from ${renderDataDay(policy.dataAge)}.`}
        </p>
        <p>
          <a href={`${base}feeds/deadlines.ics`}>Calendar of all deadlines</a> (
          <a href={toWebcal(siteUrl, `${base}feeds/deadlines.ics`)}>subscribe</a>),{' '}
          <a href="#follow">other ways to follow</a>, <Link to="/changes/">recent changes</Link>
        </p>
        {overdue.length > 0 && (
          <section aria-labelledby="overdue">
            <h2 id="overdue">Overdue</h2>
            <p>The date has passed, but we have no record of the change.</p>
            <List policy={policy} dues={overdue} head="Overdue" />
          </section>
        )}
        <section aria-labelledby="ahead">
          <h2 id="ahead">Upcoming</h2>
          {ahead.some(({ what }) => what === 'upgrade') && (
            <p>Upgrade by this date. Older versions break or stop working after it.</p>
          )}
          {ahead.length === 0 ? (
            <p>No upcoming changes are recorded.</p>
          ) : (
            <List policy={policy} dues={ahead} head="Upcoming" />
          )}
        </section>
        {ofPolicy.length > 0 && (
          <section aria-labelledby="policy">
            <h2 id="policy">Policy changes</h2>
            <p>These change the answers for every item that they apply to.</p>
            <PolicyChangeList changes={ofPolicy} />
          </section>
        )}
        {recent.length > 0 && (
          <section aria-labelledby="recent">
            <h2 id="recent">Passed in the last {recentDays} days</h2>
            <List policy={policy} dues={recent} head={`Passed in the last ${recentDays} days`} />
          </section>
        )}
        {earlier.length > 0 && (
          <details>
            <summary>Passed before: {earlier.length}</summary>
            <List policy={policy} dues={earlier} head="Passed before" />
          </details>
        )}
        <section aria-labelledby="follow">
          <h2 id="follow">Follow</h2>
          <Follow
            feed="/feeds/changes.atom"
            calendar="/feeds/deadlines.ics"
            page="/deadlines/"
            siteUrl={siteUrl}
          />
        </section>
      </main>
    </SiteContext.Provider>
  );
};
