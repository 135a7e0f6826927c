import type { CSSProperties } from 'react';
import type { BodyProps } from '../islands/page-type';
import type { ChangeGroup } from '../../model/documents/change-group';
import type { PolicyDocument } from '../../model/documents/policy-document';
import type { SubjectChange } from '../../model/api/subject';
import { ChangeFilter, Months, monthsId } from './ChangeFilter';
import { AsOfDays } from '../parts/AsOfDays';
import { Link, OutLink } from '../parts/Link';
import { FollowSection } from '../parts/Follow';
import { SectionTabs } from '../parts/SectionTabs';
import { When } from '../parts/When';
import { listReplacements } from '../../model/documents/change';
import { buildChangeGroups } from '../../model/documents/change-group';
import { createIsStill, listOutcomes } from '../../model/documents/change-outcome';
import { divideChanges } from '../../model/documents/change-pages';
import { groupChanges } from '../../model/documents/change-order';
import { estimateMonth } from './month-height';
import { toChangesTitle } from './changes-title';
import { PolicyChangeList } from '../parts/PolicyChangeList';
import { derivePolicyChanges } from '../../model/documents/policy-change';
import type { Dating } from '../../model/time/calendar';
import { onTheDay, renderDate, renderDateWithPrecision } from '../../model/time/calendar';
import { renderSeries } from '../../model/text/locale';
import { say } from '../../model/text/say';
import { listNodes, node, withNodes } from '../parts/with-nodes';

const Source = ({ href, of }: { readonly href: string; readonly of: string }) => (
  <>
    <span aria-hidden="true"> · </span>
    <OutLink href={href} className="sb-quiet">
      {withNodes(
        say('changes.source', { node0: node(0) }),
        <span className="sb-visually-hidden">{say('changes.of-change', { of })}</span>,
      )}
    </OutLink>
  </>
);

/** Whether no replacement is known for any item of a group. One note is then enough. */
const hasNoReplacement = ({ changes }: ChangeGroup): boolean =>
  changes.every((change) => listReplacements(change)?.length === 0);

interface EntryProps {
  readonly policy: PolicyDocument;
  readonly group: ChangeGroup;
  readonly under: Dating;
  /** Whether an item is still in the stage that a change led to. */
  readonly isStill: (change: SubjectChange) => boolean;
}

/** The replacement of an item. Empty if nothing ended, or if the text of the change names it. */
const Replacement = ({ change }: { readonly change: SubjectChange }) => {
  const successors = listReplacements(change);
  return successors === null ? null : (
    <span className="sb-note">
      {' '}
      {withNodes(
        say('change.replacement', { names: node(0) }),
        successors.length === 0
          ? say('action.no-replacement')
          : listNodes(
              renderSeries,
              successors.map(({ label, permalink }) => <Link to={permalink}>{label}</Link>),
            ),
      )}
    </span>
  );
};

/** The subjects with the same change, each with its source unless all share one. */
const Alike = ({ group, isStill }: Pick<EntryProps, 'group' | 'isStill'>) => (
  <ul className="sb-alike">
    {group.changes.map((change) => (
      <li key={change.key} data-still={isStill(change) ? '' : undefined}>
        <Link to={change.subject.permalink}>{change.subject.label}</Link>{' '}
        {!hasNoReplacement(group) && <Replacement change={change} />}
        {group.source === null && (
          <OutLink href={change.source} className="sb-alike-source" title={say('history.source')}>
            <span className="sb-visually-hidden">
              {say('changes.source-of', { label: change.subject.label })}
            </span>
          </OutLink>
        )}
      </li>
    ))}
  </ul>
);

const isSameDating = (a: Dating, b: Dating): boolean => a.precision === b.precision && a.after === b.after;

/** The precision of a day's dates, if all are equally precise. */
const toShared = (changes: readonly SubjectChange[]): Dating => {
  const [first] = changes;
  return first !== undefined && changes.every((change) => isSameDating(change, first)) ? first : onTheDay;
};

const Entry = ({ policy, group, under, isStill }: EntryProps) => {
  const { text, note, kinds, source, changes } = group;
  const [first] = changes;
  const { subject, date } = first;
  const isOne = changes.length === 1;
  return (
    <li
      data-kinds={kinds.join(' ')}
      data-became={listOutcomes(policy, first).join(' ') || undefined}
      data-still={isOne && isStill(first) ? '' : undefined}
      data-count={changes.length}
    >
      {withNodes(
        say('changes.entry', {
          name: node(0),
          change: text,
          hasDate: !isSameDating(first, under) && first.precision !== 'on',
          date: node(1),
        }),
        isOne ? (
          <Link to={subject.permalink}>{subject.label}</Link>
        ) : (
          <strong>{say('catalog.items', { count: changes.length })}</strong>
        ),
        <span className="sb-note">{renderDateWithPrecision(date, first)}</span>,
      )}
      {note !== null && <span className="sb-note"> {note}</span>}
      {(isOne || hasNoReplacement(group)) && <Replacement change={first} />}
      {source !== null && (
        <Source
          href={source}
          of={isOne ? subject.label : say('changes.items', { count: changes.length, text })}
        />
      )}
      {!isOne && <Alike group={group} isStill={isStill} />}
    </li>
  );
};

/** The letters of a line in a wide window and on a phone. */
const lettersPerLine = { wide: 110, narrow: 38 };

const toHeights = (changes: readonly SubjectChange[]): CSSProperties =>
  ({
    '--sb-lines': estimateMonth(changes, lettersPerLine.wide),
    '--sb-lines-narrow': estimateMonth(changes, lettersPerLine.narrow),
  }) as CSSProperties;

/** All changes by day, newest first. Facts that were only recorded for the first time are omitted. */
export const ChangesPage = ({
  document,
  policy,
  base,
  siteUrl,
  part,
}: BodyProps<readonly SubjectChange[]>) => {
  const { first, years } = divideChanges(document);
  const page = years.find(({ id }) => id === part);
  const done = page?.rows ?? first;
  const isStill = createIsStill(document.filter(({ status }) => status === 'done'));
  const ofPolicy = derivePolicyChanges(policy, policy.asOf).filter(({ status }) => status === 'done');
  return (
    <main className="container margin-vert--lg sb-changes">
      <SectionTabs type="changes" />
      <h1>{toChangesTitle(page?.id ?? null)}</h1>
      <p className="sb-lead">
        {say('changes.intro')}{' '}
        {years.length > 0 && page === undefined && say('changes.newest', { count: done.length })}
        {page !== undefined && <Link to="/changes/">{say('changes.newest-link')}</Link>}
      </p>
      <p>
        <a href={`${base}feeds/changes.atom`}>{say('follow.atom')}</a>,{' '}
        <a href={`${base}feeds/changes.json`}>{say('follow.json')}</a>,{' '}
        <a href="#follow">{say('follow.more-ways')}</a>
      </p>
      {ofPolicy.length > 0 && page === undefined && (
        <section aria-labelledby="policy">
          <h2 id="policy">{say('policy.changes')}</h2>
          <PolicyChangeList changes={ofPolicy.reverse()} />
        </section>
      )}
      {done.length === 0 ? (
        <p>{say('changes.none')}</p>
      ) : (
        <div id={monthsId} className="sb-change-jump">
          <ChangeFilter policy={policy} done={done} />
          <Months done={done} years={years} page={page?.id ?? null} base={base} />
        </div>
      )}
      {groupChanges(done, 'month').map(([month, inMonth]) => (
        <section key={month} className="sb-month" id={month} style={toHeights(inMonth)}>
          <div className="sb-month-head">
            <h2>{renderDate(month)}</h2>
            <a href={`#${monthsId}`}>{say('changes.other-months')}</a>
          </div>
          {groupChanges(inMonth, 'day').map(([day, changes]) => (
            <section key={day} className="sb-day" id={day}>
              <h3>
                <When date={day} dating={toShared(changes)} />
              </h3>
              <ul>
                {buildChangeGroups(changes).map((group) => (
                  <Entry
                    key={group.key}
                    policy={policy}
                    group={group}
                    under={toShared(changes)}
                    isStill={isStill}
                  />
                ))}
              </ul>
            </section>
          ))}
        </section>
      ))}
      {done.length > 0 && <p className="sb-note">{say('changes.lines')}</p>}
      <FollowSection page="/changes/" siteUrl={siteUrl} />
      <p className="sb-note">
        {withNodes(
          say('page.as-of', { node0: node(0) }),
          <AsOfDays asOf={policy.asOf} dataAge={policy.dataAge} />,
        )}
      </p>
    </main>
  );
};
