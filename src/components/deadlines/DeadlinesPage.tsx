import type { BodyProps } from '../islands/page-type';
import type { DeadlinePages } from '../../model/documents/deadline-pages';
import type { Due } from '../../model/documents/due';
import { isOtherDay, renderDataDay } from '../../model/time/freshness';
import { Link, OutLink } from '../parts/Link';
import { TableHead } from '../parts/TableHead';
import { PolicyChangeList } from '../parts/PolicyChangeList';
import { FollowSection } from '../parts/Follow';
import { When } from '../parts/When';
import { deadlinePagePath, divideDeadlines, recentDays } from '../../model/documents/deadline-pages';
import { toDeadlinesTitle, toYearName } from './deadlines-title';
import { derivePolicyChanges } from '../../model/documents/policy-change';
import { renderEditions } from '../../model/policy/editions';
import { renderDeadlineTitle } from '../../model/subject/deadline-words';
import type { PolicyDocument } from '../../model/documents/policy-document';
import { SectionTabs } from '../parts/SectionTabs';
import { toWebcal } from '../parts/webcal';
import { say } from '../../model/text/say';
import { listNodes, node, withNodes } from '../parts/with-nodes';
import { renderLabels } from '../../model/text/locale';

const toMeaning = (due: Due): string => {
  switch (due.what) {
    case 'upgrade':
      return renderDeadlineTitle({ what: 'upgrade', version: due.version });
    case 'end-of-support':
      return due.status === 'past' ? say('deadlines.meaning-ended') : say('deadlines.meaning-ends');
    case 'removal':
      return due.status === 'overdue'
        ? say('deadlines.meaning-not-removed')
        : say('deadlines.meaning-removal');
    case 'planned':
      return say('deadlines.meaning-planned', { text: due.text });
  }
};

const renderAffected = (policy: PolicyDocument, ids: Due['editions']): string => {
  if (ids.length === 0) return say('deadlines.no-edition');
  if (ids.length === policy.editions.length && ids.length > 1) return say('switch.every-edition');
  return renderEditions(policy, ids);
};

const renderCustomers = (): string => say('deadlines.customers');

const List = ({ policy, dues, head }: { policy: PolicyDocument; dues: readonly Due[]; head: string }) => (
  <table className="sb-table sb-due">
    <caption className="sb-visually-hidden">{head}</caption>
    <TableHead
      columns={[
        say('deadlines.date'),
        say('deadlines.name'),
        say('deadlines.meaning'),
        ...(policy.editions.length > 0 ? [renderCustomers()] : []),
      ]}
    />
    <tbody>
      {dues.map((due) => (
        <tr key={`${due.date ?? due.release} ${due.subject.id} ${toMeaning(due)}`}>
          <td>{due.date === null ? due.release : <When date={due.date} dating={due} />}</td>
          <th scope="row">
            <Link to={due.subject.permalink}>{due.subject.label}</Link>
          </th>
          <td>
            {toMeaning(due)}{' '}
            {due.source !== null && (
              <OutLink href={due.source} className="sb-quiet">
                {withNodes(
                  say('deadlines.source', { node0: node(0) }),
                  <span className="sb-visually-hidden">
                    {say('deadlines.source-for', { label: due.subject.label })}
                  </span>,
                )}
              </OutLink>
            )}
          </td>
          {policy.editions.length > 0 && (
            <td data-label={renderCustomers()}>{renderAffected(policy, due.editions)}</td>
          )}
        </tr>
      ))}
    </tbody>
  </table>
);

/** Links to the pages of years, for deadlines that do not fit on one page. */
const Years = ({ years, part }: { years: DeadlinePages['years']; part: string | null }) =>
  years.length === 0 ? null : (
    <nav aria-label={say('deadlines.by-year')} className="sb-note">
      <p>
        {say('deadlines.by-year')}:{' '}
        {listNodes(
          renderLabels,
          years.map(({ id }) =>
            id === part ? (
              <strong>{toYearName(id)}</strong>
            ) : (
              <Link to={deadlinePagePath.replace(':id', id)}>{toYearName(id)}</Link>
            ),
          ),
        )}
      </p>
    </nav>
  );

/** Deadlines, soonest first, with their meaning for customers. Overdue ones come before, past ones after. */
const Lists = ({ policy, pages }: { policy: PolicyDocument; pages: DeadlinePages }) => {
  const { overdue, ahead, undated, recent, earlier } = pages;
  const ofPolicy = derivePolicyChanges(policy, policy.asOf).filter(({ status }) => status === 'planned');
  return (
    <>
      {overdue.length > 0 && (
        <section aria-labelledby="overdue">
          <h2 id="overdue">{say('deadlines.overdue')}</h2>
          <p>{say('deadlines.overdue-about')}</p>
          <List policy={policy} dues={overdue} head={say('deadlines.overdue')} />
        </section>
      )}
      <section aria-labelledby="ahead">
        <h2 id="ahead">{say('deadlines.upcoming')}</h2>
        {ahead.some(({ what }) => what === 'upgrade') && <p>{say('deadlines.upgrade-about')}</p>}
        {ahead.length === 0 ? (
          <p>{say('deadlines.none')}</p>
        ) : (
          <List policy={policy} dues={ahead} head={say('deadlines.upcoming')} />
        )}
      </section>
      {undated.length > 0 && (
        <section aria-labelledby="undated">
          <h2 id="undated">{say('deadlines.undated')}</h2>
          <p>{say('deadlines.undated-about')}</p>
          <List policy={policy} dues={undated} head={say('deadlines.undated')} />
        </section>
      )}
      {ofPolicy.length > 0 && (
        <section aria-labelledby="policy">
          <h2 id="policy">{say('policy.changes')}</h2>
          <p>{say('deadlines.policy-about')}</p>
          <PolicyChangeList changes={ofPolicy} />
        </section>
      )}
      {recent.length > 0 && (
        <section aria-labelledby="recent">
          <h2 id="recent">{say('deadlines.passed', { recentDays })}</h2>
          <List policy={policy} dues={recent} head={say('deadlines.passed', { recentDays })} />
        </section>
      )}
      {earlier.length > 0 && (
        <details>
          <summary>{say('deadlines.passed-before', { count: earlier.length })}</summary>
          <List policy={policy} dues={earlier} head={say('deadlines.passed-before-table')} />
        </details>
      )}
    </>
  );
};

/** The page of all deadlines, or of one year. */
export const DeadlinesPage = ({ document, policy, base, siteUrl, part }: BodyProps<readonly Due[]>) => {
  const pages = divideDeadlines(document, policy.asOf);
  const page = pages.years.find(({ id }) => id === part);
  const title = toDeadlinesTitle(page?.id ?? null);
  return (
    <main className="container margin-vert--lg sb-deadlines-page">
      <SectionTabs type="deadlines" />
      <h1>{title}</h1>
      <p className="sb-lead">
        {page === undefined ? (
          <>
            {withNodes(say('deadlines.intro', { node0: node(0) }), <When date={policy.asOf} />)}{' '}
            {isOtherDay(policy.asOf, policy.dataAge) &&
              say('date.data-from', { dataDay: renderDataDay(policy.dataAge) })}
          </>
        ) : (
          <Link to="/deadlines/">{say('deadlines.next-link')}</Link>
        )}
      </p>
      <p>
        <a href={`${base}feeds/deadlines.ics`}>{say('deadlines.calendar')}</a> (
        <a href={toWebcal(siteUrl, `${base}feeds/deadlines.ics`)}>{say('follow.subscribe-link')}</a>),{' '}
        <a href="#follow">{say('deadlines.other-ways')}</a>,{' '}
        <Link to="/changes/">{say('deadlines.changes-link')}</Link>
      </p>
      <Years years={pages.years} part={page?.id ?? null} />
      {page === undefined ? (
        <Lists policy={policy} pages={pages} />
      ) : (
        <List policy={policy} dues={page.rows} head={title} />
      )}
      <FollowSection page="/deadlines/" siteUrl={siteUrl} />
    </main>
  );
};
