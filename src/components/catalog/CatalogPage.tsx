import type { CSSProperties, ReactNode } from 'react';
import type { CatalogEntry } from '../../model/api/catalog-entry';
import type { CatalogGroup, CatalogGroupPage } from '../../model/documents/catalog-pages';
import type { PolicyDocument } from '../../model/documents/policy-document';
import { catalogPagePath, groupCatalog, listCatalogPages } from '../../model/documents/catalog-pages';
import { catalogPermalink } from '../../model/permalink/permalink';
import { toCatalogTitle, toGroupName } from './catalog-title';
import { CatalogItem } from './CatalogItem';
import { CatalogSearch } from '../parts/CatalogSearch';
import { FollowSection } from '../parts/Follow';
import { SectionTabs } from '../parts/SectionTabs';
import { toInitials } from '../../model/text/initial';
import { Link } from '../parts/Link';
import { StageMark } from '../parts/AxisMark';
import { say } from '../../model/text/say';
import { node, withNodes } from '../parts/with-nodes';

export interface CatalogPageProps {
  readonly entries: readonly CatalogEntry[];
  readonly policy: PolicyDocument;
  readonly base: string;
  readonly siteUrl: string;
  readonly part: string | null;
}

/** A group with more entries than this is longer than most windows are high, so it gets links to its letters. */
const longGroup = 40;

/** Ids contain only single hyphens, so the anchor of a letter is never a subject's id. */
const toAnchor = (group: string, initial: string): string =>
  `stage-${group}--${initial === '#' ? '0' : initial.toLowerCase()}`;

const toPagePath = ({ id }: CatalogGroupPage): string => catalogPagePath.replace(':id', id);

interface GroupProps {
  readonly id: string;
  readonly policy: PolicyDocument;
}

const GroupTitle = ({ id, policy }: GroupProps) =>
  id === 'gone' ? toGroupName(policy, id) : <StageMark policy={policy} id={id} variant="plain" />;

interface HeadProps extends GroupProps {
  readonly count: number;
  readonly children?: ReactNode;
}

const Head = ({ id, policy, count, children }: HeadProps) => (
  <div className="sb-catalog-head">
    <h2 id={`stage-${id}`}>
      <GroupTitle id={id} policy={policy} /> <span className="sb-catalog-count">{count}</span>
    </h2>
    {children}
  </div>
);

interface Letter {
  readonly initial: string;
  readonly href: string;
  /** Set where the names themselves are on another page. */
  readonly anchor?: string;
}

const Letters = ({ id, policy, letters }: GroupProps & { readonly letters: readonly Letter[] }) =>
  letters.length > 1 && (
    <ul className="sb-letters" aria-label={say('catalog.by-letter', { groupName: toGroupName(policy, id) })}>
      {letters.map(({ initial, href, anchor }) => (
        <li key={initial} id={anchor}>
          <a href={href}>{initial}</a>
        </li>
      ))}
    </ul>
  );

/** The entries from one letter to the next, so that the browser can lay out a long group in parts. */
const divideByLetter = (
  entries: readonly CatalogEntry[],
  initials: ReadonlyMap<string, number>,
): (readonly CatalogEntry[])[] => {
  const begins = [...new Set([0, ...initials.values()])];
  return begins.map((begin, index) => entries.slice(begin, begins[index + 1]));
};

interface SectionProps extends GroupProps {
  readonly entries: readonly CatalogEntry[];
}

const Section = ({ id, policy, entries }: SectionProps) => {
  const initials =
    entries.length > longGroup ? toInitials(entries.map(({ label }) => label)) : new Map<string, number>();
  const anchors = new Map([...initials].map(([initial, place]) => [entries[place], toAnchor(id, initial)]));
  const letters = [...initials.keys()].map((initial) => ({
    initial,
    href: `#${encodeURIComponent(toAnchor(id, initial))}`,
  }));
  return (
    <section aria-labelledby={`stage-${id}`}>
      <Head id={id} policy={policy} count={entries.length}>
        <Letters id={id} policy={policy} letters={letters} />
      </Head>
      <div className="sb-catalog-list">
        {divideByLetter(entries, initials).map((part) => (
          <ul key={part[0]?.id} style={{ '--sb-rows': part.length } as CSSProperties}>
            {part.map((entry) => (
              <li key={entry.id} id={anchors.get(entry)}>
                <CatalogItem group={id} entry={entry} policy={policy} />
              </li>
            ))}
          </ul>
        ))}
      </div>
    </section>
  );
};

/** The names of the first and the last item of a page. */
const toRange = ({ rows }: CatalogGroupPage): string => {
  const [first = '', last = ''] = [rows[0]?.label, rows.at(-1)?.label];
  return rows.length === 1 ? first : say('catalog.range', { first, last });
};

interface DividedProps extends GroupProps {
  readonly base: string;
  readonly pages: readonly CatalogGroupPage[];
}

/** A group that is too long for this page: links to its pages, and to each letter on them. */
const DividedSection = ({ id, policy, base, pages }: DividedProps) => {
  const letters = new Map<string, Letter>();
  for (const page of pages)
    for (const initial of toInitials(page.rows.map(({ label }) => label)).keys()) {
      const anchor = toAnchor(id, initial);
      const href = `${base}${toPagePath(page).slice(1)}#${encodeURIComponent(anchor)}`;
      if (!letters.has(initial)) letters.set(initial, { initial, href, anchor });
    }
  return (
    <section aria-labelledby={`stage-${id}`}>
      <Head id={id} policy={policy} count={pages.reduce((sum, { rows }) => sum + rows.length, 0)}>
        <Letters id={id} policy={policy} letters={[...letters.values()]} />
      </Head>
      <ul>
        {pages.map((page) => (
          <li key={page.id}>
            <Link to={toPagePath(page)}>
              <bdi>{toRange(page)}</bdi>
            </Link>{' '}
            <span className="sb-catalog-count">{page.rows.length}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};

interface GroupPageProps {
  readonly page: CatalogGroupPage;
  readonly pages: readonly CatalogGroupPage[];
  readonly policy: PolicyDocument;
}

/** One page of a divided group, with links to the pages before and after it. */
const GroupPage = ({ page, pages, policy }: GroupPageProps) => {
  const ofGroup = pages.filter(({ group }) => group === page.group);
  const place = ofGroup.indexOf(page);
  const previous = ofGroup[place - 1];
  const next = ofGroup[place + 1];
  return (
    <>
      <h1>{toCatalogTitle(policy, page.id)}</h1>
      <p className="sb-lead">
        <bdi>{toRange(page)}</bdi>. <Link to="/catalog/">{say('catalog.whole')}</Link>
      </p>
      <Section id={page.group} policy={policy} entries={page.rows} />
      <ul className="sb-jump">
        {previous !== undefined && (
          <li>
            <Link to={toPagePath(previous)}>{say('catalog.previous')}</Link>
          </li>
        )}
        {next !== undefined && (
          <li>
            <Link to={toPagePath(next)}>{say('catalog.next')}</Link>
          </li>
        )}
      </ul>
    </>
  );
};

interface FirstPageProps {
  readonly groups: readonly CatalogGroup[];
  readonly pages: readonly CatalogGroupPage[];
  readonly policy: PolicyDocument;
  readonly base: string;
}

const FirstPage = ({ groups, pages, policy, base }: FirstPageProps) => (
  <>
    <h1>{say('nav.catalog')}</h1>
    <p className="sb-lead">
      {withNodes(
        policy.supportStates.length > 0
          ? say('catalog.intro', { node0: node(0) })
          : say('catalog.intro-by-stage', { node0: node(0) }),
        <Link to="/explorer/">{say('catalog.explorer-link')}</Link>,
      )}
    </p>
    <CatalogSearch />
    {groups.length === 0 && <p className="sb-empty">{say('catalog.empty')}</p>}
    <ul className="sb-jump">
      {groups.map(({ id, entries: { length } }) => (
        <li key={id}>
          <a href={`#stage-${id}`}>{toGroupName(policy, id)}</a> {length}
        </li>
      ))}
      <li>
        <a href="#follow">{say('follow.title')}</a>
      </li>
    </ul>
    {groups.map(({ id, entries }) => {
      const own = pages.filter(({ group }) => group === id);
      return own.length === 0 ? (
        <Section key={id} id={id} policy={policy} entries={entries} />
      ) : (
        <DividedSection key={id} id={id} policy={policy} base={base} pages={own} />
      );
    })}
  </>
);

/** Every subject with a link, grouped by stage. Complete without JavaScript. */
export const CatalogPage = ({ entries, policy, base, siteUrl, part }: CatalogPageProps) => {
  const groups = groupCatalog(policy, entries);
  const pages = listCatalogPages(groups);
  const page = pages.find(({ id }) => id === part);
  return (
    <div className="sb-catalog">
      <SectionTabs type="catalog" />
      {page === undefined ? (
        <FirstPage groups={groups} pages={pages} policy={policy} base={base} />
      ) : (
        <GroupPage page={page} pages={pages} policy={policy} />
      )}
      <FollowSection page={page === undefined ? catalogPermalink : toPagePath(page)} siteUrl={siteUrl} />
      {policy.disclaimer !== null && <p className="sb-note">{policy.disclaimer}</p>}
    </div>
  );
};
