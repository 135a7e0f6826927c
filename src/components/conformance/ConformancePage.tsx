import { useMemo } from 'react';
import type { BodyProps } from '../islands/page-type';
import type {
  ConformanceDocument,
  DocumentBreach,
  DocumentRule,
} from '../../model/documents/conformance-document';
import { AsOfDays } from '../parts/AsOfDays';
import { Link, SiteContext } from '../parts/Link';
import { Trend } from './Trend';
import { renderList } from '../../model/text/locale';
import { renderDate } from '../../model/time/calendar';
import { TableHead } from '../parts/TableHead';
import { When } from '../parts/When';
import { say } from '../../model/text/say';
import { node, withNodes } from '../parts/with-nodes';

/** Longer lists are folded. */
const shortList = 12;

/** Whether the message already contains the day. */
const isDated = ({ message, since }: DocumentBreach): boolean =>
  since !== null && message.includes(renderDate(since));

const Breaches = ({ breaches, head }: { breaches: readonly DocumentBreach[]; head: string }) => {
  // The day column is needed only if a breach has a day that its message does not contain.
  const hasDays = breaches.some((breach) => breach.since !== null && !isDated(breach));
  const list = (
    <table className="sb-table">
      <caption className="sb-visually-hidden">{head}</caption>
      <TableHead
        columns={[
          say('deadlines.name'),
          say('check.what-happened'),
          ...(hasDays ? [say('parts.since')] : []),
        ]}
      />
      <tbody>
        {breaches.map(({ subject, message, since, exception }, index) => (
          // The index is a safe key: the list never changes its order, and no other key is unique, because
          // one subject can break a rule several times in the same words.
          <tr key={index}>
            <th scope="row">
              <Link to={subject.permalink}>{subject.label}</Link>
            </th>
            <td>
              {message}
              {exception !== null && (
                <p className="sb-note">
                  {withNodes(
                    say('check.allowed-until', { node0: node(0), reason: exception.reason }),
                    <When date={exception.until} />,
                  )}
                </p>
              )}
            </td>
            {hasDays && (
              <td data-label={say('parts.since')}>
                {since === null ? say('check.not-recorded') : <When date={since} />}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
  if (breaches.length === 0) return null;
  if (breaches.length <= shortList) return list;
  return (
    <details>
      <summary>
        {head}: {breaches.length}
      </summary>
      {list}
    </details>
  );
};

const Rule = ({ rule }: { rule: DocumentRule }) => {
  const { rule: name, summary, clauses, concerned, kept, breaches, undecided } = rule;
  return (
    <section aria-labelledby={name}>
      <h2 id={name}>{summary}</h2>
      <p>
        {withNodes(
          say('check.result', {
            share: node(0),
            concerned,
            broken: breaches.length,
            undecided: undecided.length,
          }),
          <strong>{say('check.kept', { kept, concerned })}</strong>,
        )}{' '}
        <span className="sb-note">
          {withNodes(
            clauses.length === 0
              ? say('check.rule-name', { name: node(0) })
              : say('check.rule-from', {
                  name: node(0),
                  clauses: renderList(clauses.map((_clause, place) => node(place + 1))),
                }),
            <code>{name}</code>,
            ...clauses.map(({ id, permalink, sentence }) => (
              <Link key={id} to={permalink} title={sentence}>
                {id}
              </Link>
            )),
          )}
        </span>
      </p>
      <Trend trend={rule.trend} name={name} />
      <Breaches breaches={breaches} head={say('check.broken')} />
      <Breaches breaches={undecided} head={say('check.too-little')} />
    </section>
  );
};

/** One sentence about rules without a table. */
const Others = ({ head, rules }: { head: string; rules: readonly DocumentRule[] }) =>
  rules.length === 0 ? null : (
    <p className="sb-note">
      {head} {rules.map(({ summary }) => summary).join(' ')}
    </p>
  );

/**
 * How well the catalog complies with the policy: each rule, the subjects that break it, since when, and the
 * trend.
 */
export const ConformancePage = ({ document, base }: BodyProps<ConformanceDocument>) => {
  const site = useMemo(() => ({ base }), [base]);
  const held = document.rules.filter(({ isSet, severity }) => isSet && severity !== 'ignore');
  const rules = held.filter(({ concerned }) => concerned > 0);
  const idle = held.filter(({ concerned }) => concerned === 0);
  const others = document.rules.filter(({ isSet }) => !isSet);
  return (
    <SiteContext.Provider value={site}>
      <main className="container margin-vert--lg sb-conformance">
        <h1>{say('nav.policy-check')}</h1>
        <p className="sb-lead">
          {withNodes(
            say('check.intro', { subjects: document.subjects, node0: node(0) }),
            <AsOfDays asOf={document.asOf} dataAge={document.dataAge} />,
          )}
        </p>
        <p>{say('check.totals')}</p>
        <table className="sb-table">
          <caption className="sb-visually-hidden">{say('check.all-rules')}</caption>
          <TableHead
            columns={[say('check.rule'), say('check.passed'), say('check.broken'), say('check.too-little')]}
          />
          <tbody>
            {rules.map(({ rule, summary, kept, concerned, breaches, undecided }) => (
              <tr key={rule}>
                <th scope="row">
                  <a href={`#${rule}`}>{summary}</a>
                </th>
                <td data-label={say('check.passed')}>{say('check.kept', { kept, concerned })}</td>
                <td data-label={say('check.broken')}>{say('check.times', { count: breaches.length })}</td>
                <td data-label={say('check.too-little')}>
                  {undecided.length === 0 ? say('check.none') : undecided.length}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <Others head={say('check.none-yet')} rules={idle} />
        <Others head={say('check.not-set')} rules={others} />
        {rules.map((rule) => (
          <Rule key={rule.rule} rule={rule} />
        ))}
      </main>
    </SiteContext.Provider>
  );
};
