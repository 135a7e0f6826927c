import type { BodyProps } from '../islands/page-type';
import type {
  ConformanceDocument,
  DocumentBreach,
  DocumentRule,
} from '../../model/documents/conformance-document';
import type { ConformanceRulePage } from '../../model/documents/conformance-pages';
import { AsOfDays } from '../parts/AsOfDays';
import { Link } from '../parts/Link';
import { Trend } from './Trend';
import { renderList } from '../../model/text/locale';
import { renderDate } from '../../model/time/calendar';
import { TableHead } from '../parts/TableHead';
import { When } from '../parts/When';
import { conformancePagePath, listConformancePages } from '../../model/documents/conformance-pages';
import { say } from '../../model/text/say';
import { toConformanceTitle } from './conformance-title';
import { toListPageTitle } from '../../model/documents/list-page';
import { node, withNodes } from '../parts/with-nodes';

/** Longer lists are folded. */
const shortList = 12;

/** Whether the message already contains the day. */
const isDated = ({ message, since }: DocumentBreach): boolean =>
  since !== null && message.includes(renderDate(since));

const BreachTable = ({ breaches, head }: { breaches: readonly DocumentBreach[]; head: string }) => {
  // The day column is needed only if a breach has a day that its message does not contain.
  const hasDays = breaches.some((breach) => breach.since !== null && !isDated(breach));
  return (
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
};

const Breaches = ({ breaches, head }: { breaches: readonly DocumentBreach[]; head: string }) => {
  const list = <BreachTable breaches={breaches} head={head} />;
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

/** Links to the pages of a rule with too many findings for this page. */
const RulePages = ({ pages, summary }: { pages: readonly ConformanceRulePage[]; summary: string }) => (
  <ul>
    {pages.map(({ id }) => (
      <li key={id}>
        <Link to={conformancePagePath.replace(':id', id)}>{toListPageTitle(id, () => summary)}</Link>
      </li>
    ))}
  </ul>
);

interface RuleProps {
  readonly rule: DocumentRule;
  readonly pages: readonly ConformanceRulePage[];
}

const Rule = ({ rule, pages }: RuleProps) => {
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
      <Trend trend={rule.trend} />
      {pages.length > 0 ? (
        <RulePages pages={pages} summary={summary} />
      ) : (
        <>
          <Breaches breaches={breaches} head={say('check.broken')} />
          <Breaches breaches={undecided} head={say('check.too-little')} />
        </>
      )}
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

/** The findings of one rule, for a check that does not fit on one page. */
const Findings = ({ page, title }: { page: ConformanceRulePage; title: string }) => (
  <>
    <h1>{title}</h1>
    <p className="sb-lead">
      <Link to={`/conformance/#${page.rule}`}>{say('nav.policy-check')}</Link>
    </p>
    {([true, false] as const).map((isWanted) => {
      const rows = page.rows.filter(({ isBroken }) => isBroken === isWanted);
      const head = isWanted ? say('check.broken') : say('check.too-little');
      return rows.length === 0 ? null : (
        <section key={head}>
          <h2>{head}</h2>
          <BreachTable breaches={rows} head={head} />
        </section>
      );
    })}
  </>
);

/** Each rule, the subjects that break it, since when, and the trend. */
const Rules = ({ document }: { document: ConformanceDocument }) => {
  const pages = listConformancePages(document);
  const held = document.rules.filter(({ isSet, severity }) => isSet && severity !== 'ignore');
  const rules = held.filter(({ concerned }) => concerned > 0);
  const idle = held.filter(({ concerned }) => concerned === 0);
  const others = document.rules.filter(({ isSet }) => !isSet);
  return (
    <>
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
        <Rule key={rule.rule} rule={rule} pages={pages.filter((page) => page.rule === rule.rule)} />
      ))}
    </>
  );
};

/** How well the catalog complies with the policy, or the findings of one rule. */
export const ConformancePage = ({ document, part }: BodyProps<ConformanceDocument>) => {
  const page = part === null ? undefined : listConformancePages(document).find(({ id }) => id === part);
  return (
    <main className="container margin-vert--lg sb-conformance">
      {page === undefined ? (
        <Rules document={document} />
      ) : (
        <Findings page={page} title={toConformanceTitle(document, page.id)} />
      )}
    </main>
  );
};
