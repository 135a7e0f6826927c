import { useMemo } from 'react';
import type { BodyProps } from '../filled/page-type';
import type { SubjectChange } from '../../model/change';
import { Link, OutLink, SiteContext } from '../Link';
import { When } from '../When';
import { toChangeKinds } from './change-kinds';

const kindNames = {
  stage: 'Release stage',
  support: 'Support state',
  availability: 'Availability',
  presence: 'Removed, moved or back',
} as const;

const kinds = ['stage', 'support', 'availability', 'presence'] as const;

const groupByDay = (changes: readonly SubjectChange[]): [string, SubjectChange[]][] => {
  const days = new Map<string, SubjectChange[]>();
  for (const change of changes) {
    const day = days.get(change.date);
    if (day === undefined) days.set(change.date, [change]);
    else day.push(change);
  }
  return [...days];
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
        {done.length === 0 && <p>Nothing changed yet.</p>}
        {groupByDay(done).map(([day, changes]) => (
          <section key={day} className="sb-day" id={day}>
            <h2>
              <When date={day} precision={changes[0]?.precision} />
            </h2>
            <ul>
              {changes.map((change) => (
                <li key={change.key} data-kinds={toChangeKinds(change.changes).join(' ')}>
                  <Link to={change.subject.permalink}>{change.subject.label}</Link>: {change.text}
                  {change.note !== null && <span className="sb-note"> {change.note}</span>}{' '}
                  <OutLink href={change.source} className="sb-quiet">
                    source<span className="sb-visually-hidden"> of the change of {change.subject.label}</span>
                  </OutLink>
                </li>
              ))}
            </ul>
          </section>
        ))}
        <p className="sb-note">As of {policy.asOf}.</p>
      </main>
    </SiteContext.Provider>
  );
};
