import { useMemo } from 'react';
import type { BodyProps } from '../filled/page-type';
import type { SubjectChange } from '../../model/change';
import { Link, OutLink, SiteContext } from '../Link';
import { When } from '../When';
import { renderDate } from '../../model/calendar';
import { toChangeKinds } from './change-kinds';

const kindNames = {
  stage: 'Release stage',
  support: 'Support state',
  availability: 'Availability',
  presence: 'Removed, moved or back',
} as const;

const kinds = ['stage', 'support', 'availability', 'presence'] as const;

/** Entries that share a key, in the order in which the keys come. */
const groupBy = <T,>(entries: readonly T[], toKey: (entry: T) => string): [string, T[]][] => {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const key = toKey(entry);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return [...groups];
};

/** A month of a year that its list names by itself. */
const toMonthName = (month: string): string => renderDate(month, 'month').replace(/ \d+$/, '');

/** The way to a month, without a script too. */
const Months = ({ done }: { readonly done: readonly SubjectChange[] }) => (
  <details className="sb-months">
    <summary>By month</summary>
    <dl>
      {groupBy(done, ({ date }) => date.slice(0, 4)).map(([year, inYear]) => (
        <div key={year}>
          <dt>{year}</dt>
          {groupBy(inYear, ({ date }) => date.slice(0, 7)).map(([month, inMonth]) => (
            <dd key={month}>
              <a href={`#${month}`}>{toMonthName(month)}</a>{' '}
              <span className="sb-facet-count">{inMonth.length}</span>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  </details>
);

const Entry = ({ change }: { readonly change: SubjectChange }) => {
  const { subject, text, note, source, changes } = change;
  return (
    <li data-kinds={toChangeKinds(changes).join(' ')}>
      <Link to={subject.permalink}>{subject.label}</Link>: {text}
      {note !== null && <span className="sb-note"> {note}</span>}
      <span aria-hidden="true"> · </span>
      <OutLink href={source} className="sb-quiet">
        source<span className="sb-visually-hidden"> of the change of {subject.label}</span>
      </OutLink>
    </li>
  );
};

/** What changed, newest first, by day, without what was only recorded for the first time. */
export const ChangesPage = ({ document, policy, base }: BodyProps<readonly SubjectChange[]>) => {
  const site = useMemo(() => ({ base }), [base]);
  const done = document.filter(({ status }) => status === 'done');
  const count = (kind: (typeof kinds)[number]): number =>
    done.filter(({ changes }) => changes.some(({ axis }) => axis === kind)).length;
  return (
    <SiteContext.Provider value={site}>
      <main className="container margin-vert--lg sb-changes">
        <h1>Changes</h1>
        <p className="sb-lead">
          What changed in the catalog, newest first. What was only recorded for the first time is left out:
          nobody knows on which day it became true.
        </p>
        <p>
          <a href={`${base}feeds/changes.atom`}>Atom feed</a>,{' '}
          <a href={`${base}feeds/changes.json`}>JSON feed</a>, <Link to="/deadlines/">what is due next</Link>
        </p>
        <fieldset className="sb-controls sb-change-filter">
          <legend>Show</legend>
          {kinds
            .filter((kind) => count(kind) > 0)
            .map((kind) => (
              <label key={kind} className="sb-switch sb-switch--check">
                <input type="checkbox" name="kind" value={kind} defaultChecked />
                {kindNames[kind]} <span className="sb-facet-count">{count(kind)}</span>
              </label>
            ))}
          <output className="sb-note" />
        </fieldset>
        <p className="sb-note">A change of several kinds counts for each of them.</p>
        {done.length === 0 ? <p>Nothing changed yet.</p> : <Months done={done} />}
        {groupBy(done, ({ date }) => date.slice(0, 7)).map(([month, inMonth]) => (
          <div key={month} className="sb-month" id={month}>
            {groupBy(inMonth, ({ date }) => date).map(([day, changes]) => (
              <section key={day} className="sb-day" id={day}>
                <h2>
                  <When date={day} precision={changes[0]?.precision} />
                </h2>
                <ul>
                  {changes.map((change) => (
                    <Entry key={change.key} change={change} />
                  ))}
                </ul>
              </section>
            ))}
          </div>
        ))}
        <p className="sb-note">As of {policy.asOf}.</p>
      </main>
    </SiteContext.Provider>
  );
};
